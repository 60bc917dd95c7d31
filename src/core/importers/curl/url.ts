import type { Octets } from '#core/importers/octets.ts';

/** A URL as curl takes it apart: what it sends of it, and what it keeps. */
export type CurlUrl = {
  readonly scheme: string;
  /** `user:password`, percent-decoded. */
  readonly credentials: Octets | undefined;
  /** As in the header Host: without the scheme's own port. */
  readonly host: Octets;
  /** Starts with `/`. */
  readonly path: Octets;
  /** Without its `?`; undefined when there is none. */
  readonly query: Octets | undefined;
};

/**
 * Takes a URL apart as curl does (measured with 7.88): `http` when no scheme is given, dot segments
 * removed unless `keepsDots`, no fragment, octets above 7F of the path percent-encoded in lower case,
 * the query as it is. Undefined when curl refuses it.
 */
export function readCurlUrl(url: Octets, keepsDots: boolean): CurlUrl | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what curl refuses.
  if (/[\x00-\x20\x7f]/.test(url)) return undefined;
  const [, schemed, authority, rest] =
    /^(?:([A-Za-z][A-Za-z0-9+.-]*):\/\/)?([^/?#]*)(.*)$/s.exec(url) ?? [];
  const scheme = (schemed ?? 'http').toLowerCase();
  if (authority === undefined || rest === undefined || !/^https?$/.test(scheme)) return undefined;
  const userEnd = authority.lastIndexOf('@');
  const host = authority.slice(userEnd + 1);
  if (!/^(?:\[[0-9A-Fa-f:.]+(?:%25[\w.~-]+)?\]|[^\s:[\]\\^`{|}<>"%]+)(?::\d*)?$/.test(host))
    return undefined;
  const [, path = '', query] = /^([^?#]*)(?:\?([^#]*))?/.exec(rest) ?? [];
  return {
    scheme,
    credentials: userEnd === -1 ? undefined : percentDecoded(authority.slice(0, userEnd)),
    host: host.replace(scheme === 'http' ? /:(?:0*80)?$/ : /:(?:0*443)?$/, ''),
    path: encodeHigh(keepsDots ? path || '/' : removeDots(path || '/')),
    query,
  };
}

function encodeHigh(octets: Octets): Octets {
  return octets.replace(/[\x80-\xff]/g, (octet) => `%${octet.charCodeAt(0).toString(16)}`);
}

function percentDecoded(octets: Octets): Octets {
  return octets.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** RFC 3986 §5.2.4. Empty segments stay. */
function removeDots(path: Octets): Octets {
  const kept: Octets[] = [];
  const segments = path.slice(1).split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '..') kept.pop();
    if (segment !== '.' && segment !== '..') kept.push(segment);
    else if (isLast) kept.push('');
  }
  return `/${kept.join('/')}`;
}
