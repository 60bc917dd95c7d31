import type { ReactNode } from 'react';
import { CoreError } from '#core/errors.ts';
import { urlOf } from '#core/inspect/url.ts';
import type { Verdict } from '#core/inspect/verdict.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { Session } from '#core/session/session.ts';
import { Button } from '#ui/kit/button.tsx';
import { type Language, useLanguage } from '#ui/language.tsx';
import { StatusRow } from '#ui/status-row/status-row.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { useVerdict } from '#ui/use-verdict.ts';

/** The request in a line and the judgement on it. An action that failed says so here first. */
export function Status(): ReactNode {
  const language = useLanguage();
  const scheme = useScheme();
  const session = usePlaygroundState((state) => state.session);
  const notice = usePlaygroundState((state) => state.notice);
  const verdict = useVerdict();
  return (
    <StatusRow
      request={{
        method: scheme.method,
        url: urlAsTyped(scheme, session),
        caption: captionOf(scheme, session, language),
      }}
      verdict={notice ? verdictOf(notice) : verdict}
      action={notice && <Dismiss />}
    />
  );
}

function verdictOf(headline: Verdict['headline']): Verdict {
  const detail = { id: 'request.body-unchanged' };
  return { state: 'failed', tone: 'bad', headline, detail, notes: [] };
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
