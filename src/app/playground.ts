import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from '#app/preferences.ts';
import type { Wire } from '#core/explain/wire.ts';
import type { BodyFacts } from '#core/inspect/body-facts.ts';
import { noBodyFacts } from '#core/inspect/no-body-facts.ts';
import type { Report, Trace } from '#core/inspect/report.ts';
import type { Message } from '#core/messages.ts';
import type { MistakeBook } from '#core/schemes/mistake.ts';
import { schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { initialSession } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import type { View } from '#core/share/view.ts';
import { type ComparisonState, noComparison } from './comparison-state.ts';
import type { Hunt } from './hunt-state.ts';
import type { ResponseState } from './response-state.ts';

/** A session and what was computed from exactly it. */
export type Signed = { readonly session: Session; readonly trace: Trace };

/** Under which id a session is kept in this browser, and the name that its user gave it, or ''. */
export type DraftRef = { readonly id: string; readonly name: string };

/** Where a session came from when it was not typed here, and what it was then. */
export type Arrival = {
  readonly from: 'link' | 'file' | 'storage' | 'import';
  readonly session: Session;
  /** The fragment of the link, with its #. */
  readonly fragment?: string;
  /** The sender's check value of the key, see `compareKeyCheck`. */
  readonly keyCheck?: string | undefined;
  /** What an import, or the link of one, tells of the request as it was sent. */
  readonly wire?: Wire;
};

/** What took the place of a session. */
export type Cause = 'example' | 'link' | 'file' | 'draft' | 'import' | 'new';

/** A session that another one took the place of. */
export type SetAside = {
  readonly session: Session;
  readonly draft: DraftRef;
  readonly arrival: Arrival | undefined;
  readonly cause: Cause;
};

/** Whether drafts are kept in this browser. `withheld`: not this one, as a secret stands in it. */
export type Keeping =
  | { readonly status: 'starting' | 'kept' | 'off' | 'withheld' }
  | { readonly status: 'failed'; readonly reason: Message };

/** Whether the page works without a network, and how to take a newer build that waits. */
export type Offline =
  | { readonly status: 'unknown' | 'kept' }
  | { readonly status: 'failed'; readonly reason: Message }
  | { readonly status: 'newer'; readonly take: () => Promise<void> };

/** An action that could not be done, and what that means for what was typed. */
export type Notice = { readonly headline: Message; readonly detail: Message };

/** What opens over the page and holds nothing of a request itself; one at a time. */
export type DialogName = 'palette' | 'shortcuts' | 'share' | 'drafts' | 'enter-bytes';

/** What is to be imported, as it was pasted or dropped; '' when it is still to come. */
export type Importable = string | File;

/** The tour, as long as it goes on: its example, and how often it was begun anew. */
export type Touring = { readonly exampleId: string; readonly round: number };

/** Everything that the page shows. It lives in memory and dies with the tab. */
export type PlaygroundState = {
  /** Those that can be chosen: the first at once, the others as soon as they are there. */
  readonly schemes: readonly Scheme[];
  readonly session: Session;
  readonly draft: DraftRef;
  readonly arrival: Arrival | undefined;
  /** How the reader's key compares with the sender's, where a link tells. */
  readonly keyCheck: 'same' | 'other' | undefined;
  /** One click away. */
  readonly setAside: SetAside | undefined;
  readonly keeping: Keeping;
  readonly offline: Offline;
  /** What is to be known of what was opened, until it is dismissed or something else is opened. */
  readonly notes: readonly Message[];
  /** Opens the seal of the session file that is on the page; gives the reason where it stays shut. */
  readonly sealed: ((passphrase: string) => Promise<Message | undefined>) | undefined;
  /** What the import reads, as long as it is open. Secrets may stand in it. */
  readonly importing: Importable | undefined;
  /** Whether the secrets went because nobody was here. */
  readonly wiped: boolean;
  /** The tool that is open. */
  readonly view: View;
  readonly dialog: DialogName | undefined;
  readonly touring: Touring | undefined;
  /** How the body is shown. */
  readonly bodyView: 'text' | 'hex';
  /** What came of the session; at most one computation behind it. */
  readonly report: Report;
  /** The last complete result with the session that it is of, shown dimmed while a value is missing. */
  readonly lastSigned: Signed | undefined;
  readonly facts: BodyFacts;
  /** The body, or the string to sign, against its reference. */
  readonly comparison: ComparisonState;
  /** The last search for the mistake. */
  readonly hunt: Hunt | undefined;
  /** The mistakes of the chosen scheme, as soon as they are asked for. */
  readonly book: MistakeBook | undefined;
  /** Further secrets to try in a search, one a line. They are in no session, so no link and no file has them. */
  readonly otherSecrets: string;
  /** What the server answered, as soon as the tool for it was opened. */
  readonly response: ResponseState | undefined;
  /** Why an action could not be done. Stays until the next action or until dismissed. */
  readonly notice: Notice | undefined;
  /** The byte of the string to sign that is read or edited at the moment. */
  readonly pointedAt: number | undefined;
  /** Whether the time stamp follows the clock. */
  readonly live: boolean;
  /** The clock, in whole seconds since 1970-01-01T00:00:00Z. */
  readonly nowSeconds: number;
  readonly preferences: Preferences;
};

export type PlaygroundStore = StoreApi<PlaygroundState>;

export const nothingSigned: Report = { status: 'incomplete', missing: [], derived: [] };

/** Nothing typed, nothing signed. */
export function createPlayground(preferences: Preferences, nowSeconds: number): PlaygroundStore {
  return createStore<PlaygroundState>(() => ({
    schemes: [...schemes],
    session: initialSession,
    draft: newDraft(),
    arrival: undefined,
    keyCheck: undefined,
    setAside: undefined,
    keeping: { status: 'starting' },
    offline: { status: 'unknown' },
    notes: [],
    sealed: undefined,
    importing: undefined,
    wiped: false,
    view: 'snippets',
    dialog: undefined,
    touring: undefined,
    bodyView: 'text',
    report: nothingSigned,
    lastSigned: undefined,
    facts: noBodyFacts,
    comparison: noComparison,
    hunt: undefined,
    book: undefined,
    otherSecrets: '',
    response: undefined,
    notice: undefined,
    pointedAt: undefined,
    live: false,
    nowSeconds,
    preferences,
  }));
}

/** A draft that nothing is kept of yet. `randomUUID` would ask for a secure context. */
export function newDraft(): DraftRef {
  const random = crypto.getRandomValues(new Uint32Array(4));
  return { id: [...random].map((part) => part.toString(36)).join('-'), name: '' };
}
