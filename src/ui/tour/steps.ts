import type { Language, MessageId } from '#ui/language.tsx';
import type { PlaygroundState } from '#ui/use-playground.ts';

/** One thing to do or to look at. */
export type Step = {
  readonly words: MessageId;
  /** What the step speaks of, as far as it is on the page; more than one stand under each other. */
  readonly find: (language: Language) => readonly (HTMLElement | undefined)[];
  /** Whether it is done by pressing what it speaks of. Otherwise it is read, and the card has a button. */
  readonly isPressed: boolean;
  /** Tells that it is done, however that was done. Without this, the press itself tells. */
  readonly isDone?: (state: PlaygroundState) => boolean;
};

function one(selector: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(selector) ?? undefined;
}

/** A button or tab, as it is called. */
function named(selector: string, name: string): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>(selector);
  return [...all].find((element) => (element.ariaLabel ?? element.textContent.trim()) === name);
}

/** A case from the refusal to the request that works. */
export const steps: readonly [Step, ...Step[]] = [
  { words: 'tour.verdict', find: () => [one('.verdict')], isPressed: false },
  {
    words: 'tour.explain',
    find: ({ t }) => [named('.verdict button', t('explain.start'))],
    isPressed: true,
    // As long as the search goes on, what it finds is painted anew.
    isDone: ({ hunt }) => hunt !== undefined && hunt.status !== 'running',
  },
  {
    words: 'tour.cause',
    find: () => [one('.explanation .tool-title'), one('.explanation .tool-title + p')],
    isPressed: false,
  },
  {
    words: 'tour.proof',
    find: ({ t }) => [named('.explain-actions button', t('explain.proof'))],
    isPressed: true,
  },
  {
    words: 'tour.snippets',
    find: ({ t }) => [named('.tools [role="tab"]', t('tools.snippets'))],
    isPressed: true,
    isDone: ({ view }) => view === 'snippets',
  },
  {
    words: 'tour.copy',
    find: ({ t }) => [named('.tool-panel button', t('tools.copy-snippet'))],
    isPressed: true,
  },
];
