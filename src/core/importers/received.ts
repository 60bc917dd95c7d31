import type { Header } from '#core/http/header.ts';
import { readHeader } from '#core/schemes/header-reading.ts';
import type { FieldId, HeaderRule } from '#core/schemes/recipe.ts';
import type { Received, Scheme, SentRequest } from '#core/schemes/scheme.ts';

const nothing: Received = { signature: undefined, values: new Map() };

/**
 * What a request says about its signature, by the scheme's own reading or by the names of its recipe's
 * headers in any letter case; of several headers the first.
 */
export function receivedOf(scheme: Scheme | undefined, request: SentRequest): Received {
  if (scheme === undefined) return nothing;
  return scheme.readRequest?.(request) ?? readRules(scheme.recipe.headers, request.headers);
}

/** The signature is kept with what stands around it, as the client sent it. */
function readRules(rules: readonly HeaderRule[], headers: readonly Header[]): Received {
  const values = new Map<FieldId, string>();
  let signature: string | undefined;
  for (const rule of rules) {
    const wanted = rule.name.toLowerCase();
    const value = headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
    if (value === undefined) continue;
    if (rule.value.some(({ kind }) => kind === 'signature')) signature = value;
    for (const [field, text] of fieldsIn(rule, value)) values.set(field, text);
  }
  return { signature, values };
}

/** Parts of the request itself are known from its first line. */
function fieldsIn({ value }: HeaderRule, text: string): readonly (readonly [FieldId, string])[] {
  return [...(readHeader(value, text)?.values ?? [])].filter(([field]) => !field.startsWith(':'));
}
