import type { Problem } from '#core/explain/explanation.ts';
import { type Hunted, hunt, problemOf } from './hunt.ts';
import { isNamed } from './names.ts';
import { isProven } from './proof.ts';
import type { WrongRequest } from './request.ts';

/** How a search did with a request whose cause is known. */
export type Verdict = {
  readonly note: string;
  /** Of the first cause, by the letter of the catalogue. */
  readonly layer: string;
  /** `simpler`: the same bytes with fewer mistakes, which nobody can tell apart. */
  readonly outcome: 'right' | 'simpler' | 'other-name' | 'missed' | 'wrong-proof';
  /** Ids of what was named first. */
  readonly named: string;
  readonly stage: string;
  readonly tried: number;
  readonly milliseconds: number;
};

type IsRight = (hunted: Hunted) => boolean;

/** Searches, and judges what was found by `isRight`. */
export async function judge(
  { note, causes }: Pick<WrongRequest, 'note' | 'causes'>,
  problem: Problem,
  seconds: number,
  isRight: IsRight,
): Promise<Verdict> {
  const hunted = await hunt(problem, seconds);
  const { explanations, tried, milliseconds, unfinished } = hunted;
  const [first] = explanations;
  const outcome = outcomeOf(hunted, problem, causes.length, isRight);
  const named = first?.causes.map((one) => one.map(({ mistake }) => mistake).join('|')).join(' + ');
  const stage = [hunted.stage, ...(unfinished.length > 0 ? ['(cut short)'] : [])].join(' ');
  const layer = causes[0]?.charAt(0) ?? '-';
  return { note, layer, outcome, named: named ?? '', stage, tried, milliseconds };
}

function outcomeOf(
  hunted: Hunted,
  problem: Problem,
  mistakes: number,
  isRight: IsRight,
): Verdict['outcome'] {
  const [first] = hunted.explanations;
  if (!hunted.explanations.every((one) => isProven(one, problem))) return 'wrong-proof';
  if (first === undefined) return 'missed';
  if (isRight(hunted)) return 'right';
  return first.causes.length < mistakes ? 'simpler' : 'other-name';
}

/** As `judge`, where the first explanation has to name the causes of the request or others with the same bytes. */
export function judgeNames(request: WrongRequest, seconds: number): Promise<Verdict> {
  return judge(request, problemOf(request), seconds, ({ explanations }) => {
    const [first] = explanations;
    return first !== undefined && isNamed(first, request.causes, request.equal ?? []);
  });
}

/** A line for each that was not explained rightly, for a failing test and for the figures. */
export function faults(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(({ outcome }) => outcome !== 'right' && outcome !== 'simpler')
    .map(({ outcome, note, named, stage }) => `${outcome}: ${note} [${stage}] ${named}`);
}
