import lzString from 'lz-string';
import { encodeBase64Url } from '#core/bytes/base64.ts';
import { reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import { deflateRaw } from '#core/share/deflate.ts';
import { decodeLink, encodeLink } from '#core/share/link.ts';
import { median } from '../median.ts';
import { shareCases } from './cases.ts';

/** Characters of a link, and milliseconds, of ours and of its peers. */
export type ShareRow = {
  readonly name: string;
  readonly body: number;
  readonly link: number;
  readonly lzString: number;
  readonly deflatedJson: number;
  readonly encode: number;
  readonly decode: number;
  readonly lzEncode: number;
};

declare global {
  interface Window {
    benchLinks: () => Promise<ShareRow[]>;
  }
}

const rounds = 31;

window.benchLinks = async () => {
  const rows: ShareRow[] = [];
  for (const { name, session } of shareCases()) rows.push(await rowOf(name, session));
  return rows;
};

async function rowOf(name: string, session: Session): Promise<ShareRow> {
  const link = await encodeLink(session);
  const json = publicJson(session);
  const reading = await decodeLink(link);
  if (reading.status === 'failed') throw new Error(reading.reason.id);
  return {
    name,
    body: session.body.length,
    link: link.length,
    lzString: lzString.compressToEncodedURIComponent(json).length,
    deflatedJson: encodeBase64Url(await deflateRaw(new TextEncoder().encode(json))).length,
    encode: await milliseconds(() => encodeLink(session)),
    decode: await milliseconds(() => decodeLink(link)),
    lzEncode: await milliseconds(() => lzString.compressToEncodedURIComponent(publicJson(session))),
  };
}

/** What a link with JSON in it would hold: the same parts, the body as text. */
function publicJson(session: Session): string {
  const open = reduce(session, { type: 'secrets-forgotten' });
  const { schemeId, accessPointId, path, values, body, received } = open;
  const text = new TextDecoder().decode(body);
  return JSON.stringify({ schemeId, accessPointId, path, values, body: text, received });
}

async function milliseconds(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}
