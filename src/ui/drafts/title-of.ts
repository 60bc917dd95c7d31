import { schemeById } from '#core/schemes/registry.ts';
import { useLanguage } from '#ui/language.tsx';
import type { ListedDraft } from '#ui/use-playground.ts';

/** What a draft is called: its name, or that of its example, or where its request goes. */
export function useTitleOf(): (draft: ListedDraft) => string {
  const { t, say } = useLanguage();
  return ({ name, session }) => {
    if (name !== '') return name;
    const scheme = schemeById(session.schemeId);
    const example = scheme?.examples.find(({ id }) => id === session.exampleId);
    return example ? say(example.title) : `${t('drafts.unnamed')} ${session.path}`;
  };
}
