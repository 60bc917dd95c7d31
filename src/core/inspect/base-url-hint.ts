import type { Message } from '#core/messages.ts';

/** `url.not-encrypted` when a usable base URL sends the request in clear text to another machine. */
export function baseUrlHint(baseUrl: string): Message | undefined {
  const url = URL.parse(baseUrl);
  if (url?.protocol !== 'http:' || isLoopback(url.hostname)) return undefined;
  return { id: 'url.not-encrypted', values: { host: url.host } };
}

/** RFC 6761 §6.3, RFC 1122 §3.2.1.3 and RFC 4291 §2.5.3. */
function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
