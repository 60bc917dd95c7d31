import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readClock, startClock } from '#app/clock.ts';
import { createCommands, timestampField } from '#app/commands.ts';
import { startLiveComparison } from '#app/live-comparison.ts';
import { startLiveFacts } from '#app/live-facts.ts';
import { startLiveSignature } from '#app/live-signature.ts';
import { guardPage, isFramed } from '#app/page-guard.ts';
import { createPlayground } from '#app/playground.ts';
import { applyPreferences, readPreferences } from '#app/preferences.ts';
import { App, FramedNotice } from '#ui/app.tsx';
import { createLanguage, LanguageProvider, speak } from '#ui/language.tsx';
import { PlaygroundContext } from '#ui/use-playground.ts';
import './styles.css';

async function start(root: HTMLElement): Promise<void> {
  const preferences = readPreferences();
  applyPreferences(preferences);
  const language = await createLanguage(preferences.locale);

  const store = createPlayground(preferences, readClock());
  const playground = { store, commands: createCommands(store, startLiveComparison(store)) };
  startLiveSignature(store);
  startLiveFacts(store);
  startClock(store, () => timestampField(store));
  guardPage(store);
  store.subscribe((state, before) => {
    if (state.preferences.locale !== before.preferences.locale)
      void speak(language, state.preferences.locale);
  });

  createRoot(root).render(
    <StrictMode>
      <LanguageProvider i18n={language}>
        <PlaygroundContext value={playground}>
          {isFramed() ? <FramedNotice /> : <App />}
        </PlaygroundContext>
      </LanguageProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void start(root);
