import { Blocks } from '#core/diff/sequence/blocks.ts';
import { heaviestIncreasing } from '#core/diff/sequence/increasing.ts';

/** A part of both sides. Offsets in bytes, ends exclusive. */
export type ByteRegion = {
  readonly a: Uint8Array;
  readonly aStart: number;
  readonly aEnd: number;
  readonly b: Uint8Array;
  readonly bStart: number;
  readonly bEnd: number;
};

/** The table never needs more places than this; longer sides are sampled. */
const mostSamples = 2 ** 17;

/**
 * Stretches of `size` bytes and more that stand once in each side, in the order of both: what a
 * reader would take for the same place. Time and memory grow with the length.
 */
export function anchorsOf(region: ByteRegion, size: number): Blocks {
  const candidates = candidateBlocks(region, size);
  const chosen = heaviestIncreasing(candidates.xs, candidates.lengths);
  const out = new Blocks();
  let [aAt, bAt] = [region.aStart, region.bStart];
  for (let index = 0; index < candidates.count; index += 1) {
    if (chosen[index] === 0) continue;
    const [x, y] = [candidates.xs[index] ?? 0, candidates.ys[index] ?? 0];
    const skip = Math.max(0, aAt - x, bAt - y);
    const length = sharedLength(region, x + skip, y + skip);
    if ((candidates.lengths[index] ?? 0) <= skip || length === 0) continue;
    out.push(x + skip, y + skip, length);
    [aAt, bAt] = [x + skip + length, y + skip + length];
  }
  return out;
}

/** How far both sides agree from here: also proves what only hashes said so far. */
function sharedLength({ a, aEnd, b, bEnd }: ByteRegion, aStart: number, bStart: number): number {
  const limit = Math.min(aEnd - aStart, bEnd - bStart);
  let length = 0;
  while (length < limit && a[aStart + length] === b[bStart + length]) length += 1;
  return length;
}

function candidateBlocks(region: ByteRegion, size: number): Blocks {
  const places = new Places(Math.max(region.aEnd - region.aStart, region.bEnd - region.bStart));
  places.note(region.a, region.aStart, region.aEnd, size, places.inA);
  places.note(region.b, region.bStart, region.bEnd, size, places.inB);
  const blocks = new Blocks();
  for (const pair of places.pairs()) {
    pushOverlapping(blocks, pair % placeLimit, Math.floor(pair / placeLimit), size);
  }
  return blocks;
}

/** More than the longest side has bytes, so that two places fit into one number. */
const placeLimit = 2 ** 26;

/** As `push`, for a stretch that may overlap the last one on the same diagonal. */
function pushOverlapping(blocks: Blocks, x: number, y: number, size: number): void {
  const last = blocks.count - 1;
  const [lastX, lastY] = [blocks.xs[last] ?? -1, blocks.ys[last] ?? -1];
  const isInReach = x - lastX === y - lastY && x - lastX <= (blocks.lengths[last] ?? 0);
  if (last >= 0 && isInReach) blocks.lengths[last] = x - lastX + size;
  else blocks.push(x, y, size);
}

const repeated = -1;

/** A hash table from stretches to the one place, plus one, at which each stands in a side; -1 for several. */
class Places {
  readonly inA: Int32Array;
  readonly inB: Int32Array;
  readonly #hashes: Int32Array;
  readonly #sampleMask: number;

  constructor(length: number) {
    const samples = Math.min(2 * length, 2 * mostSamples);
    const slots = 2 ** (Math.ceil(Math.log2(samples + 16)) + 1);
    this.inA = new Int32Array(slots);
    this.inB = new Int32Array(slots);
    this.#hashes = new Int32Array(slots);
    this.#sampleMask = 2 ** Math.max(0, Math.ceil(Math.log2(length / mostSamples))) - 1;
  }

  /** Every stretch that stands once in each side, as place in a + place in b × `placeLimit`, in order of b. */
  pairs(): Float64Array {
    const found = new Float64Array(this.inB.length);
    let count = 0;
    for (let slot = 0; slot < this.inB.length; slot += 1) {
      const [inA, inB] = [this.inA[slot] ?? 0, this.inB[slot] ?? 0];
      if (inA <= 0 || inB <= 0) continue;
      found[count] = inA - 1 + (inB - 1) * placeLimit;
      count += 1;
    }
    return found.subarray(0, count).sort();
  }

  /** Notes every stretch of a side by a rolling hash, or of a long side those whose hash ends in zeros. */
  note(bytes: Uint8Array, start: number, end: number, size: number, places: Int32Array): void {
    let leaving = 1;
    for (let count = 0; count < size; count += 1) leaving = Math.imul(leaving, multiplier);
    let hash = 0;
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash, multiplier) + (bytes[at] ?? 0) + 1;
      const first = at - size + 1;
      if (first > start) hash -= Math.imul(leaving, (bytes[first - 1] ?? 0) + 1);
      hash |= 0;
      if (first >= start && this.#isSampled(hash)) this.#noteOne(hash, first, places);
    }
  }

  #isSampled(hash: number): boolean {
    return ((hash ^ (hash >>> 15)) & this.#sampleMask) === 0;
  }

  #noteOne(hash: number, place: number, places: Int32Array): void {
    const mask = places.length - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    while ((this.inA[slot] !== 0 || this.inB[slot] !== 0) && this.#hashes[slot] !== hash) {
      slot = (slot + 1) & mask;
    }
    this.#hashes[slot] = hash;
    places[slot] = places[slot] === 0 ? place + 1 : repeated;
  }
}

const multiplier = 0x01000193;
