import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Commands } from '#app/commands.ts';
import type { PlaygroundState, PlaygroundStore } from '#app/playground.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { schemeOf } from '#core/session/scheme-of.ts';

export type { Compared } from '#app/comparison-state.ts';
export type { ListedDraft } from '#app/drafts.ts';
export type { Hunt } from '#app/hunt-state.ts';
export type { Importing } from '#app/importing.ts';
export { isApple } from '#app/platform.ts';
export type { Arrival, Importable } from '#app/playground.ts';
export { idleMinutes, type Panes, type Theme } from '#app/preferences.ts';
export type { ResponseReading } from '#app/response-reading.ts';
export type { Answer } from '#app/response-state.ts';
export type { ShareOffer } from '#app/share-offer.ts';
export type { Sharing } from '#app/sharing.ts';
export type { Commands, PlaygroundState };

export type Playground = { readonly store: PlaygroundStore; readonly commands: Commands };

export const PlaygroundContext = createContext<Playground | undefined>(undefined);

function usePlayground(): Playground {
  const playground = useContext(PlaygroundContext);
  if (!playground) throw new Error('A panel stands outside of the playground.');
  return playground;
}

/** A part of the state. The panel is painted again only when that part changes. */
export function usePlaygroundState<Selected>(
  select: (state: PlaygroundState) => Selected,
): Selected {
  return useStore(usePlayground().store, select);
}

/** The state at the moment at which it is asked for; nothing is painted again when it changes. */
export function useReadState(): () => PlaygroundState {
  return usePlayground().store.getState;
}

/** What the page can do. Always the same object. */
export function useCommands(): Commands {
  return usePlayground().commands;
}

/** The chosen scheme, as it is for the request on the page. */
export function useScheme(): Scheme {
  return usePlaygroundState((state) => schemeOf(state.session));
}
