import type { Message } from '#core/messages.ts';
import { type Evidence, evidenceOf, findToken } from '#core/responses/evidence.ts';
import { type Facts, factsOf } from '#core/responses/facts.ts';
import { harResponse } from '#core/responses/json-spans.ts';
import { type MaskedSecret, type MaskedText, maskSecrets } from '#core/responses/masking.ts';
import { joinRanges, type Range } from '#core/responses/range.ts';
import { families } from '#core/responses/registry.ts';
import type { Cause, Gateway, Rule } from '#core/responses/rule.ts';

/** A rule that holds, and the words that prove it, as ranges of the masked text. */
export type Hit = {
  /** The rule's id. */
  readonly id: string;
  readonly gateway: Gateway;
  readonly cause: Cause;
  readonly proof: readonly Range[];
  readonly meaning: Message;
  readonly next: Message;
  readonly alsoPossible: readonly Cause[];
  /** URL of the page that the rule rests on. */
  readonly source: string;
};

/** A piece of the masked text to be drawn: what proves the verdict, or a mask. */
export type ResponseMark = Range & { readonly kind: 'proof' | 'masked' };

/** What an answer means. */
export type Reading = {
  readonly gateway: Gateway;
  /** Of the first hit; `undecided` without one. */
  readonly cause: Cause;
  /** The likeliest first. */
  readonly hits: readonly Hit[];
  /** The pasted text without its secrets: the only one to be shown or reported. */
  readonly text: string;
  readonly masked: readonly MaskedSecret[];
  /** In order, none overlapping another of its kind. */
  readonly marks: readonly ResponseMark[];
  readonly facts: Facts;
  /** Characters at the end that were not read, because the text is larger than {@link responseLimit}. */
  readonly unreadCharacters: number;
};

/** The longest text that is read whole, in UTF-16 code units. */
export const responseLimit = 1024 * 1024;

/**
 * Reads what a server answered, however it was copied: raw HTTP, a log of curl, HAR, an exception,
 * a line of a browser's console, a bare body. What the text does not tell stays `undecided`.
 * Takes time proportional to the text and never throws.
 */
export function readResponse(pasted: string): Reading {
  const text = pasted.slice(0, responseLimit);
  const whole = evidenceOf(text, { start: 0, end: text.length });
  const part = harResponse(text);
  const evidence = part === undefined ? whole : evidenceOf(text, part);
  const masked = maskSecrets(text, whole);
  const hits = rank(hitsIn(evidence)).map(({ rule, proof }) =>
    hitOf(rule, proof, evidence, masked),
  );
  const [first] = hits;
  return {
    gateway: hits.find(({ gateway }) => gateway !== 'unknown')?.gateway ?? 'unknown',
    cause: first?.cause ?? 'undecided',
    hits,
    text: masked.text,
    masked: masked.secrets,
    marks: marksOf(first?.proof ?? [], masked.masks),
    facts: factsOf(evidence),
    unreadCharacters: pasted.length - text.length,
  };
}

type Found = { readonly rule: Rule; readonly proof: readonly Range[] };

function hitsIn(evidence: Evidence): readonly Found[] {
  return families.flatMap(({ rules }) =>
    rules.flatMap((rule) => {
      const proof = proofOf(rule, evidence);
      return proof === undefined ? [] : [{ rule, proof }];
    }),
  );
}

function proofOf({ when, unless = [] }: Rule, evidence: Evidence): readonly Range[] | undefined {
  const proof: Range[] = [];
  for (const group of when) {
    const found = group.flatMap((token) => findToken(token, evidence) ?? []);
    if (found.length === 0) return undefined;
    proof.push(...found);
  }
  return unless.some((token) => findToken(token, evidence) !== undefined)
    ? undefined
    : joinRanges(proof);
}

/**
 * Who stands in front answers first, so what happens earlier to a request outranks what happens
 * later. The cases of one rank are told apart by how much of the text speaks for them.
 */
const ranks: Readonly<Record<Cause, number>> = {
  'ip-or-waf': 0,
  'wrong-endpoint': 1,
  cors: 2,
  clock: 3,
  signature: 4,
  'key-unknown-or-expired': 4,
  permission: 5,
  'rate-limit': 6,
  'not-a-403-matter': 7,
  undecided: 8,
};

function rank(found: readonly Found[]): readonly Found[] {
  const plain = found.filter(({ rule }) => rule.isHint === undefined);
  const weighed = (plain.length > 0 ? plain : found).map((hit) => ({
    ...hit,
    length: lengthOf(hit),
  }));
  return weighed.sort((a, b) => ranks[a.rule.cause] - ranks[b.rule.cause] || b.length - a.length);
}

function lengthOf({ proof }: Found): number {
  return proof.reduce((sum, { start, end }) => sum + end - start, 0);
}

function hitOf(
  rule: Rule,
  proof: readonly Range[],
  { view }: Evidence,
  { moved }: MaskedText,
): Hit {
  const { id, gateway, cause, alsoPossible, source } = rule;
  return {
    id,
    gateway,
    cause,
    proof: joinRanges(proof.map((range) => moved(view.inSource(range)))),
    meaning: { id: `response.${id}.meaning` },
    next: { id: `response.${id}.next` },
    alsoPossible,
    source,
  };
}

function marksOf(proof: readonly Range[], masks: readonly Range[]): readonly ResponseMark[] {
  return [
    ...proof.map((range) => ({ ...range, kind: 'proof' as const })),
    ...masks.map((range) => ({ ...range, kind: 'masked' as const })),
  ].sort((a, b) => a.start - b.start);
}
