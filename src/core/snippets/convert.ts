import { notesOf } from '#core/snippets/notes.ts';
import { planSnippet } from '#core/snippets/plan-snippet.ts';
import { bodyFileName, type Snippet, type Variant } from '#core/snippets/snippet.ts';
import type { Mode, SnippetInput } from '#core/snippets/snippet-input.ts';

/**
 * The code that sends this request with exactly these body bytes.
 * @throws CoreError `snippet-cannot-quote` {name, place, found, position} when a value cannot be written
 *   without changing it, rather than guess
 */
export async function convert(input: SnippetInput, variant: Variant, mode: Mode): Promise<Snippet> {
  const write = (await variant.writers())[mode];
  if (write === undefined) throw new Error(`${variant.id} has no mode ${mode}.`);
  const chosen = await planSnippet(input, mode);
  const plan = variant.alwaysBodyFile ? { ...chosen, form: 'file' as const } : chosen;
  return {
    code: write(plan),
    fileName: `${input.scheme.id}-${mode}.${variant.extension}`,
    ...(plan.form === 'file' ? { bodyFile: { name: bodyFileName, bytes: plan.body } } : {}),
    notes: [...notesOf(plan), ...variant.notes],
  };
}
