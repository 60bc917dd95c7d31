import type { Locale } from '#core/messages.ts';

export type Theme = 'system' | 'light' | 'dark';

/** How the page is divided: the part of its width that the result takes, in per cent, and the columns that fit there. */
export type Panes = { readonly share: number; readonly columns: 44 | 88 };

/** What the page remembers of its reader. Never anything of a request. */
export type Preferences = {
  readonly locale: Locale;
  readonly theme: Theme;
  /** Whether drafts are kept in this browser. Secrets never are. */
  readonly keepDrafts: boolean;
  /** After how many minutes without a touch the secrets are forgotten; 0 for never. */
  readonly forgetAfterMinutes: number;
  /** Whether keys without Ctrl or the like act, outside of fields. */
  readonly singleKeys: boolean;
  /** Undefined as long as the reader has not moved the line between the panes. */
  readonly panes: Panes | undefined;
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
    singleKeys: stored.singleKeys !== false,
    panes: panesOf(stored.panes),
  };
}

/** A number that is no share is cut by the style sheet, which keeps both panes in view. */
function panesOf(stored: unknown): Panes | undefined {
  if (typeof stored !== 'object' || stored === null || !('share' in stored)) return undefined;
  const columns = 'columns' in stored && stored.columns === 88 ? 88 : 44;
  return typeof stored.share === 'number' ? { share: stored.share, columns } : undefined;
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

/** The style sheet does the rest; without a wish the result is as wide as a Sign. */
function dividePage({ style, dataset }: HTMLElement, panes: Panes | undefined): void {
  if (panes === undefined) {
    delete dataset.columns;
    return;
  }
  style.setProperty('--right-pane', `${panes.share}%`);
  dataset.columns = String(panes.columns);
}

/** Remembers the preferences where the browser allows it, and shows them at once in any case. */
export function applyPreferences(preferences: Preferences): void {
  const root = document.documentElement;
  root.lang = preferences.locale;
  dividePage(root, preferences.panes);
  if (preferences.theme === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = preferences.theme;
  try {
    localStorage.setItem(storageKey, JSON.stringify(preferences));
  } catch {
    // Blocked or full: the choice holds until the tab is closed, which is all that can be done.
  }
}
