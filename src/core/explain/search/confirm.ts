import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { digest, hmac } from '#core/crypto/mac.ts';
import type { CauseClass, Explanation, Problem } from '#core/explain/explanation.ts';
import { messageOf, stepsOf, valuesOf } from '#core/explain/search/attempt.ts';
import { bytesKey } from '#core/explain/search/choice.ts';
import type { Hit } from '#core/explain/search/prober.ts';
import { byLikelihood, type Likelihood, ranked } from '#core/explain/search/rank.ts';
import type { StringToSign } from '#core/inspect/report.ts';
import { stringToSign } from '#core/inspect/string-to-sign.ts';
import type { Recipe } from '#core/schemes/recipe.ts';

/**
 * The hits as explanations: each computed again, through the recipe and with
 * SubtleCrypto wherever the MAC is the recipe's own, before anybody sees it.
 * Hits with one message, one key and one MAC are one explanation, told by its
 * likeliest story; the likeliest explanation comes first.
 */
export async function explanationsOf(
  hits: readonly Hit[],
  problem: Problem,
  likelihood: Likelihood,
): Promise<readonly Explanation[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = identityOf(hit, problem);
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  const explained: Explanation[] = [];
  for (const group of groups.values()) {
    const [best] = group;
    if (best === undefined || !(await isConfirmed(best, problem))) continue;
    explained.push(tell(best, group, problem, likelihood));
  }
  return explained.sort((a, b) => byLikelihood(likelihood)(a.causes, b.causes));
}

function identityOf({ attempt, reading }: Hit, problem: Problem): string {
  const { key, mac, form, fields, body } = attempt;
  const message = messageOf(form.value, valuesOf(problem.values, fields), body.value);
  const macName = mac.steps[0]?.[0].mistake ?? '';
  return [bytesKey(message), bytesKey(key.value), macName, reading.form.digestLength].join(' ');
}

function tell(
  best: Hit,
  group: readonly Hit[],
  problem: Problem,
  likelihood: Likelihood,
): Explanation {
  const told = group.map((hit) => storyOf(hit, likelihood)).sort(byLikelihood(likelihood));
  const stories = withSinglesJoined(withoutRepetition(told), likelihood);
  const [causes = [], ...alternatives] = stories;
  return {
    causes,
    alternatives,
    body: best.attempt.body.value,
    stringToSign: signedString(best, problem),
    signature: problem.received,
  };
}

function storyOf({ attempt, reading }: Hit, likelihood: Likelihood): readonly CauseClass[] {
  return [...stepsOf(attempt), ...reading.steps].map((one) => ranked(one, likelihood));
}

/** Single mistakes of one layer that come to the same bytes are one class, however they were found. */
function withSinglesJoined(
  stories: readonly (readonly CauseClass[])[],
  likelihood: Likelihood,
): readonly (readonly CauseClass[])[] {
  const [[first, ...further] = [], ...others] = stories;
  if (first === undefined || further.length > 0) return stories;
  const isAlike = ([one, ...more]: readonly CauseClass[]) =>
    one !== undefined && more.length === 0 && one[0].layer === first[0].layer;
  const causes = others.filter(isAlike).flat(2);
  const rest = others.filter((story) => !isAlike(story));
  return [[ranked([...first, ...causes], likelihood)], ...rest];
}

function withoutRepetition(
  stories: readonly (readonly CauseClass[])[],
): readonly (readonly CauseClass[])[] {
  return [...new Map(stories.map((story) => [JSON.stringify(story), story])).values()];
}

/** Whether the client's way, taken again, ends at what was received. */
async function isConfirmed({ attempt, reading }: Hit, problem: Problem): Promise<boolean> {
  const { form, fields, body, key, mac } = attempt;
  const message = messageOf(form.value, valuesOf(problem.values, fields), body.value);
  const raw: Bytes =
    mac.value === undefined
      ? await ownDigest(problem.recipe, key.value, message)
      : mac.value.digest(key.value, message);
  return reading.form.write(raw) === problem.received;
}

/** Of a hash alone, the secret stands in the message. */
function ownDigest({ hash, mac }: Recipe, key: Bytes, message: Bytes): Promise<Bytes> {
  return mac === 'hash' ? digest(hash, message) : hmac(hash, key, message);
}

/** The message with its parts; as one literal run where it was rewritten as a whole. */
function signedString({ attempt }: Hit, problem: Problem): StringToSign {
  const { form, fields, body } = attempt;
  const values = valuesOf(problem.values, fields);
  const plain = stringToSign({ message: form.value.parts }, values, body.value);
  if (form.value.rewrite === undefined) return plain;
  const bytes = concatBytes([form.value.rewrite(plain.bytes)]);
  return {
    bytes,
    segments: [{ part: { kind: 'literal', text: '' }, start: 0, end: bytes.length }],
  };
}
