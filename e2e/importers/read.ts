import type { Bytes } from '#core/bytes/bytes.ts';
import { unknownBoundary } from '#core/importers/curl/form.ts';
import { readImport } from '#core/importers/import-text.ts';
import type { Draft } from '#core/importers/reading.ts';
import { files } from './files.ts';
import type { Seen } from './wire.ts';

const given = new Map(
  [...files].map(([name, bytes]): [string, Bytes] => [name, new Uint8Array(bytes)]),
);

/** Our reading of a text, secrets included, with the files of the folder handed in. */
export function read(text: string | Buffer) {
  return readImport(typeof text === 'string' ? text : new Uint8Array(text), given);
}

const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** What a server would see of a draft, with the boundary that the sender drew at random put in. */
export function expectedOf(draft: Draft, received: Seen | undefined): Seen {
  const boundary = /boundary=(-{24}[0-9a-zA-Z]+)/.exec(received?.headers.join('\n') ?? '')?.[1];
  const known = (text: string) => text.replaceAll(unknownBoundary, boundary ?? unknownBoundary);
  const { method, url = '', headers, body } = draft.request;
  return {
    method: method ?? '',
    path: latin1(url.replace(/^https?:\/\/[^/?*]*/, '')),
    headers: headers.map(({ name, value }) => known(`${latin1(name)}: ${latin1(value)}`)),
    body: known(Buffer.from(body).toString('latin1')),
  };
}
