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
    percentEncoders.map(({ name, ...encoder }) =>
      rewritten(message, (text) => percentEncoded(text, encoder), { encoder: name }),
    ),
};

type PercentEncoder = {
  /** Matches the characters that stay as they are. */
  readonly kept: RegExp;
  readonly plus?: boolean;
  readonly lower?: boolean;
};

/** What the encoders of common languages leave as it is, by their documentation. */
const percentEncoders: readonly (PercentEncoder & { readonly name: string })[] = [
  { name: 'encodeURIComponent', kept: /[\w.!~*'()-]/ },
  { name: 'RFC 3986', kept: /[\w.~-]/ },
  { name: 'quote_plus', kept: /[\w.~-]/, plus: true },
  { name: 'URLEncoder.encode', kept: /[\w.*-]/, plus: true },
  { name: 'urlencode', kept: /[\w.-]/, plus: true },
  { name: 'HttpUtility.UrlEncode', kept: /[\w.!*()-]/, plus: true, lower: true },
  { name: 'urllib.parse.quote', kept: /[\w.~/-]/ },
  { name: 'encodeURI', kept: /[\w.!~*'();/?:@&=+$,#-]/ },
];

/** Characters that stay are ASCII, so encodeURIComponent encodes every other as its UTF-8 bytes. */
function percentEncoded(
  text: string,
  { kept, plus = false, lower = false }: PercentEncoder,
): string {
  return [...text]
    .map((character) => {
      if (kept.test(character)) return character;
      if (plus && character === ' ') return '+';
      const encoded = percentTriplets(character);
      return lower ? encoded.toLowerCase() : encoded;
    })
    .join('');
}

/** encodeURIComponent leaves these five; their triplets are written by their code. */
function percentTriplets(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
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
