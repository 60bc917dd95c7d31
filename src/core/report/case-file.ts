import type { StringToSign } from '#core/inspect/report.ts';
import type { Verdict } from '#core/inspect/verdict.ts';
import { readTime } from '#core/inspect/written-time.ts';
import type { Message } from '#core/messages.ts';
import { answerSection } from '#core/report/answer-section.ts';
import { type ExplanationInput, explanationSection } from '#core/report/explanation-section.ts';
import { plainText, table } from '#core/report/markdown.ts';
import { hashed, heading, ownWords, type Speech, told } from '#core/report/speech.ts';
import type { ToDos } from '#core/report/to-do.ts';
import { isLinkWithheld, shown, type Withheld, withheldOf } from '#core/report/withholding.ts';
import {
  type CheckGroup,
  type Checks,
  checklistSections,
} from '#core/responses/checklist/checklist.ts';
import type { Reading } from '#core/responses/read-response.ts';
import { type Field, signatureName } from '#core/schemes/recipe.ts';
import type { Session } from '#core/session/session.ts';

/** All that a case file is made of. It holds the session, and tells none of its secrets. */
export type CaseFileInput = ExplanationInput & {
  readonly session: Session;
  /** Absolute, or as far as it goes. */
  readonly url: string;
  /** As far as it could be built. */
  readonly stringToSign: StringToSign | undefined;
  /** Of the session's own values; undefined without a key. */
  readonly computed: string | undefined;
  readonly verdict: Verdict;
  /** What the request itself shows. */
  readonly facts: readonly Message[];
  /** What the server answered to this request, where that is known. */
  readonly answer: Reading | undefined;
  /** What to check where the signature is right, and to ask where nothing was found. */
  readonly toDo: ToDos;
  /** The causes of a 403 and what came of checking them, where somebody is at it. */
  readonly checklist:
    | { readonly groups: readonly CheckGroup[]; readonly checks: Checks }
    | undefined;
  /** Of the session without its secrets; undefined where there can be none. */
  readonly link: string | undefined;
};

/**
 * The redacted report for a ticket, as Markdown: the facts of the request with
 * hashes in place of the body, the verdict, its proof, the fix, the link. The
 * same input gives the same text. It never holds a secret, and of bodies only
 * lengths and SHA-256.
 */
export async function caseFile(input: CaseFileInput, speech: Speech): Promise<string> {
  const { verdict, scheme } = input;
  const withheld = withheldOf(scheme, input.session);
  const sections = [
    `# ${ownWords(speech, 'title', { name: signatureName(scheme.recipe) })}`,
    `**${told(speech, verdict.headline)}** ${told(speech, verdict.detail)}`,
    ...verdict.notes.map((note) => told(speech, note)),
    heading(speech, 'request'),
    await requestTable(input, withheld, speech),
    ...factSection(input, speech),
    ...(await explanationSection(input, withheld, speech)),
    ...answerSection(input.answer, speech),
    ...toDoSection(input, speech),
    ...checklistSection(input, speech),
    ...linkSection(input, withheld, speech),
    ownWords(speech, 'redacted'),
  ];
  return `${sections.join('\n\n')}\n`;
}

async function requestTable(
  input: CaseFileInput,
  withheld: Withheld,
  speech: Speech,
): Promise<string> {
  const { scheme, session, url, computed, stringToSign } = input;
  const name = signatureName(scheme.recipe);
  const label = (id: string) => ownWords(speech, id, { name });
  const rows: (readonly [string, string])[] = [
    [label('scheme'), plainText(scheme.title)],
    [label('url'), shown(`${scheme.method} ${url}`, ['path', 'baseUrl'], withheld, speech)],
    ...fieldRows(input, withheld, speech),
    [label('body'), await hashed(speech, session.body)],
  ];
  // A hash of a secret is as good as the secret to whoever can guess.
  if (stringToSign && !withheld.has('string-to-sign')) {
    rows.push([label('string-to-sign'), await hashed(speech, stringToSign.bytes)]);
  }
  const received = shown(session.received, ['received', 'signature'], withheld, speech);
  const right = shown(computed ?? '', ['signature'], withheld, speech);
  rows.push(
    [label('received'), received || label('none')],
    [label('computed'), right || label('none')],
  );
  return table([label('what'), label('value')], rows);
}

function fieldRows({ scheme, session }: CaseFileInput, withheld: Withheld, speech: Speech) {
  return scheme.fields.map(({ id, label, secret, kind }) => {
    const value = session.values[id] ?? '';
    if (secret) {
      const isThere = ownWords(speech, value === '' ? 'secret-missing' : 'secret-given');
      return [plainText(label), isThere] as const;
    }
    const time = utc({ kind }, value);
    const text = shown(value, ['field'], withheld, speech);
    return [plainText(label), time ? `${text} (${time})` : text] as const;
  });
}

/** In UTC, as everybody who reads the ticket understands it; undefined for what is no time. */
function utc(field: Pick<Field, 'kind'>, text: string): string | undefined {
  if (!field.kind.startsWith('timestamp-')) return undefined;
  const seconds = readTime(field, text);
  return seconds === undefined
    ? undefined
    : new Date(seconds * 1000).toISOString().replace('.000', '');
}

function factSection({ facts }: CaseFileInput, speech: Speech): readonly string[] {
  if (facts.length === 0) return [];
  return [heading(speech, 'facts'), facts.map((fact) => `- ${told(speech, fact)}`).join('\n')];
}

function toDoSection({ toDo }: CaseFileInput, speech: Speech): readonly string[] {
  if (toDo.items.length === 0) return [];
  const items = toDo.items.map(({ title, sentences }) => {
    const name = title && ownWords(speech, 'check', { title: speech.say(title) });
    const lines = sentences.map((sentence) => told(speech, sentence));
    return `- [ ] ${[...(name ? [`**${name}**`] : []), ...lines].join(' ')}`;
  });
  const lead = toDo.lead ? [told(speech, toDo.lead)] : [];
  return [heading(speech, 'to-do'), ...lead, items.join('\n')];
}

function checklistSection({ checklist }: CaseFileInput, { say }: Speech): readonly string[] {
  if (checklist === undefined) return [];
  return checklistSections(checklist.groups, checklist.checks, say);
}

/** A link holds what was received, so credentials in it keep it from being told. */
function linkSection(input: CaseFileInput, withheld: Withheld, speech: Speech): readonly string[] {
  const { link, scheme } = input;
  const name = signatureName(scheme.recipe);
  if (isLinkWithheld(withheld)) return [heading(speech, 'link'), ownWords(speech, 'no-link')];
  if (link === undefined) return [heading(speech, 'link'), ownWords(speech, 'link-too-long')];
  return [heading(speech, 'link'), `<${link}>`, ownWords(speech, 'link-holds', { name })];
}
