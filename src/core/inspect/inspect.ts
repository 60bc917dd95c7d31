import type { Bytes } from '#core/bytes/bytes.ts';
import { digest, hmac, type Mac } from '#core/crypto/mac.ts';
import { CoreError } from '#core/errors.ts';
import type { Header } from '#core/http/header.ts';
import { strayInHeaderValue } from '#core/http/header-value.ts';
import { contentTypeFor } from '#core/inspect/content-type.ts';
import type { Derived } from '#core/inspect/derive.ts';
import type { Report, Step, StringToSign, Trace } from '#core/inspect/report.ts';
import { stringToSign } from '#core/inspect/string-to-sign.ts';
import type { writeBody } from '#core/inspect/write-body.ts';
import { sentHeaders, writeHeader } from '#core/schemes/header-form.ts';
import { readKey } from '#core/schemes/key-reading.ts';
import {
  type Field,
  type FieldId,
  type HeaderRule,
  labelOf,
  type Recipe,
  requestValues,
  signatureHeader,
  type Values,
} from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { encodeDigest } from '#core/schemes/text-encoding.ts';
import type { Session } from '#core/session/session.ts';

/** What of a session decides what is signed and which headers are sent. */
export type SigningInput = Pick<Session, 'values' | 'body' | 'path'>;

/**
 * Signs the session as its scheme says. An empty field counts as missing, the
 * key too although HMAC could do without; an empty body is signed as it is.
 * Never rejects for what the user typed: that comes back as `failed`.
 */
export async function inspect(
  scheme: Scheme,
  input: SigningInput,
  mac: Mac = hmac,
): Promise<Report> {
  const missing = missingFields(scheme, input.values);
  let built: StringToSign | undefined;
  try {
    const derived = await derivedValues(scheme, input, missing);
    if (isWhole(scheme.recipe, derived.missing)) {
      built = stringToSign(scheme.recipe, derived.values, input.body);
    }
    if (built === undefined || missing.length > 0) {
      return { status: 'incomplete', missing, derived: derived.stages, ...optional(built) };
    }
    return { status: 'signed', trace: await sign(scheme, input, derived, built, mac) };
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return { status: 'failed', error, ...optional(built) };
  }
}

function missingFields(scheme: Scheme, values: Values): readonly FieldId[] {
  return scheme.fields
    .filter(({ id, optional = false }) => !optional && (values[id] ?? '') === '')
    .map(({ id }) => id);
}

/** Whether nothing of the string to sign is missing. */
function isWhole(recipe: Recipe, missing: readonly FieldId[]): boolean {
  return recipe.message.every((part) => part.kind !== 'field' || !missing.includes(part.field));
}

/** All that a recipe can name. Most derive nothing, and the first signature does not wait for what does. */
async function derivedValues(
  { method, recipe: { derivations } }: Scheme,
  { values: typed, path, body }: SigningInput,
  missing: readonly FieldId[],
): Promise<Derived> {
  const values = { ...typed, ...requestValues(method, path) };
  if (derivations === undefined) return { values, stages: [], missing };
  const { derive } = await import('#core/inspect/derive.ts');
  return derive(derivations, values, body, missing);
}

function optional(built: StringToSign | undefined): { stringToSign?: StringToSign } {
  return built === undefined ? {} : { stringToSign: built };
}

async function sign(
  scheme: Scheme,
  input: SigningInput,
  { values, stages }: Derived,
  built: StringToSign,
  mac: Mac,
): Promise<Trace> {
  const { recipe, fields } = scheme;
  checkHeaderValues(scheme, values);
  const raw = await digestOf(scheme, values, built.bytes, mac);
  const texts = encodeDigest(recipe.text, raw);
  const signature = texts.at(-1) ?? '';
  const written = (rules: readonly HeaderRule[]) =>
    sentHeaders(rules, fields, values).map(({ name, value }) => ({
      name,
      value: writeHeader(value, values, signature),
    }));
  return {
    derived: stages,
    stringToSign: built,
    keyMessages: (recipe.key.chain ?? []).map((message) =>
      stringToSign({ message }, values, noBody),
    ),
    digest: raw,
    steps: [
      ...texts.map((text, index) => step(recipe, index, text)),
      ...headerStep(recipe, values, signature),
    ],
    signature,
    headers: [...contentType(scheme, input), ...written(recipe.headers)],
    query: written(recipe.query ?? []),
    ...(recipe.body && { body: await bodyWith(recipe.body, input.body, values, signature) }),
  };
}

/** Few recipes send another body than the one that was typed. */
async function bodyWith(...told: Parameters<typeof writeBody>): Promise<Bytes> {
  return (await import('#core/inspect/write-body.ts')).writeBody(...told);
}

/** No message of a key holds the body. */
const noBody = new Uint8Array(0);

/** The digest of the string to sign, by the MAC of the recipe; itself where there is none. */
async function digestOf(scheme: Scheme, values: Values, message: Bytes, mac: Mac): Promise<Bytes> {
  const { key: rule, hash, mac: kind } = scheme.recipe;
  if (kind === 'none') return message;
  if (kind === 'hash') return digest(hash, message);
  const field = fieldOf(scheme, rule.field);
  const key = readKey(field, rule, values[field.id] ?? '');
  if (rule.chain === undefined) return mac(hash, key, message);
  const { chainKey } = await import('#core/inspect/derive.ts');
  return mac(hash, await chainKey(rule.chain, hash, key, values, mac), message);
}

/** A recipe that signs or sends the Content-Type itself names it. What has no content has none (RFC 9110 §8.3). */
function contentType(scheme: Scheme, { path, body }: SigningInput): readonly Header[] {
  if (scheme.method !== 'POST' && body.length === 0) return [];
  if (scheme.recipe.headers.some(({ name }) => name.toLowerCase() === 'content-type')) return [];
  return [{ name: 'Content-Type', value: contentTypeFor(scheme, path, body) }];
}

function headerStep(recipe: Recipe, values: Values, signature: string): readonly Step[] {
  const { name = '', value = [] } = signatureHeader(recipe) ?? {};
  if (value.length < 2) return [];
  return [{ kind: 'header', name, text: writeHeader(value, values, signature) }];
}

function step(recipe: Recipe, index: number, text: string): Step {
  const encoding = recipe.text[index] ?? recipe.text[0];
  if (index > 0) return { kind: 'encode', encoding, text };
  const { field: keyField, reading: keyReading } = recipe.key;
  return { kind: 'mac', hash: recipe.hash, keyField, keyReading, encoding, text };
}

/** @throws CoreError `header-value-invalid` {name, found, position} */
function checkHeaderValues(scheme: Scheme, values: Values): void {
  for (const piece of scheme.recipe.headers.flatMap(({ value }) => value)) {
    if (piece.kind !== 'field') continue;
    const stray = strayInHeaderValue(values[piece.field] ?? '');
    if (stray === undefined) continue;
    const name = labelOf(scheme.fields, piece.field);
    throw new CoreError('header-value-invalid', { name, ...stray });
  }
}

function fieldOf(scheme: Scheme, id: FieldId): Field {
  const field = scheme.fields.find((candidate) => candidate.id === id);
  if (field === undefined) throw new Error(`The recipe of ${scheme.id} names no field ${id}.`);
  return field;
}
