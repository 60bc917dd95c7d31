import { encodeHex } from '#core/bytes/hex.ts';
import { sha256 } from '#core/crypto/mac.ts';
import type { CauseClass, Explanation } from '#core/explain/explanation.ts';
import type { StringToSign } from '#core/inspect/report.ts';
import type { Verdict } from '#core/inspect/verdict.ts';
import type { Message } from '#core/messages.ts';
import { code, codeBlock, plainText, table } from '#core/report/markdown.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { Session } from '#core/session/session.ts';
import { type SecretLeak, secretLeaks } from '#core/share/secret-leaks.ts';

/** All that a case file is made of. It holds the session, and tells none of its secrets. */
export type CaseFileInput = {
  readonly scheme: Scheme;
  readonly session: Session;
  /** Absolute, or as far as it goes. */
  readonly url: string;
  /** As far as it could be built. */
  readonly stringToSign: StringToSign | undefined;
  /** Of the session's own values; undefined without a key. */
  readonly computed: string | undefined;
  readonly verdict: Verdict;
  /** Undefined when no search was made. */
  readonly search:
    | { readonly explanations: readonly Explanation[]; readonly tried: number }
    | undefined;
  readonly mistakes: readonly Mistake[];
  /** What to check where the signature is right, and to ask where nothing was found. */
  readonly toDo: readonly Message[];
  readonly link: string | undefined;
  /** Says a sentence in the language of the case file. */
  readonly say: (message: Message) => string;
};

/**
 * The redacted report for a ticket, as Markdown: the facts of the request with
 * hashes in place of the body, the verdict, its proof, the fix, the link. The
 * same input gives the same text. It never holds a secret, and of bodies only
 * lengths and SHA-256.
 */
export async function caseFile(input: CaseFileInput): Promise<string> {
  const { say, verdict } = input;
  const sections = [
    `# ${plainText(say({ id: 'case-file.title', values: { name: signatureName(input.scheme.recipe) } }))}`,
    `**${plainText(say(verdict.headline))}** ${plainText(say(verdict.detail))}`,
    ...verdict.notes.map((note) => plainText(say(note))),
    heading('request', input),
    await requestTable(input),
    ...(await explanationSections(input)),
    ...toDoSection(input),
    ...linkSection(input),
    plainText(say({ id: 'case-file.redacted' })),
  ];
  return `${sections.join('\n\n')}\n`;
}

function heading(id: string, { say }: Pick<CaseFileInput, 'say'>): string {
  return `## ${plainText(say({ id: `case-file.${id}` }))}`;
}

async function requestTable(input: CaseFileInput): Promise<string> {
  const { scheme, session, url, computed, say } = input;
  const name = signatureName(scheme.recipe);
  const label = (id: string, values = {}) => plainText(say({ id: `case-file.${id}`, values }));
  const rows: (readonly [string, string])[] = [
    [label('scheme'), plainText(scheme.title)],
    [label('url'), shown(`${scheme.method} ${url}`, ['path', 'baseUrl'], input)],
    ...fieldRows(input),
    [label('body'), await hashed(session.body, input)],
    ...(await stringRow(input)),
    [label('received', { name }), shown(session.received, ['received'], input) || label('none')],
    [label('computed', { name }), code(computed ?? '') || label('none')],
  ];
  return table([label('what'), label('value')], rows);
}

function fieldRows(input: CaseFileInput): (readonly [string, string])[] {
  const { scheme, session, say } = input;
  return scheme.fields.map(({ id, label, secret, kind }) => {
    const value = session.values[id] ?? '';
    const isThere = { id: `case-file.secret-${value === '' ? 'missing' : 'given'}` };
    if (secret) return [plainText(label), plainText(say(isThere))] as const;
    const time = kind === 'timestamp-seconds' ? utc(value) : undefined;
    const text = shown(value, ['field'], input);
    return [plainText(label), time ? `${text} (${time})` : text] as const;
  });
}

/** A text as it stands, or a word in its place where a secret stands in it in any spelling. */
function shown(text: string, places: readonly SecretLeak['place'][], input: CaseFileInput): string {
  const leak = secretLeaks(input.session).find(({ place }) => places.includes(place));
  if (leak === undefined) return code(text);
  const { secret } = leak;
  return plainText(input.say({ id: 'case-file.withheld', values: { secret } }));
}

/** In UTC, as everybody who reads the ticket understands it; undefined for what is no time in seconds. */
function utc(seconds: string): string | undefined {
  if (!/^\d{1,11}$/.test(seconds)) return undefined;
  return new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
}

async function hashed(bytes: Session['body'], { say }: CaseFileInput): Promise<string> {
  const length = plainText(say({ id: 'case-file.bytes', values: { count: bytes.length } }));
  return `${length}, SHA-256 ${code(encodeHex(await sha256(bytes)))}`;
}

async function stringRow(input: CaseFileInput): Promise<(readonly [string, string])[]> {
  const { stringToSign, say } = input;
  if (stringToSign === undefined) return [];
  const label = plainText(say({ id: 'case-file.string-to-sign' }));
  return [[label, await hashed(stringToSign.bytes, input)]];
}

async function explanationSections(input: CaseFileInput): Promise<readonly string[]> {
  const { search, say } = input;
  if (search === undefined) return [];
  const mistaken = search.explanations.filter(({ causes }) => causes.length > 0);
  if (search.explanations.length > mistaken.length) return [];
  const count = search.tried;
  if (mistaken.length === 0) {
    const nothing = say({ id: 'case-file.nothing-found', values: { count } });
    return [heading('explanation', input), plainText(nothing)];
  }
  const told = await Promise.all(mistaken.map((one) => explanationLines(one, input)));
  return [heading('explanation', input), ...told.flat()];
}

async function explanationLines(
  { causes, alternatives, body, stringToSign, signature }: Explanation,
  input: CaseFileInput,
): Promise<readonly string[]> {
  const { say, scheme } = input;
  const name = signatureName(scheme.recipe);
  const proof = { id: 'case-file.proof', values: { name } };
  const label = (id: string) => plainText(say({ id: `case-file.${id}` }));
  return [
    ...causes.flatMap((one) => causeLines(one, input)),
    ...alternatives.map((story) => {
      const titles = story.map(([cause]) => say(wordOf(cause.mistake, 'title', cause.values)));
      return plainText(say({ id: 'case-file.or', values: { titles: titles.join(' + ') } }));
    }),
    plainText(say(proof)),
    table(
      [label('what'), label('value')],
      [
        [label('signed-body'), await hashed(body, input)],
        [label('signed-string'), await hashed(stringToSign.bytes, input)],
        [plainText(name), shown(signature, ['received'], input)],
      ],
    ),
  ];
}

function causeLines(causes: CauseClass, { say, mistakes }: CaseFileInput): readonly string[] {
  const [cause, ...others] = causes;
  const mistake = mistakes.find(({ id }) => id === cause.mistake);
  const word = (line: string) => plainText(say(wordOf(cause.mistake, line, cause.values)));
  const alike = others.map((other) => say(wordOf(other.mistake, 'title', other.values)));
  const names = [...new Set(alike)].join(', ');
  return [
    `### ${word('title')}`,
    word('cause'),
    ...(names === '' ? [] : [plainText(say({ id: 'case-file.same-bytes', values: { names } }))]),
    `**${plainText(say({ id: 'case-file.fix' }))}** ${word('fix')}`,
    ...(mistake?.code ? [codeBlock(mistake.code.line, fences[mistake.code.language])] : []),
    ...(mistake?.source ? [`<${mistake.source}>`] : []),
  ];
}

/** The names that Markdown highlighters know the languages by. */
const fences = {
  'C#': 'csharp',
  Go: 'go',
  Java: 'java',
  JavaScript: 'javascript',
  PHP: 'php',
  Python: 'python',
  Ruby: 'ruby',
  shell: 'sh',
} as const;

function wordOf(mistake: string, line: string, values: CauseClass[0]['values']): Message {
  return { id: `mistake.${mistake}.${line}`, ...(values && { values }) };
}

function toDoSection(input: CaseFileInput): readonly string[] {
  const { toDo, say } = input;
  if (toDo.length === 0) return [];
  const items = toDo.map((message) => `- [ ] ${plainText(say(message))}`);
  return [heading('to-do', input), items.join('\n')];
}

function linkSection(input: CaseFileInput): readonly string[] {
  if (input.link === undefined) return [];
  return [heading('link', input), `<${input.link}>`];
}
