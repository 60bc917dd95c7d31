import { decodeEscapes } from '#core/explain/serializers/dialects.ts';
import type { JsonString } from '#core/explain/serializers/json-node.ts';

const backslash = 0x5c;
const slash = 0x2f;

/**
 * Every character of some JSON strings, once for each form in which it is written, as a string of its own. A slash
 * behind `<` stands with it, as a few libraries escape it only there; two escaped surrogates stand together.
 */
export function writtenCharacters(
  strings: readonly JsonString[],
): readonly Pick<JsonString, 'raw' | 'value'>[] {
  const seen = new Uint8Array(0x10000);
  const forms = new Set<string>();
  for (const { raw } of strings) addForms(raw, seen, forms);
  return [...forms].map((form) => ({ raw: `"${form}"`, value: decodeEscapes(form) }));
}

/** `seen` marks the UTF-16 units that stood for themselves before: most characters are passed by with one look. */
function addForms(raw: string, seen: Uint8Array, forms: Set<string>): void {
  const end = raw.length - 1;
  for (let at = 1, last = ''; at < end; ) {
    const unit = raw.charCodeAt(at);
    if (unit !== backslash && unit !== slash && (unit & 0xf800) !== 0xd800) {
      if (seen[unit] === 0) forms.add(String.fromCharCode(unit));
      seen[unit] = 1;
      last = unit === 0x3c ? '<' : '';
      at += 1;
      continue;
    }
    const form = raw.slice(at, at + formLength(raw, at));
    const isSlash = unit === slash || form === '\\/' || /^\\u002f$/i.test(form);
    forms.add(isSlash ? `${last}${form}` : form);
    last = /^\\u003c$/i.test(form) ? form : '';
    at += form.length;
  }
}

const escapedPair = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/y;

function formLength(raw: string, at: number): number {
  const unit = raw.charCodeAt(at);
  if (unit === slash) return 1;
  if (unit !== backslash) return 2;
  if (raw[at + 1] !== 'u') return 2;
  escapedPair.lastIndex = at;
  return escapedPair.test(raw) ? 12 : 6;
}
