import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import type { MessageValues } from '#core/messages.ts';
import type { MessageForm, Mistake, Variant } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';

const letterCase: Mistake = {
  id: 'message-letter-case',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['ToLower and ToUpper before signing'],
  source: 'https://github.com/verata-veritatis/pybit/issues/58',
  variants: (message) => [
    rewritten(message, (text) => text.toLowerCase(), { case: 'lower' }),
    rewritten(message, (text) => text.toUpperCase(), { case: 'upper' }),
  ],
};

const urlEncoded: Mistake = {
  id: 'message-url-encoded',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code written for Alibaba Cloud', 'encodeURIComponent', 'URLEncoder.encode'],
  source: 'https://help.aliyun.com/en/document_detail/434773.html',
  variants: (message) =>
    percentEncoders.map(({ name, encode }) => rewritten(message, encode, { encoder: name })),
};

type PercentEncoder = { readonly name: string; readonly encode: (text: string) => string };

/**
 * What the encoders of common languages write, by their documentation. Each starts from
 * encodeURIComponent, which leaves letters, digits and -_.!~*'() as they are (ECMA-262 §19.2.6.4).
 */
const percentEncoders: readonly PercentEncoder[] = [
  { name: 'encodeURIComponent', encode: encodeURIComponent },
  { name: 'RFC 3986', encode: (text) => without(/[!*'()]/g, text) },
  { name: 'quote_plus', encode: (text) => plus(without(/[!*'()]/g, text)) },
  { name: 'URLEncoder.encode', encode: (text) => plus(without(/[!~'()]/g, text)) },
  { name: 'urlencode', encode: (text) => plus(without(/[!~*'()]/g, text)) },
  { name: 'HttpUtility.UrlEncode', encode: (text) => lower(plus(without(/[~']/g, text))) },
  { name: 'urllib.parse.quote', encode: (text) => slashes(without(/[!*'()]/g, text)) },
  { name: 'encodeURI', encode: encodeURI },
];

/** Encoded, and these as well. They are ASCII: two digits each. */
function without(left: RegExp, text: string): string {
  return encodeURIComponent(text).replace(
    left,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function plus(encoded: string): string {
  return encoded.replaceAll('%20', '+');
}

function slashes(encoded: string): string {
  return encoded.replaceAll('%2F', '/');
}

function lower(encoded: string): string {
  return encoded.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase());
}

/** A message that is no UTF-8 text cannot have been rewritten as a text: it stays as it is. */
function rewritten(
  parts: readonly Part[],
  rewrite: (text: string) => string,
  values: MessageValues,
): Variant<MessageForm> {
  const rewriteBytes = (message: Bytes): Bytes => {
    const text = utf8TextOf(message);
    return text === undefined ? message : encodeUtf8(rewrite(text));
  };
  return { value: { parts, rewrite: rewriteBytes }, values };
}

/** The right string to sign, changed as a whole. */
export const rewrittenMessages: readonly Mistake[] = [letterCase, urlEncoded];
