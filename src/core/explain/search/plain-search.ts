import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { Problem, SearchEvent, Stage } from '#core/explain/explanation.ts';
import { concatenationMistakes } from '#core/explain/mistakes/concatenation/concatenation.ts';
import { axesOf } from '#core/explain/search/axes.ts';
import { type Choice, right } from '#core/explain/search/choice.ts';
import { messageOf, type PlainAttempt } from '#core/explain/search/plain-attempt.ts';
import { explanationsOf } from '#core/explain/search/plain-explanations.ts';
import { likelihoodOf } from '#core/explain/search/rank.ts';
import type { DigestForm, Mistake, MistakeBook } from '#core/schemes/mistake.ts';
import { encodeDigest } from '#core/schemes/text-encoding.ts';

type PlainOptions = { readonly shard: number; readonly spent: () => number };

/** The clock is looked at after so many candidates. */
const candidatesBetweenLooks = 4096;

const plainStages = ['as-it-stands', 'singles', 'pairs'] as const satisfies readonly Stage[];

/**
 * The search for recipes without a MAC: what each mistake, and each pair of them, would have sent
 * is written and compared with what was received. It is quick enough for one thread, so the
 * others have nothing to do.
 */
export async function* plainSearch(
  problem: Problem,
  { mistakes }: Omit<MistakeBook, 'words'>,
  { shard, spent }: PlainOptions,
): AsyncGenerator<SearchEvent> {
  if (shard !== 0) {
    yield { kind: 'ended', tried: 0, stages: plainStages, unfinished: [] };
    return;
  }
  const likelihood = likelihoodOf(problem, mistakes, new Set());
  const count = { tried: 0 };
  const done: Stage[] = [];
  for (const [deep, stage] of plainStages.entries()) {
    const attempts = attemptsAt(problem, mistakes, deep);
    const hits = yield* tryAll(attempts, problem, { stage, count, spent });
    if (hits === undefined) {
      yield { kind: 'ended', ...count, stages: done, unfinished: plainStages.slice(deep) };
      return;
    }
    done.push(stage);
    for (const explanation of explanationsOf(hits, problem, likelihood)) {
      yield { kind: 'found', explanation };
    }
    if (hits.length > 0) break;
  }
  yield { kind: 'ended', ...count, stages: done, unfinished: [] };
}

type Trial = {
  readonly stage: Stage;
  /** Counts the attempts of all stages. */
  readonly count: { tried: number };
  readonly spent: () => number;
};

/** Those attempts that give what was received; undefined when the time is spent before their end. */
function* tryAll(
  attempts: Iterable<PlainAttempt>,
  problem: Problem,
  { stage, count, spent }: Trial,
): Generator<SearchEvent, readonly PlainAttempt[] | undefined> {
  const hits: PlainAttempt[] = [];
  for (const attempt of attempts) {
    count.tried += 1;
    if (isReceived(attempt, problem)) hits.push(attempt);
    if (count.tried % candidatesBetweenLooks !== 0) continue;
    yield { kind: 'progress', stage, ...count };
    if (spent() >= 1) return undefined;
  }
  return hits;
}

/** What one axis has in place of its right choice. */
type Wrong = (attempt: PlainAttempt) => PlainAttempt;

/** All attempts with so many mistakes, at most one on each axis. */
function* attemptsAt(
  problem: Problem,
  mistakes: readonly Mistake[],
  deep: number,
): Generator<PlainAttempt> {
  // Those of every scheme speak of a message that is signed.
  const fitting = mistakes.filter((mistake) => !concatenationMistakes.includes(mistake));
  const { own, axes } = plainAxes(problem, deep === 0 ? [] : fitting);
  if (deep === 0) yield own;
  if (deep === 1) for (const wrong of axes.flat()) yield wrong(own);
  if (deep === 2) for (const [one, other] of pairsOf(axes)) yield other(one(own));
}

/** What two axes have in place of their right choices. */
function* pairsOf(axes: readonly (readonly Wrong[])[]): Generator<readonly [Wrong, Wrong]> {
  for (const [index, first] of axes.entries()) {
    for (const second of axes.slice(index + 1)) {
      for (const one of first) for (const other of second) yield [one, other];
    }
  }
}

function plainAxes(problem: Problem, mistakes: readonly Mistake[]) {
  const holdsBody = problem.recipe.message.some(({ kind }) => kind === 'body');
  // What is made of a body that is not encoded would only take time.
  const encoded = holdsBody ? problem : { ...problem, body: new Uint8Array(0) };
  const { forms, keys, bodies, fields } = axesOf(encoded, mistakes);
  const own: PlainAttempt = {
    form: firstOf(forms),
    key: firstOf(keys),
    mac: { value: undefined, steps: [] },
    body: right(problem.body),
    fields: [],
    writing: ownWriting(problem),
  };
  const wrong = <T>(choices: readonly T[], put: (choice: T) => Partial<PlainAttempt>) =>
    choices.map(
      (choice): Wrong =>
        (attempt) => ({ ...attempt, ...put(choice) }),
    );
  const ofFields = fields.flatMap((choices): readonly (readonly Wrong[])[] => {
    const others = choices.slice(1).filter(({ field }) => field !== problem.recipe.key.field);
    return [
      others.map((choice) => (attempt) => ({ ...attempt, fields: [...attempt.fields, choice] })),
    ];
  });
  const axes: readonly (readonly Wrong[])[] = [
    ...ofFields,
    holdsBody ? wrong(bodies.slice(1), (body) => ({ body })) : [],
    wrong(forms.slice(1), (form) => ({ form })),
    wrong(keys.slice(1), (key) => ({ key })),
    wrong(wrongWritings(problem, mistakes), (writing) => ({ writing })),
  ];
  return { own, axes };
}

function firstOf<T>([first]: readonly Choice<T>[]): Choice<T> {
  if (first === undefined) throw new Error('An axis has its right choice at least.');
  return first;
}

function ownWriting({ recipe }: Problem): Choice<DigestForm['write']> {
  const isText = recipe.text[0] === 'utf8';
  return right((message) => {
    // Some mistakes make bytes that are no text, and no client sends those as one.
    if (isText && utf8TextOf(message) === undefined) return '';
    return encodeDigest(recipe.text, message).at(-1) ?? '';
  });
}

/** Those of the scheme itself: of a text of any length, where the others look for digests. */
function wrongWritings(
  problem: Problem,
  mistakes: readonly Mistake[],
): readonly Choice<DigestForm['write']>[] {
  return mistakes.flatMap((mistake) => {
    if (mistake.layer !== 'digest-text') return [];
    return [...mistake.variants(problem)].flatMap(({ value, values }) => {
      const cause = { mistake: mistake.id, layer: mistake.layer, ...(values && { values }) };
      return value.digestLength === 0 ? [{ value: value.write, steps: [[cause] as const] }] : [];
    });
  });
}

function isReceived(attempt: PlainAttempt, problem: Problem): boolean {
  return attempt.writing.value(messageOf(attempt, problem)) === problem.received;
}
