import { type FileSource, readFile } from '#core/importers/curl/data.ts';
import { matchAt } from '#core/importers/match-at.ts';
import type { Octets } from '#core/importers/octets.ts';

/** What stands in place of the boundary, which curl draws at random for every request. */
export const unknownBoundary: Octets = '------------------------0000000000000000';

/** curl's types by a file name's end (lib/mime.c, `Curl_mime_contenttype`). */
const typesByEnd: ReadonlyMap<string, string> = new Map([
  ['.gif', 'image/gif'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain'],
  ['.htm', 'text/html'],
  ['.html', 'text/html'],
  ['.pdf', 'application/pdf'],
  ['.xml', 'application/xml'],
]);

type Field = { readonly value: Octets; readonly isLiteral: boolean };

/** The multipart body that curl makes of its `--form` options, with {@link unknownBoundary}. */
export function formBody(fields: readonly Field[], source: FileSource): Octets {
  const parts = fields.map((field) => formPart(field, source)).filter((part) => part !== undefined);
  const delimited = parts.map((part) => `--${unknownBoundary}\r\n${part}\r\n`);
  return `${delimited.join('')}--${unknownBoundary}--\r\n`;
}

/** One part behind its delimiter line; undefined when curl refuses it or it was not understood. */
function formPart({ value, isLiteral }: Field, source: FileSource): Octets | undefined {
  const equals = value.indexOf('=');
  if (equals === -1) return refuse(value, source);
  const name = value.slice(0, equals);
  const content = value.slice(equals + 1);
  if (isLiteral) return `${disposition(name, undefined)}\r\n${content}`;
  const part = name === '' && content === ')' ? undefined : readPart(content);
  return part === undefined ? refuse(value, source) : writePart(name, part, source);
}

/** `@file` is uploaded under a name, `<file` only gives its content; undefined for parts within parts and several files at once. */
function readPart(content: Octets): Part | undefined {
  const sign = content.charAt(0);
  if (sign === '(') return undefined;
  const isUpload = sign === '@';
  const isFile = isUpload || sign === '<';
  const spec = readSpec(isFile ? content.slice(1) : content);
  if (spec === undefined || (isFile && spec.content.includes(','))) return undefined;
  return { ...spec, isFile, isUpload };
}

function writePart(name: Octets, part: Part, source: FileSource): Octets {
  const { content, isFile, isUpload } = part;
  const octets = isFile ? (readFile(content, source) ?? '') : content;
  const fileName = part.fileName ?? (isUpload ? baseName(content) : undefined);
  const type = part.type ?? (fileName === undefined ? undefined : typeOf(fileName, isUpload));
  const typeLine = type === undefined ? '' : `Content-Type: ${type}\r\n`;
  return `${disposition(name, fileName)}${typeLine}\r\n${octets}`;
}

function refuse(value: Octets, { findings }: FileSource): undefined {
  findings.miss(`--form ${value}`, 'import.curl.form');
  return undefined;
}

type Spec = {
  readonly content: Octets;
  readonly type: Octets | undefined;
  readonly fileName: Octets | undefined;
};

type Part = Spec & { readonly isFile: boolean; readonly isUpload: boolean };

const quotedWord = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)"[ \t]*(?=;|$)/y;

/** `content;type=…;filename=…`. Other parameters are not read. */
function readSpec(text: Octets): Spec | undefined {
  const first = readWord(text, 0, false);
  let type: Octets | undefined;
  let fileName: Octets | undefined;
  for (let at = first.end; at < text.length; ) {
    const name = matchAt(/;[ \t]*(type|filename)=[ \t]*/iy, text, at);
    if (name === undefined) return undefined;
    const isType = name[1]?.toLowerCase() === 'type';
    const word = readWord(text, at + name[0].length, isType);
    if (isType) type = word.value;
    else fileName = word.value;
    at = word.end;
  }
  return { content: first.value, type, fileName };
}

/** A word in quotes, or up to the next `;`; a type goes on over parameters of its own. */
function readWord(text: Octets, at: number, isType: boolean): { value: Octets; end: number } {
  const quoted = isType ? undefined : matchAt(quotedWord, text, at);
  if (quoted !== undefined) {
    const value = (quoted[1] ?? '').replace(/\\(["\\])/g, '$1');
    return { value, end: at + quoted[0].length };
  }
  const bare = isType
    ? matchAt(/[^;]*(?:;(?!\s*(?:type|filename|headers|encoder)=)[^;]*)*/iy, text, at)
    : matchAt(/[^;]*/y, text, at);
  const value = bare?.[0] ?? '';
  return { value: isType ? value.trimEnd() : value, end: at + value.length };
}

function disposition(name: Octets, fileName: Octets | undefined): Octets {
  const named = name === '' ? '' : `; name="${escapeName(name)}"`;
  const filed = fileName === undefined ? '' : `; filename="${escapeName(fileName)}"`;
  return `Content-Disposition: form-data${named}${filed}\r\n`;
}

/** As WHATWG's multipart/form-data encoding algorithm has it. */
function escapeName(name: Octets): Octets {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function baseName(path: Octets): Octets {
  return path.slice(path.lastIndexOf('/') + 1);
}

function typeOf(fileName: Octets, isUpload: boolean): Octets | undefined {
  const end = /\.[^.]*$/.exec(fileName.toLowerCase())?.[0] ?? '';
  return typesByEnd.get(end) ?? (isUpload ? 'application/octet-stream' : undefined);
}
