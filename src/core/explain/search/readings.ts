import type { Bytes } from '#core/bytes/bytes.ts';
import type { CauseClass, Problem } from '#core/explain/explanation.ts';
import { ownDigestForm } from '#core/explain/mistakes/digest-text/own-digest-form.ts';
import type { DigestForm, Mistake } from '#core/schemes/mistake.ts';

/** A way to read the received text as a digest: the recipe's own, or one that a mistake made. */
export type Reading = { readonly form: DigestForm; readonly steps: readonly CauseClass[] };

/** All readings of a received signature, looked up by what a digest begins with. */
export type Readings = {
  /** Of the digests that are looked for, in bytes. */
  readonly digestLengths: ReadonlySet<number>;
  /** The readings that hold the digest at `offset` of `digests`. */
  readonly find: (digests: Bytes, offset: number, length: number) => readonly Reading[];
  /** As `find`, for texts that do not tell how their digest begins; slow. */
  readonly findByWriting: (digests: Bytes, offset: number, length: number) => readonly Reading[];
};

/**
 * Turns the received text into the digests that it may hold, so that every
 * digest-text mistake costs one look-up for all candidates together.
 */
export function readingsOf(problem: Problem, mistakes: readonly Mistake[]): Readings {
  const all = [...ownReading(problem), ...mistakes.flatMap((one) => mistaken(one, problem))];
  const byLead = indexByLead(all);
  const filter = filterOf(byLead.keys());
  const silent = all.filter(({ form }) => form.leads === undefined);
  const isHeld = ({ form }: Reading, digest: Bytes) =>
    form.digestLength === digest.length && form.write(digest) === problem.received;
  return {
    digestLengths: new Set(all.map(({ form }) => form.digestLength)),
    find(digests, offset, length) {
      const lead = leadAt(digests, offset);
      if (filter[lead >>> 16] === 0) return [];
      const candidates = byLead.get(lead);
      if (candidates === undefined) return [];
      const digest = digests.slice(offset, offset + length);
      return candidates.filter((reading) => isHeld(reading, digest));
    },
    findByWriting(digests, offset, length) {
      if (silent.length === 0) return [];
      const digest = digests.slice(offset, offset + length);
      return silent.filter((reading) => isHeld(reading, digest));
    },
  };
}

/** The recipe's own way of writing, for digests of any length: a wrong hash is written so too. */
function ownReading({ recipe, received }: Problem): readonly Reading[] {
  const form = ownDigestForm(recipe, received);
  return form.leads?.length === 0 ? [] : [{ form, steps: [] }];
}

function mistaken(mistake: Mistake, problem: Problem): readonly Reading[] {
  if (mistake.layer !== 'digest-text') return [];
  return [...mistake.variants(problem)].map(({ value, values }) => ({
    form: value,
    steps: [[{ mistake: mistake.id, layer: mistake.layer, ...(values && { values }) }]],
  }));
}

function indexByLead(readings: readonly Reading[]): ReadonlyMap<number, readonly Reading[]> {
  const byLead = new Map<number, Reading[]>();
  for (const reading of readings) {
    for (const bytes of reading.form.leads ?? []) {
      const lead = leadAt(bytes, 0);
      const others = byLead.get(lead);
      if (others === undefined) byLead.set(lead, [reading]);
      else if (!others.includes(reading)) others.push(reading);
    }
  }
  return byLead;
}

/** One byte for each pair of first bytes: most candidates are dismissed by one look into it. */
function filterOf(leads: Iterable<number>): Uint8Array {
  const filter = new Uint8Array(0x10000);
  for (const lead of leads) filter[lead >>> 16] = 1;
  return filter;
}

/** The first four bytes as a number, big-endian. */
function leadAt(bytes: Bytes, offset: number): number {
  let lead = 0;
  for (let index = offset; index < offset + 4; index += 1) lead = (lead << 8) | (bytes[index] ?? 0);
  return lead >>> 0;
}
