import type { Bytes } from '#core/bytes/bytes.ts';
import { inspect } from '#core/inspect/inspect.ts';
import type { Values } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { convert } from '#core/snippets/convert.ts';
import { generators } from '#core/snippets/registry.ts';
import type { Snippet, Variant } from '#core/snippets/snippet.ts';
import type { Mode, SnippetInput } from '#core/snippets/snippet-input.ts';

/** What a page with these fields hands to the snippet generators. */
export async function signedInput(
  general: Scheme,
  values: Values,
  body: Buffer,
  url: string,
): Promise<SnippetInput> {
  const bytes: Bytes = new Uint8Array(body);
  const [, baseUrl = '', path = ''] = /^(\w+:\/\/[^/]*)(.*)$/s.exec(url) ?? [];
  const scheme = { ...general, ...general.adapt?.({ values, baseUrl, path, body: bytes }) };
  const report = await inspect(scheme, { values, body: bytes, path });
  if (report.status !== 'signed') throw new Error(`not signed: ${JSON.stringify(report)}`);
  return { scheme, url, path, trace: report.trace, body: bytes, values, includeSecret: false };
}

/** A variant by the names that it has in the registry, such as `curl`, `sh`. */
function variantOf(generatorId: string, variantId: string): Variant {
  const generator = generators.find(({ id }) => id === generatorId);
  const variant = generator?.variants.find(({ id }) => id === variantId);
  if (variant === undefined) throw new Error(`no snippets for ${generatorId}, ${variantId}`);
  return variant;
}

export function snippetOf(
  input: SnippetInput,
  [generatorId, variantId]: readonly [string, string],
  mode: Mode,
): Promise<Snippet> {
  return convert(input, variantOf(generatorId, variantId), mode);
}
