import type { TextChange } from '#core/explain/mistakes/body/bytes/body-text.ts';

/** Opening and closing marks in turn, as editors set them. */
function curlDoubleQuotes(text: string): string {
  const [before = '', ...quoted] = text.split('"');
  return before + quoted.map((part, index) => (index % 2 === 0 ? '“' : '”') + part).join('');
}

/** An opening mark after white space or a bracket, an apostrophe elsewhere. */
function curlSingleQuotes(text: string): string {
  return text.replaceAll(/(^|[\s([{"“:,])'/g, '$1‘').replaceAll("'", '’');
}

function joinMarks(text: string): string {
  return text.replaceAll('...', '…').replaceAll('--', '–');
}

/** Plain marks as editors and chat apps set them. */
export const typesettings: readonly TextChange[] = [
  { change: (text) => text.replaceAll("'", '’') },
  { change: curlSingleQuotes },
  { change: curlDoubleQuotes },
  { change: (text) => curlSingleQuotes(curlDoubleQuotes(text)) },
  { change: (text) => text.replaceAll('...', '…') },
  { change: (text) => text.replaceAll('--', '–') },
  { change: (text) => text.replaceAll('--', '—') },
  { change: joinMarks },
  { change: (text) => joinMarks(curlSingleQuotes(curlDoubleQuotes(text))) },
  { change: (text) => joinMarks(text.replaceAll("'", '’')) },
];

function straightenQuotes(text: string, doubleQuote: string): string {
  return text.replaceAll(/[“”„‟]/g, doubleQuote).replaceAll(/[‘’‚‛]/g, "'");
}

function splitMarks(text: string): string {
  return text.replaceAll('…', '...').replaceAll('–', '--').replaceAll('—', '--');
}

/** Typeset marks as they are typed; a quotation mark inside a string of JSON is escaped there. */
export const straightenings: readonly TextChange[] = [
  { change: (text) => straightenQuotes(text, '"') },
  { change: (text) => straightenQuotes(text, '\\"') },
  { change: (text) => text.replaceAll(/[‘’‚‛]/g, "'") },
  { change: (text) => text.replaceAll('…', '...') },
  { change: splitMarks },
  { change: (text) => text.replaceAll(/[–—]/g, '-') },
  { change: (text) => splitMarks(straightenQuotes(text, '"')) },
  { change: (text) => splitMarks(straightenQuotes(text, '\\"')) },
];
