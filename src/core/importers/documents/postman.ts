import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Header } from '#core/http/header.ts';
import { bodyBytes } from '#core/importers/body-bytes.ts';
import { formEncode } from '#core/importers/curl/data.ts';
import { formBody, unknownBoundary } from '#core/importers/curl/form.ts';
import {
  ignoreOthers,
  isRecord,
  listMember,
  member,
  textMember,
} from '#core/importers/documents/json-value.ts';
import { Findings } from '#core/importers/findings.ts';
import { bytesOfOctets, octetsOf, octetsOfText } from '#core/importers/octets.ts';
import { type Draft, draftOf, type Files, type Importer } from '#core/importers/reading.ts';

/** A collection of Postman, v2.0 or v2.1, or one item of it (https://schema.getpostman.com/json/collection/v2.1.0/). */
export const postman: Importer = {
  kind: 'postman',
  detects: ({ json }) =>
    listMember(json, 'item').length > 0 ||
    (isRecord(member(json, 'request')) && isPostmanRequest(member(json, 'request'))),
  read: ({ json }, files) => {
    const variables = readVariables(json);
    const findings = new Findings();
    const drafts = itemsOf(json, findings).map(({ item, name }) =>
      new ItemReader(variables, files).read(item, name),
    );
    return { drafts, findings };
  },
};

function isPostmanRequest(request: unknown): boolean {
  return ['header', 'body', 'url'].some((name) => member(request, name) !== undefined);
}

function readVariables(collection: unknown): ReadonlyMap<string, string> {
  return new Map(
    listMember(collection, 'variable').flatMap((variable): [string, string][] => {
      const key = textMember(variable, 'key');
      const value = textMember(variable, 'value');
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );
}

type Named = { readonly item: unknown; readonly name: string };

/** All requests, folders opened, in order. */
function itemsOf(root: unknown, findings: Findings): readonly Named[] {
  const found: Named[] = [];
  const open: Named[] = [{ item: root, name: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { item, name: folder } = next;
    const own =
      item === root && listMember(root, 'item').length > 0 ? '' : (textMember(item, 'name') ?? '');
    const name = [folder, own].filter((part) => part !== '').join(' / ');
    if (member(item, 'request') !== undefined) found.push({ item, name });
    else ignoreOthers(item, 'name item', findings);
    // The last one is opened first.
    for (const inner of listMember(item, 'item').toReversed()) open.push({ item: inner, name });
  }
  return found;
}

class ItemReader {
  readonly #findings = new Findings();
  readonly #variables: ReadonlyMap<string, string>;
  readonly #files: Files;

  constructor(variables: ReadonlyMap<string, string>, files: Files) {
    this.#variables = variables;
    this.#files = files;
  }

  read(item: unknown, name: string): Draft {
    const request = member(item, 'request');
    ignoreOthers(item, 'name request event', this.#findings);
    ignoreOthers(request, 'method header body url auth', this.#findings);
    ignoreOthers(member(request, 'url'), 'raw', this.#findings);
    ignoreOthers(member(request, 'body'), 'mode raw urlencoded formdata file', this.#findings);
    // A request can be its URL alone.
    const url = typeof request === 'string' ? request : this.#url(member(request, 'url'));
    const headers = this.#pairs(request, 'header').map(([key, value]) => ({ name: key, value }));
    const body = this.#body(member(request, 'body'), headers);
    const auth = this.#auth(member(request, 'auth'));
    if (auth !== undefined) headers.unshift(auth);
    if (listMember(item, 'event').length > 0) {
      const event = JSON.stringify(member(item, 'event'));
      this.#findings.miss(octetsOfText(event), 'import.postman.script');
    }
    return draftOf({
      name: name === '' ? undefined : name,
      request: {
        method: (textMember(request, 'method') ?? 'GET').toUpperCase(),
        url: url === undefined ? undefined : this.#fill(url),
        headers,
        body: bytesOfOctets(body),
      },
      bodyKnownFromWire: false,
      unknownHeaders: ['User-Agent'],
      findings: this.#findings,
    });
  }

  #url(url: unknown): string | undefined {
    if (typeof url === 'string') return url;
    const raw = textMember(url, 'raw');
    if (raw !== undefined) return raw;
    const host = partsOf(member(url, 'host'));
    const path = partsOf(member(url, 'path') ?? []);
    if (host !== undefined && path !== undefined)
      return `${textMember(url, 'protocol') ?? 'https'}://${host.join('.')}/${path.join('/')}`;
    if (url !== undefined)
      this.#findings.miss(octetsOfText(JSON.stringify(url)), 'import.curl.url');
    return undefined;
  }

  /** `{{name}}` is filled from the collection; others come from an environment that is not here. */
  #fill(text: string): string {
    return text.replace(/\{\{([^{}]*)\}\}/g, (whole, name: string) => {
      const value = this.#variables.get(name.trim());
      if (value === undefined)
        this.#findings.miss(octetsOfText(whole), 'import.postman.variable', { name: whole });
      return value ?? whole;
    });
  }

  #pairs(value: unknown, name: string): [string, string][] {
    return listMember(value, name).flatMap((item): [string, string][] => {
      const key = textMember(item, 'key');
      const text = textMember(item, 'value') ?? '';
      if (key === undefined) {
        this.#findings.miss(octetsOfText(JSON.stringify(item)), 'import.json.header');
        return [];
      }
      ignoreOthers(item, 'key value disabled src', this.#findings);
      if (member(item, 'disabled') !== true) return [[this.#fill(key), this.#fill(text)]];
      this.#findings.ignore(octetsOfText(`${key}: ${text}`));
      return [];
    });
  }

  #body(body: unknown, headers: Header[]): string {
    if (body === undefined || body === null || member(body, 'disabled') === true) return '';
    const mode = textMember(body, 'mode');
    if (mode === 'raw') return this.#raw(body, headers);
    if (mode === 'urlencoded') {
      addType(headers, 'application/x-www-form-urlencoded');
      const pairs = this.#pairs(body, 'urlencoded').map((pair) =>
        pair.map((text) => formEncode(octetsOfText(text))).join('='),
      );
      return pairs.join('&');
    }
    if (mode === 'formdata') return this.#form(body, headers);
    if (mode === 'file') return this.#file(textMember(member(body, 'file'), 'src') ?? '');
    if (mode !== undefined) this.#findings.miss(octetsOfText(mode), 'import.postman.mode');
    return '';
  }

  #raw(body: unknown, headers: Header[]): string {
    const language = textMember(member(member(body, 'options'), 'raw'), 'language');
    if (language === 'json') addType(headers, 'application/json');
    // What Postman sends has LF line ends (postmanlabs/postman-app-support#11043).
    return octetsOf(bodyBytes(this.#fill(textMember(body, 'raw') ?? ''), this.#findings));
  }

  #form(body: unknown, headers: Header[]): string {
    this.#findings.note('import.curl.boundary');
    const fields = this.#pairs(body, 'formdata').map(([name, value]) => ({
      value: octetsOfText(`${name}=${value}`),
      isLiteral: true,
    }));
    for (const item of listMember(body, 'formdata')) {
      const source = textMember(item, 'src');
      if (source !== undefined) this.#findings.miss(octetsOfText(source), 'import.curl.form');
    }
    addType(headers, `multipart/form-data; boundary=${unknownBoundary}`);
    return formBody(fields, {
      made: new Map(),
      files: this.#files,
      input: undefined,
      findings: this.#findings,
    });
  }

  #file(name: string): string {
    const bytes = this.#files.get(name);
    if (bytes === undefined) this.#findings.need('file', name);
    return bytes === undefined
      ? ''
      : Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }

  #auth(auth: unknown): Header | undefined {
    const type = textMember(auth, 'type');
    if (type === undefined || type === 'noauth') return undefined;
    const given = new Map(this.#pairs(auth, type));
    if (type === 'bearer')
      return { name: 'Authorization', value: `Bearer ${given.get('token') ?? ''}` };
    if (type === 'basic') {
      const credentials = octetsOfText(
        `${given.get('username') ?? ''}:${given.get('password') ?? ''}`,
      );
      return { name: 'Authorization', value: `Basic ${encodeBase64(bytesOfOctets(credentials))}` };
    }
    this.#findings.mask(`auth ${type}`, 'import.masked.credential');
    return undefined;
  }
}

/** A host or a path as Postman writes it: in parts, or as one text. */
function partsOf(value: unknown): readonly string[] | undefined {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = parts.filter((part) => typeof part === 'string');
  return texts.length === parts.length ? texts : undefined;
}

function addType(headers: Header[], value: string): void {
  const isTyped = headers.some(({ name }) => name.toLowerCase() === 'content-type');
  if (!isTyped) headers.push({ name: 'Content-Type', value });
}
