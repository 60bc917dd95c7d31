import { type Shape, shapeMatchesDigest } from '#core/explain/shape.ts';
import type { BodyFacts } from '#core/inspect/body-facts.ts';
import type { Report, Segment, Trace } from '#core/inspect/report.ts';
import { bodyMarks } from '#core/inspect/verdict-marks.ts';
import type { Message, MessageValues } from '#core/messages.ts';
import { type FieldId, labelOf, signatureName } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';

/** The judgement at the top of the page. */
export type Verdict = {
  readonly state:
    | 'empty'
    | 'incomplete'
    | 'from-link'
    | 'signed'
    | 'signed-marks'
    | 'match'
    | 'mismatch'
    | 'mismatch-shape'
    | 'failed'
    | 'searching'
    | 'found'
    | 'nothing-found';
  readonly tone: 'ink' | 'warn' | 'accent' | 'ok' | 'bad';
  /** The judgement in one sentence. */
  readonly headline: Message;
  /** Why, or what to do. */
  readonly detail: Message;
  /** Sentences that follow the detail, in order: what else is known. */
  readonly notes: readonly Message[];
};

export type Case = {
  readonly scheme: Scheme;
  readonly report: Report;
  /** What the received signature's text says, see `readShape`. */
  readonly shape: Shape;
  readonly facts: BodyFacts;
  /** Whether nothing has been typed yet. */
  readonly isUntouched: boolean;
  /** Whether an earlier result still stands on the page, dimmed. */
  readonly hasLastResult?: boolean;
};

/**
 * Judges a session. A received signature is compared with the computed one as
 * text, character by character; white space around it, which HTTP drops (RFC
 * 9110 §5.5), does not count and is mentioned.
 */
export function judge(given: Case): Verdict {
  const { report, isUntouched } = given;
  if (report.status === 'failed') return judgeFailed(report.error.sentence);
  if (report.status === 'signed') return judgeSigned(given, report.trace);
  if (isUntouched) return plain('empty', 'ink');
  return judgeIncomplete(given, report.missing);
}

function judgeFailed(headline: Message): Verdict {
  return { ...plain('failed', 'bad'), headline };
}

function judgeIncomplete(given: Case, missing: readonly FieldId[]): Verdict {
  const { scheme, shape, hasLastResult = false } = given;
  const name = signatureName(scheme.recipe);
  const names = missing.map((id) => labelOf(scheme.fields, id));
  const headline = {
    id: 'verdict.incomplete.headline',
    values: { count: names.length, ...listed(names) },
  };
  // No key can give a text that is not of the right shape, so it is wrong already.
  if (shape.status === 'wrong' || shape.status === 'unknown') return judgeShape(given, [headline]);
  return {
    ...plain('incomplete', 'warn', { name, count: names.length }),
    headline,
    ...(hasLastResult && { detail: { id: 'verdict.incomplete.detail-stale' } }),
    notes:
      shape.status === 'right' && !isSignatureSecret(scheme.recipe)
        ? [{ id: 'verdict.note.shape-right', values: { name } }]
        : [],
  };
}

function judgeSigned(given: Case, trace: Trace): Verdict {
  const { scheme, shape, facts } = given;
  const name = signatureName(scheme.recipe);
  const count = trace.stringToSign.bytes.length;
  const isSent = isSignatureSecret(scheme.recipe);
  if (shape.status === 'empty') {
    if (isSent) return sent(plain('signed', 'accent', { name, count }), 'headline');
    const marks = bodyMarks(facts);
    if (marks === undefined) return plain('signed', 'accent', { name, count });
    const hidden = marks.hides ? 'yes' : 'no';
    return plain('signed-marks', 'warn', { count, hidden, ...marks.values });
  }
  if (shape.text === trace.signature) return judgeMatch(given, trace);
  const mismatch = plain('mismatch', 'bad', { name });
  if (isSent) return sent(mismatch, 'detail');
  if (shape.status === 'right') return mismatch;
  return judgeShape(given, noteOnDigest(shape, trace));
}

function judgeMatch({ scheme, shape }: Case, trace: Trace): Verdict {
  const { names, body } = covered(scheme, trace);
  const values = {
    name: signatureName(scheme.recipe),
    count: trace.stringToSign.bytes.length,
    bodyCount: body === undefined ? 0 : body.end - body.start,
    fields: names.length,
    ...listed(names),
  };
  const notes = [
    ...(shape.isTrimmed ? [{ id: 'verdict.note.trimmed' }] : []),
    ...(shape.isBare ? [{ id: 'verdict.note.bare', values: { name: values.name } }] : []),
  ];
  const verdict = { ...plain('match', 'ok', values), notes };
  if (isSignatureSecret(scheme.recipe)) return sent(verdict, 'detail');
  if (body !== undefined) return verdict;
  return { ...verdict, detail: { id: 'verdict.match.detail-without-body', values } };
}

/** What stands in the string to sign, or was hashed into it, by what people call it. */
function covered(
  { recipe, fields }: Case['scheme'],
  { derived, stringToSign }: Trace,
): { readonly names: readonly string[]; readonly body: Segment | undefined } {
  const segments = [stringToSign, ...derived.map(({ message }) => message)].flatMap(
    (one) => one.segments,
  );
  const own = new Set((recipe.derivations ?? []).map(({ id }) => id));
  const names = segments.flatMap(({ part }) =>
    part.kind === 'field' && !own.has(part.field) ? [labelOf(fields, part.field)] : [],
  );
  return { names: [...new Set(names)], body: segments.find(({ part }) => part.kind === 'body') };
}

function judgeShape({ scheme, shape }: Case, notes: readonly Message[]): Verdict {
  const [detail, ...more] = shape.findings;
  const name = signatureName(scheme.recipe);
  return {
    state: 'mismatch-shape',
    tone: 'bad',
    headline: { id: 'verdict.mismatch.headline', values: { name } },
    detail: detail ?? { id: 'verdict.mismatch.detail' },
    notes: [...more, ...notes],
  };
}

/** Without a MAC nothing is signed or covered: one of the sentences says instead what is sent. */
function sent(verdict: Verdict, line: 'headline' | 'detail'): Verdict {
  const message = verdict[line];
  return { ...verdict, [line]: { ...message, id: `${message.id}-sent` } };
}

/** With the key at hand the shape is not all that is known: the digest in it is right or is not. */
function noteOnDigest(shape: Shape, trace: Trace): readonly Message[] {
  if (shapeMatchesDigest(shape, trace.digest)) return [{ id: 'verdict.note.right-digest' }];
  if (shape.digest?.length !== trace.digest.length) return [];
  return [{ id: 'verdict.note.other-digest' }];
}

/** A verdict whose sentences have the state's own ids. */
function plain(state: Verdict['state'], tone: Verdict['tone'], values?: MessageValues): Verdict {
  const say = (line: string): Message => ({
    id: `verdict.${state}.${line}`,
    ...(values && { values }),
  });
  return { state, tone, headline: say('headline'), detail: say('detail'), notes: [] };
}

/** Names as a list in both scripts: they are the vendor's and the same in every language. */
function listed(names: readonly string[]): { names: string; namesHan: string } {
  return { names: names.join(', '), namesHan: names.join('、') };
}
