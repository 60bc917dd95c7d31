import type { Message } from '#core/messages.ts';
import type { Checks } from '#core/responses/checklist/checklist.ts';
import type { MaskedSecret } from '#core/responses/masking.ts';
import type { Reading } from '#core/responses/read-response.ts';

/** What a server answered. Its secrets were taken out as it came: they are nowhere in it. */
export type Answer = {
  readonly text: string;
  readonly reading: Reading;
  /** What was taken out of the text, also when it came before what was typed since. */
  readonly masked: readonly MaskedSecret[];
  /** The draft whose request was answered. */
  readonly draftId: string;
  /** What it says, for the verdict; nothing where it tells no cause. */
  readonly notes: readonly Message[];
};

/** What the tool Response knows. It lives in memory: no link, no draft and no file has it. */
export type ResponseState = {
  readonly answer: Answer | undefined;
  /** Characters of a text that is being read on another thread. */
  readonly reading: number | undefined;
  readonly failure: Message | undefined;
  readonly checks: Checks;
};
