import { readHeader } from '#core/schemes/header-reading.ts';
import type { FieldId } from '#core/schemes/recipe.ts';
import type { Received, SentRequest } from '#core/schemes/scheme.ts';
import { type Canonical, recipeFor } from '#core/schemes/tencent-cloud-v3/recipe.ts';

/** A request of which nothing is known but that it names its signed headers. */
export const anyRequest: Canonical = {
  method: 'POST',
  queryString: '',
  host: '',
  values: { signedHeaders: 'content-type;host;x-tc-action' },
};

/** What a request says about its signature. Only with a TC3 Authorization is anything taken from it. */
export function readRequest({ method, headers }: SentRequest): Received {
  const values = new Map<FieldId, string>();
  let signature: string | undefined;
  for (const rule of recipeFor(anyRequest).headers) {
    const wanted = rule.name.toLowerCase();
    const sent = headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
    const read = sent === undefined ? undefined : readHeader(rule.value, sent);
    if (read?.signature !== undefined) signature = sent;
    for (const [id, text] of read?.values ?? []) if (!id.startsWith(':')) values.set(id, text);
  }
  if (signature === undefined) return { signature, values: new Map() };
  if (method !== undefined) values.set('method', method);
  return { signature, values };
}
