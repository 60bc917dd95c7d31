import type { Bytes } from '#core/bytes/bytes.ts';
import type { JsonMember, JsonNode, JsonObject } from '#core/explain/serializers/json-node.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';
import type { Header } from '#core/http/header.ts';
import { bodyBytes } from '#core/importers/body-bytes.ts';
import { isRecord } from '#core/importers/documents/json-value.ts';
import { Findings } from '#core/importers/findings.ts';
import { octetsOfText } from '#core/importers/octets.ts';
import { type Draft, draftOf, type Importer, type Reading } from '#core/importers/reading.ts';

/**
 * An object with a request in it, as logs have it: `{"headers": {…}, "body": …}`, also with method and
 * URL, or the headers beside the body.
 */
export const jsonRequest: Importer = {
  kind: 'json',
  detects: ({ json }) => isRecord(json) && looksLikeRequest(json),
  read: ({ text }) => readRequest(text ?? ''),
};

const bodyNames: ReadonlySet<string> = new Set([
  'body',
  'requestbody',
  'rawbody',
  'payload',
  'data',
]);
const headerNames: ReadonlySet<string> = new Set(['headers', 'requestheaders', 'header']);

function looksLikeRequest(json: object): boolean {
  const names = Object.keys(json).map((name) => name.toLowerCase());
  if (!names.some((name) => bodyNames.has(name))) return false;
  if (names.some((name) => headerNames.has(name))) return true;
  const others = Object.entries(json).filter(([name]) => !bodyNames.has(name.toLowerCase()));
  return (
    others.length >= 2 && others.every(([, value]) => /^(?:string|number)$/.test(typeof value))
  );
}

function readRequest(text: string): Reading {
  const reading = readJson(text);
  const findings = new Findings();
  if (!reading.ok || reading.root.kind !== 'object') {
    findings.miss(octetsOfText(text), 'import.json.unreadable');
    return { drafts: [], findings };
  }
  return { drafts: [draftFor(reading.root, text)], findings };
}

function draftFor(root: JsonObject, text: string): Draft {
  const findings = new Findings();
  const hasHeaders = root.members.some(({ key }) => headerNames.has(key.value.toLowerCase()));
  const headers: Header[] = [];
  const values = new Map<string, string>();
  let body: Bytes = new Uint8Array(0);
  for (const member of root.members) {
    const name = member.key.value.toLowerCase();
    const value = textOf(member.value);
    if (bodyNames.has(name)) body = bodyOf(member.value, text, findings);
    else if (headerNames.has(name)) headers.push(...headersOf(member.value, text, findings));
    else if (/^(?:method|url|uri|path)$/.test(name) && value !== undefined) values.set(name, value);
    else if (!hasHeaders && value !== undefined) headers.push({ name: member.key.value, value });
    else miss(member, text, findings);
  }
  const url = values.get('url') ?? values.get('uri') ?? values.get('path');
  return draftOf({ request: { method: values.get('method'), url, headers, body }, findings });
}

function textOf(node: JsonNode): string | undefined {
  if (node.kind === 'string') return node.value;
  return node.kind === 'number' ? node.raw : undefined;
}

/** A string is the body; anything else is the body as it is written here, which somebody may have written anew. */
function bodyOf(node: JsonNode, text: string, findings: Findings): Bytes {
  if (node.kind === 'string') return bodyBytes(node.value, findings);
  if (node.kind === 'literal' && node.name === 'null') return new Uint8Array(0);
  findings.note('import.json.body-as-written');
  return new TextEncoder().encode(text.slice(node.start, node.end));
}

/** `{"Sign": "…"}`, `[{"name": "Sign", "value": "…"}]` or `[["Sign", "…"]]`. */
function headersOf(node: JsonNode, text: string, findings: Findings): readonly Header[] {
  if (node.kind === 'object')
    return node.members.flatMap((member) => headerOf(member, text, findings));
  const items = node.kind === 'array' ? node.items : [];
  if (node.kind !== 'array')
    findings.miss(octetsOfText(text.slice(node.start, node.end)), 'import.json.header');
  return items.flatMap((item) => {
    const pair = pairOf(item);
    if (pair === undefined)
      findings.miss(octetsOfText(text.slice(item.start, item.end)), 'import.json.header');
    return pair === undefined ? [] : [pair];
  });
}

function pairOf(item: JsonNode): Header | undefined {
  const parts =
    item.kind === 'array'
      ? item.items
      : ['name', 'key', 'value'].flatMap((wanted) =>
          item.kind === 'object'
            ? item.members
                .filter(({ key }) => key.value.toLowerCase() === wanted)
                .map(({ value }) => value)
            : [],
        );
  const [name, value] = parts.map(textOf);
  return name === undefined || value === undefined ? undefined : { name, value };
}

function headerOf(member: JsonMember, text: string, findings: Findings): readonly Header[] {
  const { key, value } = member;
  // Node and Go log each header as a list of its values.
  const nodes = value.kind === 'array' ? value.items : [value];
  return nodes.flatMap((node) => {
    const found = textOf(node);
    if (found === undefined) miss(member, text, findings);
    return found === undefined ? [] : [{ name: key.value, value: found }];
  });
}

function miss({ key, value }: JsonMember, text: string, findings: Findings): void {
  findings.miss(octetsOfText(text.slice(key.start, value.end)), 'import.json.member');
}
