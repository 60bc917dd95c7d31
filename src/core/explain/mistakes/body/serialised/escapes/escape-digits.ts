import { rewriteEscapes } from '#core/explain/mistakes/body/serialised/escapes/rewriting.ts';
import type { EscapesId } from '#core/explain/mistakes/body/serialised/escapes/words.ts';
import { ofText, saying } from '#core/explain/mistakes/body/serialised/patches.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

type EscapeMistake = Mistake & { readonly id: EscapesId };

const inCase = (text: string, write: (digits: string) => string) =>
  rewriteEscapes(text, { hex: (_, found) => found.replace(/[0-9a-fA-F]{4}/g, write) });

const loneAs = (text: string, stand: string) =>
  rewriteEscapes(text, {
    hex: (character, found) => (character.isWellFormed() ? found : stand),
  });

const controls: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** What is left when a text stands in the quotes of a programming language, which reads the escapes itself. */
function* literals(text: string): Iterable<string> {
  const hex = (character: string) => character;
  // JavaScript takes a backslash away whatever comes behind it, Python and PHP only from escapes that they know.
  const javascript = (letter: string) => controls[letter] ?? letter;
  const python = (letter: string, found: string) =>
    controls[letter] ?? (/[\\"']/.test(letter) ? letter : found);
  yield rewriteEscapes(text, { hex, short: javascript });
  yield rewriteEscapes(text, { hex, short: python });
  yield rewriteEscapes(text, { short: python });
  yield rewriteEscapes(text, {
    short: (letter, found) => (/[\\']/.test(letter) ? letter : found),
  });
  yield text.replace(/\\(.)/gs, '$1');
}

export const escapeDigits: readonly EscapeMistake[] = [
  {
    id: 'escape-hex-case',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Jackson', 'fastjson', 'RapidJSON', 'json-simple', 'System.Text.Json'],
    source: 'https://www.rfc-editor.org/rfc/rfc8259#section-7',
    variants: ofText(function* (text) {
      yield* saying({ form: 'lower' }, [inCase(text, (digits) => digits.toLowerCase())]);
      yield* saying({ form: 'upper' }, [inCase(text, (digits) => digits.toUpperCase())]);
    }),
  },
  {
    id: 'lone-surrogate',
    layer: 'body',
    prior: 'low',
    arisesIn: ['JavaScript substr', 'Java substring', 'Go', 'fetch', 'Newtonsoft.Json'],
    code: { language: 'JavaScript', line: "[...title].slice(0, 20).join('')" },
    source: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.2',
    variants: ofText((text) =>
      saying(
        {},
        ['\ufffd', '?', '\\ufffd', '\\uFFFD', ''].map((stand) => loneAs(text, stand)),
      ),
    ),
  },
  {
    id: 'source-literal',
    layer: 'body',
    prior: 'low',
    arisesIn: ['JavaScript', 'Python', 'PHP', 'Java', 'C#'],
    code: { language: 'Python', line: "body = open('body.json', 'rb').read()" },
    source: 'https://github.com/lmsqueezy/lemonsqueezy.js/issues/115',
    variants: ofText((text) => saying({}, literals(text))),
  },
];
