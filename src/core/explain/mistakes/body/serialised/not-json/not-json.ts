import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { javascriptText } from '#core/explain/mistakes/body/serialised/forms/flattened.ts';
import { isShallow } from '#core/explain/mistakes/body/serialised/forms/forms.ts';
import {
  phpSerialized,
  printR,
} from '#core/explain/mistakes/body/serialised/not-json/php-texts.ts';
import type { NotJsonId } from '#core/explain/mistakes/body/serialised/not-json/words.ts';
import { ofDocument, ofText, saying } from '#core/explain/mistakes/body/serialised/patches.ts';
import { coercions } from '#core/explain/serializers/coercions.ts';
import { type Document, documentOf } from '#core/explain/serializers/document.ts';
import { print } from '#core/explain/serializers/printer.ts';
import { serializerById } from '#core/explain/serializers/serializers.ts';
import { writtenBy } from '#core/explain/serializers/writings.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

type NotJsonMistake = Mistake & { readonly id: NotJsonId };

function* objectTexts(document: Document): Iterable<Variant<string>> {
  const { root } = document;
  yield { value: '[object Object]', values: { text: 'JavaScript String(o)' } };
  for (const { printer, name } of coercions) {
    const value = print(root, printer);
    if (value !== undefined) yield { value, values: { text: name } };
  }
  yield { value: 'Array', values: { text: 'PHP (string)' } };
  yield {
    value: 'System.Collections.Generic.Dictionary`2[System.String,System.Object]',
    values: { text: 'C# Dictionary.ToString' },
  };
  if (!isShallow(document)) return;
  yield { value: javascriptText(root), values: { text: 'JavaScript String(o)' } };
  yield { value: printR(root), values: { text: 'PHP print_r' } };
  yield { value: phpSerialized(root), values: { text: 'PHP serialize' } };
}

/** A longer body is not printed octet by octet in every way: that takes more time than it is worth. */
const mostListed = 65_536;

/** The body, and what the named serialisers make of it: bytes are printed where text was wanted. */
function bytesOf(body: Bytes, serializers: readonly string[]): readonly Bytes[] {
  const document = body.length > mostListed ? undefined : documentOf(body);
  if (document === undefined) return [body];
  const written = serializers.map((id) => {
    const serializer = serializerById(id);
    return serializer === undefined ? undefined : writtenBy(document, serializer);
  });
  return [...new Set([body, ...written.filter((bytes) => bytes !== undefined)])];
}

const pythonBytes = ['python-json-dumps', 'python-json-dumps-compact'];
const goBytes = [
  'go-marshal-struct',
  'go-marshal-map',
  'go-marshal-map-use-number',
  'go-marshal-map-1-21',
];

const shortEscapes: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\',
};

/** `repr` of bytes: double quotes only around a text that has single ones and no double ones. */
function bytesRepr(bytes: Bytes): string {
  const text = latin1(bytes);
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inside = text
    .replace(
      /[^ -~]|\\/g,
      (found) => shortEscapes[found] ?? `\\x${found.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
    .replaceAll(quote, `\\${quote}`);
  return `b${quote}${inside}${quote}`;
}

/** Each octet as the character of its number. */
function latin1(bytes: Bytes): string {
  let text = '';
  for (const octet of bytes) text += String.fromCharCode(octet);
  return text;
}

function* byteLists(body: Bytes): Iterable<Variant<string>> {
  if (body.length > mostListed) return;
  for (const bytes of bytesOf(body, goBytes)) {
    yield { value: `[${bytes.join(' ')}]`, values: { language: 'Go' } };
  }
  yield { value: `[${Array.from(new Int8Array(body)).join(', ')}]`, values: { language: 'Java' } };
  yield { value: `[${Array.from(body).join(', ')}]`, values: { language: 'Python' } };
  yield { value: body.join(), values: { language: 'JavaScript' } };
  yield {
    value: `{"type":"Buffer","data":[${body.join()}]}`,
    values: { language: 'JavaScript' },
  };
}

const quotingSerializers = [
  'json-stringify',
  'python-json-dumps',
  'php-json-encode',
  'go-marshal-struct',
  'gson',
  'jackson-bytes',
  'system-text-json',
].flatMap((id) => serializerById(id) ?? []);

function* quotedAgain(text: string): Iterable<Variant<string>> {
  for (const { name, printer } of quotingSerializers) {
    const value = printer.quote({ value: text, raw: text });
    if (value !== undefined) yield { value, values: { form: 'quoted', serializer: name } };
  }
  const root = documentOf(encodeUtf8(text))?.root;
  if (root?.kind === 'string') {
    yield { value: root.value, values: { form: 'bare', serializer: '' } };
  }
}

const unquoted = (text: string) => text.replace(/\\(.)|["']/gs, '$1');

/** What shells do to a text on its way to a command. */
function* throughShells(text: string): Iterable<string> {
  // A here-document, or double quotes around a text whose own were escaped.
  yield text.replace(/\\([\\$`])|`[^`]*`|\$\{\w+\}|\$(?:[0-9]|\w+)/g, '$1');
  yield text.replace(/\$\{\w+\}|\$(?:[0-9]|\w+)/g, '');
  // PowerShell before 7.3 hands a native command its arguments without their quotes.
  yield text.replace(/\\"|"/g, (found) => (found === '"' ? '' : '"'));
  yield text.replaceAll('"', '');
  yield unquoted(text);
  yield unquoted(text).replace(/\s+/g, ' ');
  // An apostrophe ends single quotes, and the next one opens them.
  yield text.replaceAll("'", '');
  // cmd.exe knows no single quotes.
  yield `'${text}'`;
  yield text.replaceAll('^', '');
  const echoed = text.replace(/\\([\\nt])/g, (_, letter: string) => echoes[letter] ?? letter);
  yield echoed;
  yield `${echoed}\n`;
}

const echoes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

export const notJson: readonly NotJsonMistake[] = [
  {
    id: 'object-as-text',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['JavaScript', 'Go fmt', 'Java', 'Ruby', 'PHP', 'C#'],
    code: { language: 'JavaScript', line: 'const body = JSON.stringify(payload);' },
    source: 'https://github.com/cmawhorter/hmmac/issues/15',
    variants: ofDocument(objectTexts),
  },
  {
    id: 'python-bytes-repr',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['Python'],
    code: { language: 'Python', line: 'message = f"{timestamp}{access_id}{body.decode()}"' },
    source: 'https://docs.python.org/3/library/stdtypes.html#str',
    variants: (body) =>
      bytesOf(body, pythonBytes).map((bytes) => ({ value: encodeUtf8(bytesRepr(bytes)) })),
  },
  {
    id: 'byte-list',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Go fmt', 'Java Arrays.toString', 'Python list', 'JavaScript Uint8Array'],
    code: { language: 'Go', line: 'message := timestamp + accessID + string(body)' },
    source: 'https://pkg.go.dev/fmt',
    variants: function* (body) {
      for (const { value, ...rest } of byteLists(body)) yield { ...rest, value: encodeUtf8(value) };
    },
  },
  {
    id: 'json-quoted-again',
    layer: 'body',
    prior: 'low',
    arisesIn: ['JSON.stringify of a string', 'requests json=str', 'axios'],
    code: { language: 'Python', line: 'requests.post(url, data=body, headers=headers)' },
    source: 'https://github.com/workos/workos-node/pull/1578',
    variants: ofText(quotedAgain),
  },
  {
    id: 'shell-quoting',
    layer: 'body',
    prior: 'low',
    arisesIn: ['bash', 'sh', 'cmd.exe', 'PowerShell'],
    code: { language: 'shell', line: 'curl --data-binary @body.json "$URL"' },
    source: 'https://www.logicmonitor.com/academy/troubleshooting-powershell-api-scripts',
    variants: ofText((text) => saying({}, throughShells(text))),
  },
];
