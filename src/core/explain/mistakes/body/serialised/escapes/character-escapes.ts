import {
  escaped,
  rewriteEscapes,
  unescaped,
} from '#core/explain/mistakes/body/serialised/escapes/rewriting.ts';
import type { EscapesId } from '#core/explain/mistakes/body/serialised/escapes/words.ts';
import { ofText, saying } from '#core/explain/mistakes/body/serialised/patches.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

type EscapeMistake = Mistake & { readonly id: EscapesId };

/** The client signed the escapes, or what they stand for. */
const form = (form: 'escaped' | 'raw') => ({ form });

function* nonAsciiEscaped(text: string): Iterable<string> {
  yield escaped(text, /[\u0080-\u{10ffff}]/gu);
  yield escaped(text, /[\u0080-\u{10ffff}]/gu, 'upper');
  // Python counts U+007F among them.
  yield escaped(text, /[\u007f-\u{10ffff}]/gu);
  yield escaped(text, /[\u007f-\u{10ffff}]/gu, 'upper');
  yield escaped(text, /[\u{10000}-\u{10ffff}]/gu, 'upper');
  yield escaped(text, /[\u{10000}-\u{10ffff}]/gu);
}

const isNotAscii = (character: string) =>
  /[\u0080-\u{10ffff}]/u.test(character) && character.isWellFormed();

function* nonAsciiRaw(text: string): Iterable<string> {
  yield unescaped(text, isNotAscii);
  yield unescaped(text, (character) => isNotAscii(character) && !/[\u2028\u2029]/.test(character));
  yield unescaped(text, (character) => isNotAscii(character) && character.length === 1);
}

function* slashesEscaped(text: string): Iterable<string> {
  yield text.replace(/\\.|\//gs, (found) => (found === '/' ? '\\/' : found));
  yield text.replaceAll('</', '<\\/');
}

const slashesRaw = (text: string) =>
  rewriteEscapes(text, { short: (letter, found) => (letter === '/' ? letter : found) });

function* htmlEscaped(text: string): Iterable<string> {
  yield escaped(text, /[<>&\u2028\u2029]/g);
  yield escaped(text, /[<>&='\u2028\u2029]/g);
  yield escaped(text, /[<>&]/g);
  yield escaped(text, /[<>&'+`]/g, 'upper');
  yield escaped(text, /[<>]/g, 'upper');
}

const htmlRaw = (text: string) =>
  rewriteEscapes(text, {
    hex: (character, found) =>
      character === '"' ? '\\"' : /[ !#-[\]-~]/.test(character) ? character : found,
  });

const isLineSeparator = (character: string) => /[\u2028\u2029]/.test(character);

const longControls: Readonly<Record<string, string>> = { b: '\\u0008', f: '\\u000c' };
const shortControls: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

const controlsLong = (text: string) =>
  rewriteEscapes(text, { short: (letter, found) => longControls[letter] ?? found });
const controlsShort = (text: string) =>
  rewriteEscapes(text, { hex: (character, found) => shortControls[character] ?? found });

export const characterEscapes: readonly EscapeMistake[] = [
  {
    id: 'non-ascii-escapes',
    layer: 'body',
    prior: 'high',
    arisesIn: ['Python ensure_ascii', 'PHP JSON_UNESCAPED_UNICODE', 'Ruby ascii_only', '.NET'],
    code: { language: 'Python', line: 'json.dumps(payload, ensure_ascii=False)' },
    source: 'https://github.com/adcontextprotocol/adcp/pull/2478',
    variants: ofText(function* (text) {
      yield* saying(form('escaped'), nonAsciiEscaped(text));
      yield* saying(form('raw'), nonAsciiRaw(text));
    }),
  },
  {
    id: 'slash-escapes',
    layer: 'body',
    prior: 'medium',
    arisesIn: [
      'PHP json_encode',
      'Android',
      'json-simple',
      'ujson',
      'NSJSONSerialization',
      'lua-cjson',
    ],
    code: { language: 'PHP', line: '$body = json_encode($payload, JSON_UNESCAPED_SLASHES);' },
    source: 'https://github.com/sendgrid/sendgrid-php/pull/1102',
    variants: ofText(function* (text) {
      yield* saying(form('escaped'), slashesEscaped(text));
      yield* saying(form('raw'), [slashesRaw(text)]);
    }),
  },
  {
    id: 'html-escapes',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['Go json.HTMLEscape', 'Gson', 'Rails', 'System.Text.Json', 'PHP JSON_HEX_TAG'],
    code: { language: 'Go', line: 'encoder.SetEscapeHTML(false)' },
    source: 'https://github.com/steemit/jussi/pull/258',
    variants: ofText(function* (text) {
      yield* saying(form('escaped'), htmlEscaped(text));
      yield* saying(form('raw'), [htmlRaw(text)]);
    }),
  },
  {
    id: 'line-separator-escapes',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Go', 'Gson', 'Rails', 'PHP', 'Newtonsoft.Json', 'fastjson'],
    source: 'https://github.com/jonpulice/node-shopify-auth/issues/2',
    variants: ofText(function* (text) {
      yield* saying(form('escaped'), [escaped(text, /[\u2028\u2029]/g)]);
      yield* saying(form('raw'), [unescaped(text, isLineSeparator)]);
    }),
  },
  {
    id: 'control-character-escapes',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Go 1.21 and earlier'],
    source: 'https://go.dev/doc/go1.22',
    variants: ofText(function* (text) {
      yield* saying({ form: 'long' }, [controlsLong(text)]);
      yield* saying({ form: 'short' }, [controlsShort(text)]);
    }),
  },
];
