import { ownHeaders } from '#core/schemes/alibaba-api-gateway/headers.ts';
import type { FieldId } from '#core/schemes/recipe.ts';
import type { Received, SentRequest } from '#core/schemes/scheme.ts';

/** What a request says about its signature. Only with an X-Ca-Signature is anything else taken from it. */
export function readRequest({ method, headers }: SentRequest): Received {
  const headerOf = (wanted: string) =>
    headers.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.value;
  const signature = headerOf('X-Ca-Signature');
  const values = new Map<FieldId, string>();
  if (signature === undefined) return { signature, values };
  const read = [...ownHeaders, ['X-Ca-Signature-Headers', 'signatureHeaders'] as const];
  for (const [name, id] of read) {
    const value = headerOf(name);
    if (value !== undefined) values.set(id, value);
  }
  if (method !== undefined) values.set('method', method);
  return { signature, values };
}
