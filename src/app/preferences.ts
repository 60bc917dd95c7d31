import type { Locale } from '#core/messages.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What the page remembers of its reader. Never anything of a request. */
export type Preferences = {
  readonly locale: Locale;
  readonly theme: Theme;
  /** Whether drafts are kept in this browser. Secrets never are. */
  readonly keepDrafts: boolean;
  /** After how many minutes without a touch the secrets are forgotten; 0 for never. */
  readonly forgetAfterMinutes: number;
};

/** The idle times that can be chosen, in minutes; 0 for never. */
export const idleMinutes: readonly number[] = [5, 30, 120, 480, 0];

const usualIdleMinutes = 30;

const storageKey = 'countersign.preferences';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The languages that the browser asks for, best first, decide as long as the reader has not. */
function preferredLocale(languages: readonly string[]): Locale {
  const first = languages.find((tag) => /^(en|zh)\b/i.test(tag));
  return first?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** The remembered preferences. A store that is blocked or holds something else counts as empty. */
export function readPreferences(): Preferences {
  const stored = readStored();
  return {
    locale:
      stored.locale === 'en' || stored.locale === 'zh-CN'
        ? stored.locale
        : preferredLocale(navigator.languages),
    theme: themes.find((theme) => theme === stored.theme) ?? 'system',
    keepDrafts: stored.keepDrafts !== false,
    forgetAfterMinutes:
      idleMinutes.find((minutes) => minutes === stored.forgetAfterMinutes) ?? usualIdleMinutes,
  };
}

function readStored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Storage is blocked (SecurityError) or was written by something else: the system decides.
    return {};
  }
}

/** Remembers the preferences where the browser allows it, and shows them at once in any case. */
export function applyPreferences(preferences: Preferences): void {
  const root = document.documentElement;
  root.lang = preferences.locale;
  if (preferences.theme === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = preferences.theme;
  try {
    localStorage.setItem(storageKey, JSON.stringify(preferences));
  } catch {
    // Blocked or full: the choice holds until the tab is closed, which is all that can be done.
  }
}
