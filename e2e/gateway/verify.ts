import { createHmac } from 'node:crypto';

/** A request as it came over the wire. Header values are bytes, names as they were sent. */
export type ReceivedRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: Buffer])[];
  readonly body: Buffer;
};

/** Why a request is refused, or undefined when it is accepted. */
export type Verifier = (request: ReceivedRequest) => string | undefined;

/** SecretKey by AccessId. */
export type Credentials = Readonly<Record<string, string>>;

/**
 * Signature authentication as TPNS documents it (https://www.tencentcloud.com/document/product/1024/34213):
 * Sign = Base64(hex(HMAC-SHA256(SecretKey, TimeStamp + AccessId + body))). How far TimeStamp may be
 * off is not documented, so it is not checked.
 */
export function tpnsVerifier(credentials: Credentials): Verifier {
  return (request) => {
    if (request.method !== 'POST') return `the method is ${request.method}, not POST`;
    const secretKey = credentials[headerValue(request, 'AccessId')?.toString('utf8') ?? ''];
    if (secretKey === undefined) return 'the AccessId is missing or unknown';
    return recipeVerifier({
      parts: [{ header: 'TimeStamp' }, { header: 'AccessId' }, { body: true }],
      key: Buffer.from(secretKey, 'utf8'),
      hash: 'sha256',
      text: ['hex', 'base64'],
      signatureHeader: 'Sign',
    })(request);
  };
}

/** What the receiving side of some vendor knows. */
export type ReceiverRecipe = {
  readonly parts: readonly (
    | { readonly header: string }
    | { readonly literal: string }
    | { readonly body: true }
  )[];
  readonly key: Buffer;
  readonly hash: 'sha1' | 'sha256' | 'sha384' | 'sha512';
  readonly text: readonly ('hex' | 'hex-upper' | 'base64' | 'base64url')[];
  readonly signatureHeader: string;
};

/** Computes the signature of what was received and compares it with the one that came along. */
export function recipeVerifier(recipe: ReceiverRecipe): Verifier {
  return (request) => {
    const mac = createHmac(recipe.hash, recipe.key);
    for (const part of recipe.parts) {
      if ('body' in part) mac.update(request.body);
      else if ('literal' in part) mac.update(part.literal, 'utf8');
      else {
        const value = headerValue(request, part.header);
        if (value === undefined) return `the header ${part.header} is missing or there twice`;
        mac.update(value);
      }
    }
    const expected = encode(mac.digest(), recipe.text);
    const received = headerValue(request, recipe.signatureHeader)?.toString('latin1');
    if (received === expected) return undefined;
    return `${recipe.signatureHeader} is ${received}, of what was received it is ${expected}`;
  };
}

/** The value of a header that is there exactly once. */
function headerValue(request: ReceivedRequest, name: string): Buffer | undefined {
  const values = request.headers.filter(([sent]) => sent.toLowerCase() === name.toLowerCase());
  return values.length === 1 ? values[0]?.[1] : undefined;
}

function encode(digest: Buffer, steps: ReceiverRecipe['text']): string {
  let text = '';
  let bytes = digest;
  for (const step of steps) {
    text = bytes.toString(step === 'hex-upper' ? 'hex' : step);
    if (step === 'hex-upper') text = text.toUpperCase();
    bytes = Buffer.from(text, 'latin1');
  }
  return text;
}
