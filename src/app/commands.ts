import type { Bytes } from '#core/bytes/bytes.ts';
import { timeField } from '#core/inspect/written-time.ts';
import type { Message } from '#core/messages.ts';
import type { Field } from '#core/schemes/recipe.ts';
import { schemeById } from '#core/schemes/registry.ts';
import type { Action } from '#core/session/reduce.ts';
import type { View } from '#core/share/view.ts';
import { copyText } from './clipboard.ts';
import { stampTime } from './clock.ts';
import { downloadBytes } from './download.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { Drafts } from './drafts.ts';
import type { Importing } from './importing.ts';
import type { LiveComparison } from './live-comparison.ts';
import { openBodyFile, openReferenceFile } from './opened-files.ts';
import type { DialogName, Importable, PlaygroundState, PlaygroundStore } from './playground.ts';
import { applyPreferences, type Preferences } from './preferences.ts';
import type { ResponseReading } from './response-reading.ts';
import { dispatch, putBack } from './session-changes.ts';
import type { Sharing } from './sharing.ts';
import type { Explaining } from './start-hunt.ts';

/** Everything that the page can do. Panels know these and the state, nothing else of the app. */
export type Commands = {
  readonly dispatch: (action: Action) => void;
  readonly putBack: () => void;
  readonly stampNow: () => void;
  readonly setLive: (live: boolean) => void;
  readonly openBodyFile: (file: File) => Promise<void>;
  /** Gives the reason for which a file cannot be taken. */
  readonly openReferenceFile: (file: File) => Promise<Message | undefined>;
  readonly comparison: LiveComparison;
  readonly openSessionFile: (file: File) => Promise<void>;
  /** Asks for a text or a file to import; with one, reads it. Fills in nothing yet. */
  readonly openImport: (importable: Importable) => void;
  readonly leaveImport: () => void;
  readonly importing: () => Promise<Importing>;
  readonly hunting: () => Promise<Explaining>;
  readonly responses: () => Promise<ResponseReading>;
  readonly setOtherSecrets: (lines: string) => void;
  readonly openView: (view: View) => void;
  readonly viewBody: (bodyView: PlaygroundState['bodyView']) => void;
  readonly openDialog: (dialog: DialogName) => void;
  readonly closeDialog: () => void;
  /** Puts the failing request of the tour on the page; what stood there is set aside. */
  readonly startTour: () => Promise<void>;
  readonly endTour: () => void;
  readonly sharing: () => Promise<Sharing>;
  readonly drafts: () => Promise<Drafts>;
  /** Goes on without what is sealed in the session file. */
  readonly leaveSealed: () => void;
  readonly dismissNotes: () => void;
  /** Frames a byte of the string to sign wherever it is shown. */
  readonly pointAt: (offset: number | undefined) => void;
  readonly dismissNotice: () => void;
  readonly copy: (text: string) => Promise<'copied' | 'failed'>;
  readonly download: (name: string, bytes: Bytes) => void;
  readonly prefer: (change: Partial<Preferences>) => void;
};

/** The field that holds the time stamp of the chosen scheme, where it has one. */
export function timestampField(store: PlaygroundStore): Field | undefined {
  return timeField(schemeById(store.getState().session.schemeId)?.fields ?? []);
}

export function createCommands(
  store: PlaygroundStore,
  comparison: LiveComparison,
  keeper: () => Promise<DraftKeeper>,
): Commands {
  return {
    dispatch: (action) => {
      // Whoever writes a time stamp by hand, or loads one, no longer wants it to move.
      if (action.type === 'field-edited' && action.field === timestampField(store)?.id) {
        stopLive(store);
      }
      dispatch(store, action);
    },
    putBack: () => putBack(store),
    stampNow: () => stampTime(store, timestampField(store)),
    setLive: (live) => {
      store.setState({ live });
      if (live) stampTime(store, timestampField(store));
    },
    openBodyFile: (file) => openBodyFile(store, file),
    openReferenceFile: (file) => openReferenceFile(store, file),
    comparison,
    ...sharingCommands(store, keeper),
    ...shownCommands(store),
    pointAt: (offset) => {
      if (offset !== store.getState().pointedAt) store.setState({ pointedAt: offset });
    },
    dismissNotice: () => store.setState({ notice: undefined }),
    copy: copyText,
    download: downloadBytes,
    prefer: (change) => {
      const preferences = { ...store.getState().preferences, ...change };
      applyPreferences(preferences);
      store.setState({ preferences });
    },
  };
}

/** Sharing and the drafts come when they are asked for. */
function sharingCommands(store: PlaygroundStore, keeper: () => Promise<DraftKeeper>) {
  return {
    openSessionFile: async (file: File) => {
      const { openSessionFile } = await import('./session-files.ts');
      await openSessionFile(store, keeper, file);
    },
    openImport: (importing: Importable) => store.setState({ importing }),
    leaveImport: () => store.setState({ importing: undefined }),
    importing: async () => (await import('./importing.ts')).createImporting(store),
    hunting: onceLoaded(async () => (await import('./start-hunt.ts')).startHunting(store)),
    responses: onceLoaded(async () => (await import('./start-responses.ts')).startResponses(store)),
    setOtherSecrets: (otherSecrets: string) => store.setState({ otherSecrets }),
    sharing: async () => (await import('./sharing.ts')).createSharing(store, keeper),
    drafts: async () => (await import('./drafts.ts')).createDrafts(store, await keeper()),
    leaveSealed: () => store.setState({ sealed: undefined }),
    dismissNotes: () => store.setState({ notes: [] }),
  };
}

/** What of the page is to be seen. */
function shownCommands(store: PlaygroundStore) {
  return {
    openView: (view: View) => store.setState({ view }),
    viewBody: (bodyView: PlaygroundState['bodyView']) => store.setState({ bodyView }),
    openDialog: (dialog: DialogName) => store.setState({ dialog }),
    closeDialog: () => store.setState({ dialog: undefined }),
    startTour: async () => (await import('./tour.ts')).startTour(store),
    endTour: () => store.setState({ touring: undefined }),
  };
}

/** There is one of it. Loading that failed is tried again. */
function onceLoaded<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

function stopLive(store: PlaygroundStore): void {
  if (store.getState().live) store.setState({ live: false });
}
