import type { PlaygroundPage } from '../page/playground.ts';

/** A state that the page can be in, and how a user brings it there. */
export type State = {
  readonly name: string;
  readonly reach: (playground: PlaygroundPage) => Promise<void>;
  /** Whether code is kept from coming, which the browser complains about. */
  readonly failsToLoad?: true;
};
