import type { JsonNode } from '#core/explain/serializers/json-node.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';
import { lastOfDuplicates } from '#core/explain/serializers/view.ts';
import type { Message } from '#core/messages.ts';

/** What a body looks like where no serialiser explains it. */
export type Observations = { readonly isJson: boolean; readonly observations: readonly Message[] };

const saw = (what: string, values?: Message['values']): Message =>
  values === undefined
    ? { id: `fingerprint.saw-${what}` }
    : { id: `fingerprint.saw-${what}`, values };

/** `value` is the text without what stands around it. */
export function observationsOf(text: string, value: string): Observations {
  const reading = readJson(value);
  const around = aroundOf(text, value);
  if (!reading.ok) return { isJson: false, observations: around };
  const punctuation = value.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/gs, '"');
  const inside = [
    ...spacingOf(punctuation),
    ...escapesOf(value),
    ...(hasDuplicates(reading.root) ? [saw('duplicate-keys')] : []),
  ];
  return { isJson: true, observations: [...around, ...inside] };
}

function aroundOf(text: string, value: string): Message[] {
  const after = text.slice(text.indexOf(value) + value.length);
  const found: Message[] = [];
  if (text.startsWith('\ufeff')) found.push(saw('bom'));
  if (/^\ufeff?[ \t\r\n]/.test(text)) found.push(saw('space-before'));
  if (after === '\n' || after === '\r\n') found.push(saw('final-newline'));
  else if (after !== '') found.push(saw('space-after'));
  return found;
}

/** Of a text whose strings are single quotation marks. */
function spacingOf(punctuation: string): Message[] {
  if (!/\s/.test(punctuation)) return [saw('compact')];
  const gaps = punctuation.replace(/[ \t\r\n]+/g, shortened);
  const kinds = [/\s{0,2}:\s{0,2}/g, /\s{0,2},\s{0,2}/g].map(
    (pattern) => new Set(gaps.match(pattern) ?? []),
  );
  const isMixed = kinds.some((kind) => kind.size > 1);
  const lines = punctuation.includes('\n') ? [indentOf(punctuation)] : [saw('one-line')];
  const found = isMixed ? [saw('mixed-spacing')] : lines;
  return punctuation.includes('\r\n') ? [...found, saw('crlf')] : found;
}

/** A line break without its indent, or at most two spaces: that is enough to tell one gap from another. */
function shortened(gap: string): string {
  return gap.includes('\n') ? '\n' : gap.slice(0, 2);
}

function indentOf(punctuation: string): Message {
  const indents = punctuation.match(/(?<=\n)[ \t]+/g) ?? [];
  if (indents.some((indent) => indent.includes('\t'))) return saw('tabs');
  const width = indents.reduce((divisor, { length }) => commonDivisor(divisor, length), 0);
  return saw('indent', { width });
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function escapesOf(value: string): Message[] {
  const digits = (value.match(/\\u[0-9a-fA-F]{4}/g) ?? []).map((written) => written.slice(2));
  const hasLower = digits.some((four) => /[a-f]/.test(four));
  const hasUpper = digits.some((four) => /[A-F]/.test(four));
  const found: Message[] = [];
  if (hasLower && hasUpper) found.push(saw('mixed-hex'));
  else if (hasLower) found.push(saw('lower-hex'));
  else if (hasUpper) found.push(saw('upper-hex'));
  if (/[\u0080-\uffff]/.test(value) && digits.some((four) => /^(?!00[0-7])/.test(four))) {
    found.push(saw('mixed-escapes'));
  }
  if (/\\\//.test(value)) found.push(saw(/(?<!\\)\//.test(value) ? 'mixed-slashes' : 'slashes'));
  if (digits.some((four) => /^00(?:2[67]|3[cCdDeE])$/.test(four))) found.push(saw('html-escapes'));
  return found;
}

function hasDuplicates(root: JsonNode): boolean {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (lastOfDuplicates(node, root) !== node) return true;
    if (node.kind === 'array') for (const item of node.items) pending.push(item);
    if (node.kind === 'object') for (const { value } of node.members) pending.push(value);
  }
  return false;
}
