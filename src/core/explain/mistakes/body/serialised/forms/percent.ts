/** How a language writes the characters of a form or a URL: what it does not keep becomes `%XX` of UTF-8. */
export type PercentForm = {
  /** Of the characters that encodeURIComponent keeps, those that become `%XX` as well. */
  readonly encoded?: RegExp;
  readonly space: '+' | '%20';
  readonly keepsSlash?: true;
  readonly hex?: 'lower';
};

/** A text in percent-encoding; half a character becomes U+FFFD, as in all that write UTF-8. */
export function percentEncoded(
  text: string,
  { encoded, space, keepsSlash, hex }: PercentForm,
): string {
  let written = encodeURIComponent(text.toWellFormed());
  if (encoded !== undefined) written = written.replace(encoded, octetOf);
  if (keepsSlash === true) written = written.replaceAll('%2F', '/');
  if (hex === 'lower') written = written.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
  return space === '+' ? written.replaceAll('%20', '+') : written;
}

function octetOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** ECMA-262 encodeURIComponent, and Node's querystring. */
export const uriComponent: PercentForm = { space: '%20' };
/** WHATWG URL, application/x-www-form-urlencoded: URLSearchParams, Java's URLEncoder, Ruby's encode_www_form. */
export const formUrlencoded: PercentForm = { encoded: /[!'()~]/g, space: '+' };
/** PHP urlencode and http_build_query. */
export const phpUrlencode: PercentForm = { encoded: /[!'()*~]/g, space: '+' };
/** Python urllib.parse.quote_plus, Go url.QueryEscape. */
export const quotePlus: PercentForm = { encoded: /[!'()*]/g, space: '+' };
/** RFC 3986: PHP rawurlencode, .NET Uri.EscapeDataString, qs. */
export const rfc3986: PercentForm = { encoded: /[!'()*]/g, space: '%20' };
/** Python urllib.parse.quote, which keeps slashes. */
export const pythonQuote: PercentForm = { ...rfc3986, keepsSlash: true };
/** .NET HttpUtility.UrlEncode, in lower case. */
export const dotnetUrlEncode: PercentForm = { encoded: /['~]/g, space: '+', hex: 'lower' };
