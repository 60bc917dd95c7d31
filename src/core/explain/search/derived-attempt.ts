import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { digest, hmac } from '#core/crypto/fallback.ts';
import type { Problem } from '#core/explain/explanation.ts';
import { type Attempt, type FieldChoice, messageOf } from '#core/explain/search/attempt.ts';
import type { Choice } from '#core/explain/search/choice.ts';
import { textOf } from '#core/inspect/derive.ts';
import { readKey } from '#core/schemes/key-reading.ts';
import type { MacForm, MessageForm } from '#core/schemes/mistake.ts';
import type { Derivation, Recipe, Values } from '#core/schemes/recipe.ts';
import { encodeDigest } from '#core/schemes/text-encoding.ts';

/** All that decides one candidate signature of a recipe that is computed in stages. */
export type Candidate = {
  readonly recipe: Choice<Recipe>;
  /** Undefined: the recipe's own message. */
  readonly form: Choice<MessageForm | undefined>;
  /** The secret's bytes; undefined: those of the session. */
  readonly secret: Choice<Bytes | undefined>;
  readonly mac: Choice<MacForm | undefined>;
  readonly body: Choice<Bytes>;
  readonly fields: readonly FieldChoice[];
};

/** A candidate with its stages computed: an attempt like those of other recipes, and its digest. */
export type Computed = {
  readonly attempt: Attempt;
  /** What the chain of the key begins with. */
  readonly secret: Bytes;
  readonly digest: Bytes;
};

/** In all. A search tries few secrets, scopes and days. */
const mostKeys = 4096;

/** Computes candidates of one problem, remembering the hashes of bodies and the keys of chains. */
export function createComputer(problem: Problem): (candidate: Candidate) => Computed {
  const hashes = new WeakMap<Bytes, string>();
  const keys = new Map<string, Bytes>();
  return (candidate) => {
    const { body, fields, mac } = candidate;
    const recipe = candidate.recipe.value;
    const typed = { ...problem.values, ...namedBy(fields) };
    const values = derivedValues(recipe.derivations ?? [], typed, body.value, hashes);
    const form = candidate.form.value ?? { parts: recipe.message };
    const message = messageOf(form, values, body.value);
    const secret = secretOf(candidate, problem);
    const key = keyOf(secret, recipe, values, keys);
    return {
      secret,
      attempt: {
        form: { value: form, steps: [...candidate.recipe.steps, ...candidate.form.steps] },
        key: { value: key, steps: candidate.secret.steps },
        mac,
        body,
        fields: [...fields, ...unchanged(recipe.derivations ?? [], values)],
      },
      digest: mac.value?.digest(key, message) ?? ownDigest(recipe, key, message),
    };
  };
}

function ownDigest({ hash, mac }: Recipe, key: Bytes, message: Bytes): Bytes {
  return mac === 'hash' ? digest(hash, message) : hmac(hash, key, message);
}

function namedBy(fields: readonly FieldChoice[]): Values {
  return Object.fromEntries(fields.map(({ field, value }) => [field, value]));
}

/** What was derived, as the values that the message is written with. */
function unchanged(derivations: readonly Derivation[], values: Values): readonly FieldChoice[] {
  return derivations.map(({ id }) => ({ field: id, value: values[id] ?? '', steps: [] }));
}

function derivedValues(
  derivations: readonly Derivation[],
  typed: Values,
  body: Bytes,
  hashes: WeakMap<Bytes, string>,
): Values {
  const values: Record<string, string> = { ...typed };
  for (const one of derivations) {
    values[one.id] =
      one.kind === 'digest' ? hashed(one, values, body, hashes) : textOf(one, values);
  }
  return values;
}

type Hashing = Extract<Derivation, { kind: 'digest' }>;

/** The hash of the body alone is the same for all that is tried with it. */
function hashed(
  { message, hash, text }: Hashing,
  values: Values,
  body: Bytes,
  hashes: WeakMap<Bytes, string>,
): string {
  const isOfBody = message.length === 1 && message[0]?.kind === 'body';
  const known = isOfBody ? hashes.get(body) : undefined;
  if (known !== undefined) return known;
  const raw = digest(hash, messageOf({ parts: message }, values, body));
  const written = encodeDigest(text, raw).at(-1) ?? '';
  if (isOfBody) hashes.set(body, written);
  return written;
}

/** The text before a secret stands before a wrong one, too. */
function secretOf({ recipe, secret }: Candidate, { fields, values }: Problem): Bytes {
  const rule = recipe.value.key;
  if (secret.value !== undefined) return concatBytes([encodeUtf8(rule.before ?? ''), secret.value]);
  const text = values[rule.field] ?? '';
  const field = fields.find(({ id }) => id === rule.field);
  return field ? readKey(field, rule, text) : encodeUtf8(text);
}

function keyOf(
  secret: Bytes,
  { key: { chain = [] }, hash }: Recipe,
  values: Values,
  known: Map<string, Bytes>,
): Bytes {
  const messages = chain.map((parts) => messageOf({ parts }, values, noBody));
  const name = [secret, ...messages].map((bytes) => bytes.join()).join(' ');
  const key = known.get(name) ?? messages.reduce((made, one) => hmac(hash, made, one), secret);
  if (known.size < mostKeys) known.set(name, key);
  return key;
}

const noBody = new Uint8Array(0);
