import type { Bytes } from '#core/bytes/bytes.ts';
import { documentOf } from '#core/explain/serializers/document.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { writtenBy } from '#core/explain/serializers/writings.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

/** Serialisers that people know as one cause, and what is known of it. */
export type Family<Id extends string = string> = Pick<
  Mistake,
  'prior' | 'arisesIn' | 'code' | 'source'
> & {
  readonly id: Id;
  /** The first family that takes a serialiser has it. */
  readonly takes: SerializerTest;
};

export type SerializerTest = (serializer: Serializer) => boolean;

const priors = ['high', 'medium', 'low'];

/** The mistake of signing what one of these serialisers writes, the likeliest first. */
export function familyMistake(
  { takes: _, ...facts }: Family,
  members: readonly Serializer[],
): Mistake {
  const likeliest = members.toSorted((a, b) => priors.indexOf(a.prior) - priors.indexOf(b.prior));
  return { ...facts, layer: 'body', variants: (body) => writings(body, likeliest) };
}

function* writings(body: Bytes, members: readonly Serializer[]): Iterable<Variant<Bytes>> {
  const document = documentOf(body);
  if (document === undefined) return;
  const seen = new Set<Bytes>();
  for (const serializer of members) {
    const value = writtenBy(document, serializer);
    if (value === undefined || seen.has(value)) continue;
    seen.add(value);
    yield { value, values: { serializer: serializer.name } };
  }
}
