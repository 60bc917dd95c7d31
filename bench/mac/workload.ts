/** What every peer is given: equally long messages that differ in their first 20 bytes only. */
export type Workload = {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly heads: Uint8Array<ArrayBuffer>;
  readonly tail: Uint8Array<ArrayBuffer>;
  /** The same as whole messages, made before the clock starts. */
  readonly messages: readonly Uint8Array<ArrayBuffer>[];
};

/** A time stamp of ten digits and an AccessId of ten, as TPNS has them before the body. */
export const headLength = 20;

const firstSecond = 1_700_000_000;

/** As many candidates as are handed over in one call. */
const count = 4096;

export function workloadOf(messageLength: number): Workload {
  const encoder = new TextEncoder();
  const heads = new Uint8Array(count * headLength);
  const tail = encoder.encode('{"audience_type":"token"}'.repeat(messageLength));
  const body = tail.slice(0, messageLength - headLength);
  const messages = Array.from({ length: count }, (_, index) => {
    const head = encoder.encode(`${firstSecond + index}1500001048`);
    heads.set(head, index * headLength);
    const message = new Uint8Array(messageLength);
    message.set(head);
    message.set(body, headLength);
    return message;
  });
  const key = encoder.encode('d5b07aedd2ebf2c6b11b7b8a1e1f3a05');
  return { key, heads, tail: body, messages };
}
