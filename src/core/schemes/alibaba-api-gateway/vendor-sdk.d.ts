/** What the tests use of the vendor's SDK, which has no types. */
declare module 'aliyun-api-gateway' {
  type Headers = Record<string, string>;

  export class Client {
    constructor(key: string, secret: string);
    buildHeaders(headers: Headers): Headers;
    md5(content: string): string;
    getSignHeaderKeys(headers: Headers, signHeaders: Headers): string[];
    getSignedHeadersString(names: string[], headers: Headers): string;
    buildStringToSign(
      method: string,
      headers: Headers,
      lines: string,
      url: object,
      data: object,
    ): string;
    sign(stringToSign: string): string;
  }
}
