import { createHmac } from 'node:crypto';

/** A request as it came over the wire, for those who receive one. */
export type Arrived = {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** The value of a header by its lower-case name; '' where it is not there exactly once. */
  readonly header: (name: string) => string;
  readonly body: Buffer;
};

/**
 * What the receiving side of a scheme does, written from the vendor's page with node:crypto alone:
 * it shares no code with the recipe. Snippets are executed against it.
 */
export type Receiver = {
  /** The header of the signature, in lower case. */
  readonly header: string;
  /** What came as the signature, where it does not stand in that header. */
  readonly received?: (arrived: Arrived) => string;
  /** The value that the header has to have. */
  readonly expected: (arrived: Arrived, secret: string) => string;
  /** The environment variable that a live snippet reads the secret from. */
  readonly variable: string;
  /** The time stamp that was sent, where the scheme has one. */
  readonly time?: (arrived: Arrived) => string;
};

/** HMAC-SHA256 of the parts, one after another. */
export function hmacSha256(key: string | Buffer, ...parts: readonly (string | Buffer)[]): Buffer {
  return parts.reduce((mac, part) => mac.update(part), createHmac('sha256', key)).digest();
}
