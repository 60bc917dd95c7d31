import type { Language } from '#ui/language.tsx';
import type { Commands, PlaygroundState } from '#ui/use-playground.ts';

/** What actions are made of: what stands on the page, what it can do, and its words. */
export type Page = {
  readonly state: PlaygroundState;
  readonly commands: Commands;
  readonly language: Language;
  /** What the button Explain does. */
  readonly explain: () => Promise<void>;
};
