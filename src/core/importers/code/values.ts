import { readBase64Text, readHexText } from '#core/bytes/byte-input.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';
import { serialize } from '#core/explain/serializers/serializer.ts';
import { serializerById } from '#core/explain/serializers/serializers.ts';
import { bodyBytes } from '#core/importers/body-bytes.ts';
import type { Language, Literal } from '#core/importers/code/literal.ts';
import { resolve, type Scope } from '#core/importers/code/scope.ts';
import { formEncode } from '#core/importers/curl/data.ts';
import type { Findings } from '#core/importers/findings.ts';
import { octetsOf, octetsOfText } from '#core/importers/octets.ts';
import type { Files } from '#core/importers/reading.ts';

/** What a program computes that can be told from its text alone. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Bytes }
  /** The content of a file. */
  | { readonly kind: 'file'; readonly name: string };

type Context = { readonly scope: Scope; readonly language: Language };

/** The text or the bytes that an expression gives; undefined when that cannot be told. */
export function evaluate(
  literal: Literal | undefined,
  context: Context,
  depth = 0,
): Value | undefined {
  const value = resolve(literal, context.scope);
  if (value === undefined || depth > 20) return undefined;
  if (value.kind === 'text') return { kind: 'text', text: value.value };
  if (value.kind === 'bytes') return { kind: 'bytes', bytes: value.value };
  if (value.kind === 'number') return { kind: 'text', text: value.raw };
  return value.kind === 'call' ? callValue(value, context, depth) : undefined;
}

type Call = Extract<Literal, { kind: 'call' }>;

function callValue(call: Call, context: Context, depth: number): Value | undefined {
  if (hasMoreThanRead(call)) return undefined;
  const first = call.items[0];
  const method = /^(.+)(\.(?:encode|toString|read))$/.exec(call.callee);
  if (method !== null) {
    const [, name = '', callee = ''] = method;
    const receiver: Literal = { kind: 'name', name, start: call.start, end: call.start };
    return callValue({ ...call, callee, receiver }, context, depth);
  }
  const inner = () => evaluate(first, context, depth + 1);
  switch (call.callee) {
    case '.encode':
      return encoded(evaluate(call.receiver, context, depth + 1), call);
    case '.toString':
      return evaluate(call.receiver, context, depth + 1);
    case '.read':
      return evaluate(call.receiver, context, depth + 1);
    case 'open':
      return openedFile(inner());
    case 'str':
    case 'String':
      return inner();
    case 'JSON.stringify':
      return call.items.length === 1 ? dumped(first, context, 'json-stringify') : undefined;
    case 'json.dumps':
      return pythonDumps(call, context);
    case 'base64.b64decode':
      return decoded(inner(), readBase64Text);
    case 'bytes.fromhex':
    case 'bytearray.fromhex':
      return decoded(inner(), readHexText);
    case 'URLSearchParams':
      return formText(first, context);
    default:
      return undefined;
  }
}

/** Arguments that are not read could change what the call gives. */
function hasMoreThanRead({ callee, items, keywords }: Call): boolean {
  const last = callee.slice(callee.lastIndexOf('.') + 1);
  const most = last === 'open' ? 2 : /^(?:read|toString)$/.test(last) ? 0 : 1;
  return items.length > most || (keywords.size > 0 && callee !== 'json.dumps');
}

function openedFile(name: Value | undefined): Value | undefined {
  return name?.kind === 'text' ? { kind: 'file', name: name.text } : undefined;
}

function encoded(value: Value | undefined, { items }: Call): Value | undefined {
  const [charset] = items;
  const isUtf8 =
    charset === undefined || (charset.kind === 'text' && /^utf[-_]?8$/i.test(charset.value));
  // Python refuses to encode half a character.
  return isUtf8 && value?.kind === 'text' && value.text.isWellFormed()
    ? { kind: 'bytes', bytes: new TextEncoder().encode(value.text) }
    : undefined;
}

function decoded(value: Value | undefined, decode: (text: string) => Bytes): Value | undefined {
  if (value === undefined || value.kind === 'file') return undefined;
  const text = value.kind === 'text' ? value.text : octetsOf(value.bytes);
  try {
    return { kind: 'bytes', bytes: decode(text) };
  } catch {
    // The program would fail there too: nothing can be told.
    return undefined;
  }
}

/** The options of json.dumps that change its bytes, by the serialiser that writes them. */
function pythonDumps(call: Call, context: Context): Value | undefined {
  const known = [...call.keywords].map(([name, value]) => `${name}=${optionText(value)}`).sort();
  const id = dumpsByOptions.get(known.join(' '));
  return id === undefined || call.items.length !== 1
    ? undefined
    : dumped(call.items[0], context, id);
}

function optionText(literal: Literal): string {
  if (literal.kind === 'name') return literal.name;
  if (literal.kind === 'number') return literal.raw;
  if (literal.kind !== 'list') return '?';
  return literal.items.map((item) => (item.kind === 'text' ? item.value : '?')).join('');
}

const dumpsByOptions: ReadonlyMap<string, string> = new Map([
  ['', 'python-json-dumps'],
  ['ensure_ascii=False', 'python-json-dumps-raw'],
  ['sort_keys=True', 'python-json-dumps-sorted'],
  ['ensure_ascii=False sort_keys=True', 'python-json-dumps-sorted-raw'],
  ['separators=,:', 'python-json-dumps-compact'],
  ['ensure_ascii=False separators=,:', 'python-json-dumps-compact-raw'],
  ['separators=,: sort_keys=True', 'python-json-dumps-compact-sorted'],
  ['ensure_ascii=False separators=,: sort_keys=True', 'python-json-dumps-compact-sorted-raw'],
  ['indent=2', 'python-json-dumps-indent-2'],
  ['indent=4', 'python-json-dumps-indent-4'],
]);

/** A literal object as a library writes it in JSON. */
export function dumped(
  literal: Literal | undefined,
  context: Context,
  serializerId: string,
): Value | undefined {
  const json = jsonOf(literal, context, 0);
  const serializer = serializerById(serializerId);
  if (json === undefined || serializer === undefined) return undefined;
  const reading = readJson(json);
  const bytes = reading.ok ? serialize(reading.root, serializer) : undefined;
  return bytes === undefined ? undefined : { kind: 'text', text: new TextDecoder().decode(bytes) };
}

const words: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
]);

/** A literal as JSON text with its numbers as written. */
function jsonOf(literal: Literal | undefined, context: Context, depth: number): string | undefined {
  const value = resolve(literal, context.scope);
  if (value === undefined || depth > 100) return undefined;
  if (value.kind === 'text') return JSON.stringify(value.value);
  if (value.kind === 'number')
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value.raw) ? value.raw : undefined;
  if (value.kind === 'name') return words.get(value.name);
  if (value.kind === 'list') {
    const items = value.items.map((item) => jsonOf(item, context, depth + 1));
    return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
  }
  if (value.kind !== 'record') return undefined;
  const members = value.entries.map(([key, item]) => {
    const text = jsonOf(item, context, depth + 1);
    // In JavaScript it would set the prototype, which is not written.
    const isPrototype = key === '__proto__' && context.language === 'javascript';
    return text === undefined || isPrototype ? undefined : `${JSON.stringify(key)}:${text}`;
  });
  return members.includes(undefined) ? undefined : `{${members.join(',')}}`;
}

/** A record as a form is sent. */
export function formText(literal: Literal | undefined, context: Context): Value | undefined {
  const value = resolve(literal, context.scope);
  if (value?.kind === 'text') return { kind: 'text', text: value.value };
  if (value?.kind !== 'record') return undefined;
  const pairs = value.entries.map(([key, item]) => {
    const text = evaluate(item, context);
    return text?.kind === 'text'
      ? `${formEncode(octetsOfText(key))}=${formEncode(octetsOfText(text.text))}`
      : undefined;
  });
  return pairs.includes(undefined) ? undefined : { kind: 'text', text: pairs.join('&') };
}

/** The bytes of a value: a text is sent in UTF-8; a file that is not here yet has none, and is asked for. */
export function bytesOf(value: Value, files: Files, findings: Findings): Bytes {
  if (value.kind === 'text') return bodyBytes(value.text, findings);
  if (value.kind === 'bytes') return value.bytes;
  const bytes = files.get(value.name);
  if (bytes === undefined) findings.need('file', value.name);
  return bytes ?? new Uint8Array(0);
}
