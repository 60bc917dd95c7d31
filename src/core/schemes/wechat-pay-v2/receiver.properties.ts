import { createHash } from 'node:crypto';
import type { Receiver } from '#core/schemes/receiver.properties.ts';

/** The elements of a body as its own samples write them. */
const element = /<(\w+)>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/\1>/g;

function elements(body: Buffer): readonly (readonly [string, string])[] {
  const inner = /^<xml>([\s\S]*)<\/xml>\s*$/.exec(body.toString())?.[1] ?? '';
  return Array.from(inner.matchAll(element), ([, name = '', cdata, text]) => [
    name,
    cdata ?? text ?? '',
  ]);
}

/** The check of https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3. A body without elements has no sign. */
export const receiver: Receiver = {
  header: 'sign',
  received: ({ body }) => elements(body).find(([name]) => name === 'sign')?.[1] ?? '',
  expected: ({ body }, secret) => {
    const pairs = elements(body)
      .filter(([name, value]) => name !== 'sign' && value !== '')
      .map(([name, value]) => `${name}=${value}`)
      .sort();
    if (pairs.length === 0) return '';
    const text = `${pairs.join('&')}&key=${secret}`;
    return createHash('md5').update(text).digest('hex').toUpperCase();
  },
  variable: 'WECHAT_PAY_V2_API_KEY',
};
