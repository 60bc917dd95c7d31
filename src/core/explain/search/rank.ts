import type { Cause, CauseClass, Problem } from '#core/explain/explanation.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** How likely a cause is beside others that fit as well; higher is likelier. */
export type Likelihood = (cause: Cause) => number;

const priors = { high: 4, medium: 2, low: 1 } as const;
const unknownMistake = 0.5;

/** A client that names itself makes its own language's mistakes. */
const clients: readonly (readonly [pattern: RegExp, language: RegExp])[] = [
  [/python|aiohttp|httpx|urllib/i, /python|requests|flask|django/i],
  [/okhttp|java|apache-httpclient|spring|hutool/i, /java|gson|jackson|fastjson|spring|android/i],
  [/^go-http|^resty|\bgo\b/i, /^go\b|golang|encoding\/json/i],
  [/axios|node|undici|got \(|postman/i, /javascript|node|axios|postman|json\.stringify/i],
  [/guzzle|php/i, /php|laravel|guzzle/i],
  [/\.net|restsharp|powershell/i, /c#|\.net|newtonsoft|system\.text|powershell/i],
  [/ruby|faraday/i, /ruby|rails/i],
  [/curl|wget|httpie/i, /curl|shell|bash|jq|openssl/i],
];

/**
 * From the mistake's prior, and from what the request tells of its client:
 * its User-Agent, where one is known. `authors` are the names of serialisers
 * whose handwriting the body has.
 */
export function likelihoodOf(
  problem: Problem,
  mistakes: readonly Mistake[],
  authors: ReadonlySet<string>,
): Likelihood {
  const byId = new Map(mistakes.map((mistake) => [mistake.id, mistake]));
  const agent = problem.headers.find(({ name }) => name.toLowerCase() === 'user-agent')?.value;
  const language = clients.find(([pattern]) => agent !== undefined && pattern.test(agent))?.[1];
  return ({ mistake: id, values }) => {
    const mistake = byId.get(id);
    const prior = mistake === undefined ? unknownMistake : priors[mistake.prior];
    const told = [...(mistake?.arisesIn ?? []), ...Object.values(values ?? {}).map(String)];
    const isOfClient = language !== undefined && told.some((text) => language.test(text));
    // The body here was written by it, so the client has it at hand.
    const isAuthor = Object.values(values ?? {}).some((value) => authors.has(String(value)));
    return prior + (isOfClient ? 4 : 0) + (isAuthor ? 1 : 0);
  };
}

/** The causes of a class, the likeliest first. */
export function ranked(causes: CauseClass, likelihood: Likelihood): CauseClass {
  const [first, ...rest] = [...causes].sort((a, b) => likelihood(b) - likelihood(a));
  return first === undefined ? causes : [first, ...rest];
}

/** Orders stories: fewer mistakes first, then the likelier. */
export function byLikelihood(
  likelihood: Likelihood,
): (a: readonly CauseClass[], b: readonly CauseClass[]) => number {
  const sum = (story: readonly CauseClass[]) =>
    story.reduce((total, [cause]) => total + likelihood(cause), 0);
  return (a, b) => a.length - b.length || sum(b) - sum(a);
}
