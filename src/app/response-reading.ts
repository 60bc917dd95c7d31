import type { Message } from '#core/messages.ts';
import type { Checks } from '#core/responses/checklist/checklist.ts';
import { type MaskedSecret, mask } from '#core/responses/masking.ts';
import { type Reading, readResponse } from '#core/responses/read-response.ts';
import { withoutSecrets } from '#core/responses/server-string.ts';
import type { Listener } from '#worker/response-client.ts';
import type { PlaygroundStore } from './playground.ts';
import type { Answer, ResponseState } from './response-state.ts';

/** Takes answers to be read, and the outcomes of the checklist. What comes of it stands in the store. */
export type ResponseReading = {
  /** A longer text (characters) is held, not shown to be typed in. */
  readonly longestTyped: number;
  /** Reads a text in the place of the last one. '' leaves nothing. */
  readonly take: (pasted: string) => void;
  /** @param outcome undefined: the step is open again */
  readonly check: (stepId: string, outcome: Checks[string] | undefined) => void;
  readonly uncheckAll: () => void;
};

/** A text up to this length (characters) is read within one frame or so, and can be typed in. */
export const longestTyped = 20_000;

/** @param readApart reads on another thread */
export function createResponseReading(
  store: PlaygroundStore,
  readApart: (pasted: string, listen: Listener) => () => void,
): ResponseReading {
  const nothing = { answer: undefined, reading: undefined, failure: undefined } as const;
  const state = (): ResponseState => store.getState().response ?? { ...nothing, checks: {} };
  const update = (change: Partial<ResponseState>): void =>
    store.setState({ response: { ...state(), ...change } });
  const publish = (pasted: string, reading: Reading): void =>
    update({ ...nothing, answer: answerOf(store, pasted, reading, state().answer) });
  let stop: (() => void) | undefined;
  update({});
  return {
    longestTyped,
    take: (pasted) => {
      stop?.();
      stop = undefined;
      if (pasted === '') update(nothing);
      else if (pasted.length <= longestTyped) publish(pasted, readResponse(pasted));
      else {
        update({ ...nothing, reading: pasted.length });
        stop = readApart(pasted, (outcome) => {
          if (!(outcome instanceof Error)) return publish(pasted, outcome);
          const failure = { id: 'response.failed', values: { reason: outcome.message } };
          update({ ...nothing, failure });
        });
      }
    },
    check: (stepId, outcome) => {
      const { [stepId]: _, ...others } = state().checks;
      update({ checks: outcome ? { ...others, [stepId]: outcome } : others });
    },
    uncheckAll: () => update({ checks: {} }),
  };
}

function answerOf(
  store: PlaygroundStore,
  pasted: string,
  reading: Reading,
  before: Answer | undefined,
): Answer {
  const { text, masked, facts } = reading;
  // Where a mask stands in what came, it is one of ours, and its secret was listed before.
  const listed = pasted.includes(mask) ? (before?.masked ?? []) : [];
  return {
    text,
    reading: { ...reading, facts: { ...facts, ...shareable(facts) } },
    masked: union(listed, masked),
    draftId: store.getState().draft.id,
    notes: notesOf(reading),
  };
}

/** A signature can be right and the request refused all the same: then the answer tells why. */
function notesOf({ cause, hits: [hit] }: Reading): readonly Message[] {
  return hit && cause !== 'undecided' ? [{ id: 'response.verdict' }, hit.meaning] : [];
}

type ServerTexts = Pick<Reading['facts'], 'serverStringToSign' | 'serverCanonicalRequest'>;

/** The only facts that are not said to be free of secrets. */
function shareable({ serverStringToSign, serverCanonicalRequest }: ServerTexts): ServerTexts {
  const masked = (text: string | undefined) => text && withoutSecrets(text);
  return {
    serverStringToSign: masked(serverStringToSign),
    serverCanonicalRequest: masked(serverCanonicalRequest),
  };
}

function union(
  before: readonly MaskedSecret[],
  now: readonly MaskedSecret[],
): readonly MaskedSecret[] {
  const isNew = ({ name, why }: MaskedSecret) =>
    !before.some((known) => known.name === name && known.why.id === why.id);
  return [...before, ...now.filter(isNew)];
}
