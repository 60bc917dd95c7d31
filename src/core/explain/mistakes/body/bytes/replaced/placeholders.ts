import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import type { Given, Variant } from '#core/schemes/mistake.ts';

/** How templates mark the name of a value. */
const markings: readonly ((name: string) => string)[] = [
  (name) => `{{${name}}}`,
  (name) => `{{ ${name} }}`,
  (name) => `\${${name}}`,
  (name) => `$${name}`,
  (name) => `{${name}}`,
  (name) => `<${name}>`,
  (name) => `%${name}%`,
];

/** A value that stands in the request and the names under which a template may know it. */
type Named = { readonly value: string; readonly names: readonly string[] };

/** More members than this are not values of a template but data. */
const mostMembers = 40;

/** The text with one value in it as a placeholder. The words get the placeholder, never the value. */
export function* withPlaceholders(body: Bytes, given: Given): Iterable<Variant<Bytes>> {
  const text = templateOf(body);
  if (text === undefined) return;
  yield* fieldsAsPlaceholders(text, given);
  yield* membersAsPlaceholders(text);
}

function* fieldsAsPlaceholders(text: string, given: Given): Iterable<Variant<Bytes>> {
  for (const { value, names } of namedValues(given)) {
    if (!text.includes(value)) continue;
    for (const name of names) {
      for (const mark of markings) {
        const placeholder = mark(name);
        yield {
          value: encodeUtf8(text.replaceAll(value, () => placeholder)),
          values: { placeholder },
        };
      }
    }
  }
}

/** `"name": value` of JSON: strings without escapes, and numbers. */
const member = /"([^"\\\s]{1,40})"(\s*:\s*)("[^"\\]{1,200}"|-?\d[\d.]{0,30})/g;

/** Each member by its own name. */
function* membersAsPlaceholders(text: string): Iterable<Variant<Bytes>> {
  const members = Array.from(text.matchAll(member)).slice(0, mostMembers);
  for (const mark of markings.slice(0, 3)) {
    for (const { 0: found, 1: name = '', 2: colon = '', 3: value = '', index } of members) {
      const placeholder = mark(name);
      for (const written of value.startsWith('"')
        ? [`"${placeholder}"`, placeholder]
        : [placeholder]) {
        const before = `${text.slice(0, index)}"${name}"${colon}${written}`;
        yield {
          value: encodeUtf8(before + text.slice(index + found.length)),
          values: { placeholder },
        };
      }
    }
  }
}

/** The text with every placeholder that names a value of the request filled in. */
export function* withValues(body: Bytes, given: Given): Iterable<Variant<Bytes>> {
  const text = templateOf(body);
  if (text === undefined) return;
  const named = namedValues(given);
  const fillingOf = (name: string) => named.find(({ names }) => names.includes(name))?.value;
  let placeholder = '';
  const filled = text.replaceAll(marked, (found: string, ...names: readonly unknown[]) => {
    const value = fillingOf(String(names.find((name) => typeof name === 'string')));
    if (value === undefined) return found;
    placeholder ||= found;
    return value;
  });
  if (placeholder !== '') yield { value: encodeUtf8(filled), values: { placeholder } };
}

/** A name in any of {@link markings}; `{{$name}}` is Postman's for values that it makes itself. */
const marked =
  /\{\{\s*\$?([\w-]+)\s*\}\}|\$\{([\w-]+)\}|\$([\w-]+)|\{([\w-]+)\}|<([\w-]+)>|%([\w-]+)%/g;

/** Longer bodies are data: no template is written for them, and each variant costs their length. */
const longestTemplateBytes = 16_384;

function templateOf(body: Bytes): string | undefined {
  return body.length > longestTemplateBytes ? undefined : utf8TextOf(body);
}

/** Values that are not secret, long enough not to stand in any body by chance. */
function namedValues({ fields, values }: Given): readonly Named[] {
  return fields.flatMap(({ id, label, secret }) => {
    const value = values[id] ?? '';
    return secret || value.length < 4 ? [] : [{ value, names: spellings(id, label) }];
  });
}

function spellings(id: string, label: string): readonly string[] {
  const snake = id.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  return [...new Set([label, id, label.toLowerCase(), snake, snake.toUpperCase()])];
}
