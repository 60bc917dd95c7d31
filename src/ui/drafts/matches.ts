import { toEditorText } from '#core/bytes/editor-text.ts';
import type { ListedDraft } from '#ui/use-playground.ts';

/** Above this length (bytes) bodies are not searched: a list must answer while one types. */
const searchedBytes = 100_000;

/** Whether a draft holds every word of a query: in its name, its values or its body. Letter case does not matter. */
export function matches({ name, session }: ListedDraft, query: string): boolean {
  const { path, values, received, body, customBaseUrl } = session;
  const bodyText = body.length <= searchedBytes ? toEditorText(body) : '';
  const text = [name, path, customBaseUrl, received, ...Object.values(values), bodyText]
    .join('\n')
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
