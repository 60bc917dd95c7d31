import { useEffect, useState } from 'react';
import { CoreError } from '#core/errors.ts';
import { urlOf } from '#core/inspect/url.ts';
import type { Message } from '#core/messages.ts';
import { convert } from '#core/snippets/convert.ts';
import type { Snippet, Variant } from '#core/snippets/snippet.ts';
import type { Mode } from '#core/snippets/snippet-input.ts';
import { usePlaygroundState, useScheme } from '#ui/use-playground.ts';

/** Generated code, or why there is none. `waiting`: there is no signature yet. */
export type SnippetState =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly snippet: Snippet }
  | { readonly status: 'failed'; readonly reason: Message };

/** Writing code waits for a pause in typing, so that it never delays a signature (milliseconds). */
const pauseMs = 120;

/** The snippet for the last signed session. A newer one makes an older conversion void. */
export function useSnippet(variant: Variant, mode: Mode, includeSecret: boolean): SnippetState {
  const scheme = useScheme();
  const signed = usePlaygroundState((state) => state.lastSigned);
  const [state, setState] = useState<SnippetState>({ status: 'waiting' });
  useEffect(() => {
    if (!signed) return;
    let isLatest = true;
    const { session, trace } = signed;
    const write = async (): Promise<SnippetState> => {
      const input = { scheme, url: urlOf(scheme, session), trace, ...session, includeSecret };
      return { status: 'ready', snippet: await convert(input, variant, mode) };
    };
    const timer = setTimeout(async () => {
      const next = await write().catch(asFailure);
      if (isLatest) setState(next);
    }, pauseMs);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [scheme, signed, variant, mode, includeSecret]);
  return state;
}

/** What the user can mend is said in the panel; anything else is thrown while painting, where it is shown. */
function asFailure(error: unknown): SnippetState | (() => never) {
  if (error instanceof CoreError) return { status: 'failed', reason: error.sentence };
  return () => {
    throw error;
  };
}
