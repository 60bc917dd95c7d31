import { encodeHex } from '#core/bytes/hex.ts';
import { sha256 } from '#core/crypto/mac.ts';
import type { HeaderRule } from '#core/schemes/recipe.ts';
import { chooseBodyForm } from '#core/snippets/body-form.ts';
import type { Plan } from '#core/snippets/plan.ts';
import { neededFields, planComputing } from '#core/snippets/plan-computing.ts';
import { frozenNames, holds, ownHeaders, planRules } from '#core/snippets/plan-headers.ts';
import { isTime, valueReader } from '#core/snippets/plan-values.ts';
import { refuse } from '#core/snippets/sendable.ts';
import type { Mode, SnippetInput } from '#core/snippets/snippet-input.ts';

/**
 * What a snippet has to do, as data.
 * @throws CoreError `snippet-cannot-quote` {name, place, found, position} when a value cannot be sent as it stands
 */
export async function planSnippet(input: SnippetInput, mode: Mode): Promise<Plan> {
  const { scheme, url } = input;
  const body = input.trace.body ?? input.body;
  const { recipe } = scheme;
  const valueFor = valueReader(input, mode);
  const sent = (rules: readonly HeaderRule[]) => planRules(rules, input, mode, valueFor);
  const headers = [...ownHeaders(input), ...sent(recipe.headers)];
  const query = sent(recipe.query ?? []);
  const signs = [...headers, ...query].some(({ value }) => holds(value, 'signature'));
  const computing = planComputing(input, signs, [...headers, ...query], valueFor);
  const fields = neededFields(computing, [...headers, ...query]);
  for (const { field, text } of fields) refuse(/[\p{Cc}\p{Cs}]/u, field.label, text, 'code');
  refuse(/[^\x21-\x7e]/u, 'URL', url, 'URL');
  return {
    mode,
    method: scheme.method,
    url,
    query,
    headers,
    body,
    form: chooseBodyForm(body),
    sha256: encodeHex(await sha256(body)),
    fields,
    frozen: frozenNames(scheme, [...headers, ...query]),
    timed: scheme.fields.some(isTime),
    recipe,
    key: valueFor(recipe.key.field),
    signs,
    ...computing,
  };
}
