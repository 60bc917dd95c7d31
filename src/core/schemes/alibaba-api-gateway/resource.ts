import type { Bytes } from '#core/bytes/bytes.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';

export const formType = 'application/x-www-form-urlencoded';

type Parameter = readonly [name: string, value: string];

/**
 * Path and parameters as the gateway signs them: the path as it is sent, the parameters of the query and
 * of a form decoded, sorted by name, and a name without a value alone. Of two values of a name the first
 * counts, one of the query before one of the form.
 * https://help.aliyun.com/document_detail/29475.html, and the open-source gateway that verifies it:
 * https://github.com/alibaba/higress (plugins/wasm-cpp/extensions/hmac_auth).
 */
export function signedResource(target: string, form: Bytes | undefined): string {
  const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(target) ?? [];
  const known = new Map<string, string>();
  for (const [name, value] of [...parametersOf(query), ...formParameters(form)]) {
    if (!known.has(name)) known.set(name, value);
  }
  const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
  const written = sorted.map(([name, value]) => (value === '' ? name : `${name}=${value}`));
  return written.length === 0 ? path : `${path}?${written.join('&')}`;
}

/** Decoded as forms are: https://url.spec.whatwg.org/#urlencoded-parsing. */
function parametersOf(text: string): readonly Parameter[] {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at === -1
        ? [decoded(pair), '']
        : [decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))];
    });
}

/** A body that is no text has no parameters that could be signed. */
function formParameters(form: Bytes | undefined): readonly Parameter[] {
  return form === undefined ? [] : parametersOf(utf8TextOf(form) ?? '');
}

/** What is not percent-encoded UTF-8 stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
