import { type ReactNode, useMemo } from 'react';
import { CoreError } from '#core/errors.ts';
import { urlOf } from '#core/inspect/url.ts';
import type { Verdict } from '#core/inspect/verdict.ts';
import type { Message } from '#core/messages.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { Session } from '#core/session/session.ts';
import { Button } from '#ui/kit/button.tsx';
import { type Language, useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { StatusRow } from '#ui/status-row/status-row.tsx';
import {
  type PlaygroundState,
  useCommands,
  usePlaygroundState,
  useScheme,
} from '#ui/use-playground.ts';
import { useVerdict } from '#ui/use-verdict.ts';
import { arrived } from './arrived.ts';

/** With a received signature, and not before. */
const ExplainButton = late(
  async () => (await import('./explain/explain-button.tsx')).ExplainButton,
);

/** The request in a line and the judgement on it. An action that failed says so here first. */
export function Status(): ReactNode {
  const language = useLanguage();
  const scheme = useScheme();
  const session = usePlaygroundState((state) => state.session);
  const notice = usePlaygroundState((state) => state.notice);
  const draftName = usePlaygroundState((state) => state.draft.name);
  const verdict = useArrivedVerdict();
  const hunted = usePlaygroundState((state) => state.hunt?.verdict);
  return (
    <StatusRow
      request={{
        method: scheme.method,
        url: urlAsTyped(scheme, session),
        caption: draftName || captionOf(scheme, session, language),
      }}
      verdict={notice ? verdictOf(notice) : (hunted ?? verdict)}
      action={notice ? <Dismiss /> : <Actions verdict={verdict} />}
    />
  );
}

function verdictOf({ headline, detail }: Pick<Verdict, 'headline' | 'detail'>): Verdict {
  return { state: 'failed', tone: 'bad', headline, detail, notes: [] };
}

/** The judgement, and where the session that is judged came from. */
function useArrivedVerdict(): Verdict {
  const scheme = useScheme();
  const verdict = useVerdict();
  const report = usePlaygroundState((state) => state.report);
  const arrival = usePlaygroundState((state) => state.arrival);
  const keyCheck = usePlaygroundState((state) => state.keyCheck);
  const hasOwnDraft = usePlaygroundState((state) => state.setAside !== undefined);
  const answered = usePlaygroundState(answeredNotes);
  return useMemo(
    () =>
      withAnswer(arrived(verdict, { scheme, report, arrival, keyCheck, hasOwnDraft }), answered),
    [verdict, scheme, report, arrival, keyCheck, hasOwnDraft, answered],
  );
}

/** Where the signature is right, the answer tells what was wrong. */
function withAnswer(verdict: Verdict, answered: readonly Message[] = []): Verdict {
  return verdict.state === 'match'
    ? { ...verdict, notes: [...verdict.notes, ...answered] }
    : verdict;
}

/** What the server answered to this very request. */
function answeredNotes({ response, draft }: PlaygroundState): readonly Message[] | undefined {
  return response?.answer?.draftId === draft.id ? response.answer.notes : undefined;
}

/** Something was received, so the search can say something: with the key by proof, without it by its shape. */
function Actions(props: { verdict: Verdict }): ReactNode {
  const isReceived = usePlaygroundState(({ session }) => session.received.trim() !== '');
  return (
    <>
      <BackToMyDraft />
      {isReceived && props.verdict.state !== 'failed' && (
        <LatePart>
          <ExplainButton state={props.verdict.state} />
        </LatePart>
      )}
    </>
  );
}

function BackToMyDraft(): ReactNode {
  const { t } = useLanguage();
  const { putBack } = useCommands();
  const isAside = usePlaygroundState((state) => state.setAside?.cause === 'link');
  return (
    isAside && (
      <Button kind="line" onClick={putBack}>
        {t('arrival.back')}
      </Button>
    )
  );
}

function Dismiss(): ReactNode {
  const { t } = useLanguage();
  const { dismissNotice } = useCommands();
  return (
    <Button kind="line" onClick={dismissNotice}>
      {t('request.dismiss')}
    </Button>
  );
}

/** A URL that cannot be used is shown as far as it goes; the field that is wrong says why. */
function urlAsTyped(scheme: Scheme, session: Session): string {
  try {
    return urlOf(scheme, session);
  } catch (error) {
    if (error instanceof CoreError) return `${session.customBaseUrl}${session.path}`;
    throw error;
  }
}

function captionOf(scheme: Scheme, session: Session, { t, say }: Language): string {
  const example = scheme.examples.find(({ id }) => id === session.exampleId);
  if (example) return say(example.title);
  return t(session.body.length === 0 ? 'request.draft' : 'request.own');
}
