/** How a language writes the characters of a form or a URL: all that it does not keep becomes `%XX` of UTF-8. */
export type PercentForm = {
  readonly kept: RegExp;
  readonly space: '+' | '%20';
  readonly hex?: 'lower';
};

const encoder = new TextEncoder();

/** A text in percent-encoding; half a character becomes U+FFFD, as in all that write UTF-8. */
export function percentEncoded(text: string, { kept, space, hex }: PercentForm): string {
  return Array.from(text.toWellFormed(), (character) => {
    if (character === ' ') return space;
    return kept.test(character) ? character : octets(character, hex === 'lower');
  }).join('');
}

function octets(character: string, isLower: boolean): string {
  return Array.from(encoder.encode(character), (octet) => {
    const digits = octet.toString(16).padStart(2, '0');
    return `%${isLower ? digits : digits.toUpperCase()}`;
  }).join('');
}

/** ECMA-262 encodeURIComponent, and Node's querystring. */
export const uriComponent: PercentForm = { kept: /[\w!'()*.~-]/, space: '%20' };
/** WHATWG URL, application/x-www-form-urlencoded: URLSearchParams, Java's URLEncoder, Ruby's encode_www_form. */
export const formUrlencoded: PercentForm = { kept: /[\w*.-]/, space: '+' };
/** PHP urlencode and http_build_query. */
export const phpUrlencode: PercentForm = { kept: /[\w.-]/, space: '+' };
/** Python urllib.parse.quote_plus, Go url.QueryEscape. */
export const quotePlus: PercentForm = { kept: /[\w.~-]/, space: '+' };
/** RFC 3986: PHP rawurlencode, Go url.PathEscape but for a few, .NET Uri.EscapeDataString. */
export const rfc3986: PercentForm = { kept: /[\w.~-]/, space: '%20' };
/** Python urllib.parse.quote, which keeps slashes. */
export const pythonQuote: PercentForm = { kept: /[\w.~/-]/, space: '%20' };
/** .NET HttpUtility.UrlEncode, in lower case. */
export const dotnetUrlEncode: PercentForm = { kept: /[\w!()*.-]/, space: '+', hex: 'lower' };
