import type { Bytes } from '#core/bytes/bytes.ts';
import { digest, type Mac } from '#core/crypto/mac.ts';
import { percentEncode } from '#core/http/percent.ts';
import type { DerivedStage } from '#core/inspect/report.ts';
import { stringToSign } from '#core/inspect/string-to-sign.ts';
import type { Derivation, FieldId, KeyRule, Part, Values } from '#core/schemes/recipe.ts';
import { encodeDigest } from '#core/schemes/text-encoding.ts';

/** What became of the derivations of a recipe. */
export type Derived = {
  /** The given values and those that were derived. */
  readonly values: Values;
  /** The messages that were hashed, in order. */
  readonly stages: readonly DerivedStage[];
  /** Fields without a value, those among them that could not be derived for want of one. */
  readonly missing: readonly FieldId[];
};

/**
 * Derives the values of a recipe, one after another. One that needs a missing field is missing itself.
 * @throws CoreError `lone-surrogate` for a value that is no Unicode text
 */
export async function derive(
  derivations: readonly Derivation[],
  given: Values,
  body: Bytes,
  missing: readonly FieldId[],
): Promise<Derived> {
  const values: Record<FieldId, string> = { ...given };
  const stages: DerivedStage[] = [];
  const absent = new Set(missing);
  for (const derivation of derivations) {
    if (inputsOf(derivation).some((id) => absent.has(id))) {
      absent.add(derivation.id);
      continue;
    }
    const stage = derivation.kind === 'digest' ? await hashed(derivation, values, body) : undefined;
    if (stage !== undefined) stages.push(stage);
    values[derivation.id] = stage?.text ?? textOf(derivation, values);
  }
  return { values, stages, missing: [...absent] };
}

type Hashing = Extract<Derivation, { kind: 'digest' }>;

async function hashed(
  { id, message, hash, text }: Hashing,
  values: Values,
  body: Bytes,
): Promise<DerivedStage> {
  const built = stringToSign({ message }, values, body);
  const raw = await digest(hash, built.bytes);
  return { id, hash, message: built, text: encodeDigest(text, raw).at(-1) ?? '' };
}

/** The text of a derivation that hashes nothing. A time that is none gives none: the server would not take it either. */
export function textOf(derivation: Derivation, values: Values): string {
  if (derivation.kind === 'digest') return '';
  const text = values[derivation.field] ?? '';
  if (derivation.kind === 'first') return text.slice(0, derivation.characters);
  return derivation.kind === 'utc-date' ? utcDay(text) : percentEncode(text);
}

function inputsOf(derivation: Derivation): readonly FieldId[] {
  return derivation.kind === 'digest' ? fieldsIn(derivation.message) : [derivation.field];
}

function fieldsIn(parts: readonly Part[]): readonly FieldId[] {
  return parts.flatMap((part) => (part.kind === 'field' ? [part.field] : []));
}

/** The key after every message of the chain: key = HMAC(key, message), as SigV4 and TC3 make theirs. */
export async function chainKey(
  chain: NonNullable<KeyRule['chain']>,
  hash: Parameters<Mac>[0],
  secret: Bytes,
  values: Values,
  mac: Mac,
): Promise<Bytes> {
  let key = secret;
  for (const message of chain) {
    key = await mac(hash, key, stringToSign({ message }, values, noBody).bytes);
  }
  return key;
}

const noBody = new Uint8Array(0);

/** `2026-11-22` of Unix seconds (ISO 8601); '' of anything else. */
function utcDay(seconds: string): string {
  const date = new Date(Number(seconds) * 1000);
  const isTime = /^\d{1,11}$/.test(seconds) && !Number.isNaN(date.getTime());
  return isTime ? date.toISOString().slice(0, 10) : '';
}
