import type { I18n } from '@lingui/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readClock, startClock } from '#app/clock.ts';
import { createCommands, timestampField } from '#app/commands.ts';
import type { DraftKeeper } from '#app/draft-keeper.ts';
import { startLateComparison } from '#app/late-comparison.ts';
import { startLiveFacts } from '#app/live-facts.ts';
import { startLiveSignature } from '#app/live-signature.ts';
import { guardPage, isFramed } from '#app/page-guard.ts';
import { createPlayground, type PlaygroundStore } from '#app/playground.ts';
import { applyPreferences, readPreferences } from '#app/preferences.ts';
import { App, FramedNotice } from '#ui/app.tsx';
import {
  createLanguage,
  LanguageProvider,
  learnLateWords,
  learnSchemes,
  speak,
} from '#ui/language.tsx';
import { PlaygroundContext } from '#ui/use-playground.ts';
import './styles.css';

async function start(root: HTMLElement): Promise<void> {
  const preferences = readPreferences();
  applyPreferences(preferences);
  const store = createPlayground(preferences, readClock());
  const speaking = createLanguage(preferences.locale);
  const keeper = keeperOf(store, speaking);
  const commands = createCommands(store, startLateComparison(store), keeper);
  startLiveSignature(store);
  startLiveFacts(store);
  startClock(store, () => timestampField(store));
  guardPage(store);
  if (!isFramed()) void keeper();
  const language = await speaking;
  store.subscribe((state, before) => {
    if (state.preferences.locale !== before.preferences.locale)
      void speak(language, state.preferences.locale);
    if (state.schemes !== before.schemes) void learnSchemes(language, state.schemes);
    if (state.book && state.book !== before.book) language.load({ ...state.book.words });
  });

  // Some may have come while the sentences of the page did.
  if (store.getState().schemes.length > 1) void learnSchemes(language, store.getState().schemes);

  createRoot(root).render(
    <StrictMode>
      <LanguageProvider i18n={language}>
        <PlaygroundContext value={{ store, commands }}>
          {isFramed() ? <FramedNotice /> : <App />}
        </PlaygroundContext>
      </LanguageProvider>
    </StrictMode>,
  );
}

/**
 * The keeper of the drafts, and all that starts with it, comes beside the first paint and not
 * before it. What it has to say of links and files is said in late words, so they come first.
 */
function keeperOf(store: PlaygroundStore, speaking: Promise<I18n>): () => Promise<DraftKeeper> {
  let keeper: Promise<DraftKeeper> | undefined;
  return () => {
    keeper ??= Promise.all([
      import('#app/start-late.ts'),
      speaking.then((language) => learnLateWords(language)),
    ]).then(([{ startLate }]) => startLate(store));
    keeper.catch((error: unknown) => {
      keeper = undefined;
      const reason = { id: 'drafts.blocked', values: { reason: String(error) } };
      store.setState({ keeping: { status: 'failed', reason } });
    });
    return keeper;
  };
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void start(root);
