import type { Bytes } from '#core/bytes/bytes.ts';
import { isMultipart } from '#core/explain/mistakes/body/bytes/replaced/multipart.ts';
import type { Message } from '#core/messages.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';

/** First bytes of compressed data: RFC 1952 §2.3.1, RFC 1950 §2.2 at the usual levels, RFC 8878 §3.1.1. */
const compressedStarts = [
  [0x1f, 0x8b],
  [0x78, 0x9c],
  [0x78, 0xda],
  [0x78, 0x01],
  [0x28, 0xb5, 0x2f, 0xfd],
];

function isCompressed({ body, headers }: Given): boolean {
  const coding = headers.find(({ name }) => name.toLowerCase() === 'content-encoding')?.value;
  const isCoded = coding !== undefined && !/^\s*(?:identity)?\s*$/i.test(coding);
  return isCoded || compressedStarts.some((start) => startsWith(body, start));
}

function startsWith(body: Bytes, start: readonly number[]): boolean {
  return start.every((byte, index) => body[index] === byte);
}

/** `??` in a row, or U+FFFD: characters that an encoding could not write, and that nothing brings back. */
function countLost(body: Bytes): number {
  let lost = 0;
  for (let at = 0; at < body.length; at += 1) {
    const isMark = body[at] === 0x3f && (body[at + 1] === 0x3f || body[at - 1] === 0x3f);
    const isReplacement = body[at] === 0xef && body[at + 1] === 0xbf && body[at + 2] === 0xbd;
    if (isMark || isReplacement) lost += 1;
  }
  return lost;
}

function evidence(id: string, isThere: boolean, values?: Message['values']): Message | undefined {
  const message = { id: `mistake.${id}.evidence` };
  if (!isThere) return undefined;
  return values ? { ...message, values } : message;
}

/** What was signed cannot be computed from these bodies, so all that can be said is that they are such. */
export const lostBodies: readonly Mistake[] = [
  {
    id: 'characters-lost',
    layer: 'transport',
    prior: 'medium',
    arisesIn: ['Spring StringHttpMessageConverter', 'Apache StringEntity', 'PowerShell 5.1'],
    code: { language: 'Java', line: 'new StringEntity(json, StandardCharsets.UTF_8);' },
    source: 'https://github.com/wechatpay-apiv3/wechatpay-apache-httpclient/issues/42',
    evidence: ({ body }) => {
      const count = countLost(body);
      return evidence('characters-lost', count > 0, { count });
    },
  },
  {
    // Deflate leaves the choice of its codes to the writer (RFC 1951 §4), so no other writer makes the same bytes.
    id: 'compressed-body',
    layer: 'transport',
    prior: 'low',
    arisesIn: ['OkHttp interceptors', 'proxies'],
    source: 'https://github.com/wazuh/wazuh/issues/38494',
    evidence: (given) => evidence('compressed-body', isCompressed(given)),
  },
  {
    id: 'multipart-body',
    layer: 'transport',
    prior: 'low',
    arisesIn: ['FormData', 'curl -F', 'Python requests files='],
    source: 'https://www.rfc-editor.org/rfc/rfc2046#section-5.1',
    evidence: (given) => evidence('multipart-body', isMultipart(given)),
  },
];
