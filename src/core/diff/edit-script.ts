import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';

/** What a run of an edit script does, in the order of the codes in `EditScript.kinds`. */
const runKinds = ['equal', 'changed', 'inserted', 'deleted', 'moved'] as const;

/**
 * `equal` bytes stand in both sides in the same order; `moved` bytes stand in both sides, but in
 * another order; `changed` bytes stand in place of others; `inserted` are in b only, `deleted` in a only.
 */
export type RunKind = (typeof runKinds)[number];

/** A run of bytes. Offsets in bytes, ends exclusive; a side in which nothing stands has start = end. */
export type Run = {
  readonly kind: RunKind;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
};

/**
 * How a becomes b: runs in the order of side b. Every byte of a is in exactly one run that is not
 * `inserted`, every byte of b in exactly one that is not `deleted`; the `equal` runs are in the
 * order of side a as well. A deleted run stands right behind the run before it in a.
 *
 * Typed arrays, so that a script of a million runs is cheap to make, to walk and to hand to
 * another thread; read it with {@link runAt} and {@link runsOf}.
 */
export type EditScript = {
  /** One code per run, an index of {@link runKinds}. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** Four numbers per run: aStart, aEnd, bStart, bEnd. */
  readonly bounds: Int32Array<ArrayBuffer>;
  /** Four numbers per moved member of an object, outermost only: aStart, aEnd, bStart, bEnd. */
  readonly moves: Int32Array<ArrayBuffer>;
  /** Four numbers per region in which the cost bound was hit: its runs are right, but longer than need be. */
  readonly coarse: Int32Array<ArrayBuffer>;
};

export function runCount(script: EditScript): number {
  return script.kinds.length;
}

/** The run at an index. @throws RangeError when there is none */
export function runAt(script: EditScript, index: number): Run {
  const kind = runKinds[script.kinds[index] ?? -1];
  if (kind === undefined) throw new RangeError(`no run ${index} of ${runCount(script)}`);
  const { bounds } = script;
  const at = 4 * index;
  return {
    kind,
    aStart: bounds[at] ?? 0,
    aEnd: bounds[at + 1] ?? 0,
    bStart: bounds[at + 2] ?? 0,
    bEnd: bounds[at + 3] ?? 0,
  };
}

/** Every run, in order of side b. */
export function* runsOf(script: EditScript): Generator<Run> {
  for (let index = 0; index < script.kinds.length; index += 1) yield runAt(script, index);
}

/** How many bytes the script names: what is changed counts on both sides, what is moved once. */
export function scriptBytes(script: EditScript): number {
  let total = 0;
  for (const { kind, aStart, aEnd, bStart, bEnd } of runsOf(script)) {
    if (kind !== 'equal') total += kind === 'moved' ? aEnd - aStart : aEnd - aStart + bEnd - bStart;
  }
  return total;
}

/** The bytes of b that are not in a: what {@link applyScript} needs besides a. */
export function insertedBytes(script: EditScript, b: Bytes): Bytes {
  const inserted = new Uint8Array(b.length);
  let length = 0;
  for (const run of runsOf(script)) {
    if (isCopied(run)) continue;
    inserted.set(b.subarray(run.bStart, run.bEnd), length);
    length += run.bEnd - run.bStart;
  }
  return inserted.slice(0, length);
}

/** Makes b from a, the script and b's {@link insertedBytes}. */
export function applyScript(a: Bytes, script: EditScript, inserted: Bytes): Bytes {
  const parts: Uint8Array[] = [];
  let taken = 0;
  for (const run of runsOf(script)) {
    const source = isCopied(run) ? a.subarray(run.aStart, run.aEnd) : inserted;
    const length = run.bEnd - run.bStart;
    parts.push(isCopied(run) ? source : source.subarray(taken, taken + length));
    if (!isCopied(run)) taken += length;
  }
  return concatBytes(parts);
}

function isCopied(run: Run): boolean {
  return run.kind === 'equal' || run.kind === 'moved';
}

const inverseKinds: Readonly<Record<RunKind, RunKind>> = {
  equal: 'equal',
  changed: 'changed',
  inserted: 'deleted',
  deleted: 'inserted',
  moved: 'moved',
};

/** How b becomes a. */
export function invertScript(script: EditScript): EditScript {
  const runs = [...runsOf(script)].sort(
    (left, right) => left.aStart - right.aStart || left.aEnd - right.aEnd,
  );
  return {
    kinds: Uint8Array.from(runs, (run) => runKinds.indexOf(inverseKinds[run.kind])),
    bounds: Int32Array.from(runs.flatMap((run) => [run.bStart, run.bEnd, run.aStart, run.aEnd])),
    moves: swapSides(script.moves),
    coarse: swapSides(script.coarse),
  };
}

function swapSides(ranges: Int32Array): Int32Array<ArrayBuffer> {
  return ranges.map((_, index) => ranges[index ^ 2] ?? 0);
}
