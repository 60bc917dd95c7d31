import type { ReactNode } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { type MessageId, useLanguage } from '#ui/language.tsx';
import { drawnLineLength } from './long-lines.ts';

type EditorNoticesProps = {
  /** The id of the hint, which describes the surface. */
  readonly hintId: string;
  /** What Tab does now; undefined where it always moves on. */
  readonly tabHint: MessageId | undefined;
  /** The most megabytes that are shown as text, when the body has more. */
  readonly textLimit: number | undefined;
  /** The first byte that the editor does not draw. */
  readonly undrawn: number | undefined;
  readonly onShowUndrawn: (offset: number) => void;
  readonly hadLoneSurrogates: boolean;
  readonly onDismiss: () => void;
};

function Notice(props: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="mt-1 text-xs text-warn" role="status">
      {props.children}
    </p>
  );
}

/** What the editor has to say about itself, in sentences under it. */
export function EditorNotices(props: EditorNoticesProps): ReactNode {
  const { tabHint, textLimit, undrawn } = props;
  const { t, formatNumber } = useLanguage();
  return (
    <>
      <p id={props.hintId} className="editor-tab-hint">
        {tabHint && t(tabHint)}
      </p>
      {textLimit !== undefined && <Notice>{t('editor.too-large', { limit: textLimit })}</Notice>}
      {undrawn !== undefined && (
        <Notice>
          {t('editor.long-line', { limit: formatNumber(drawnLineLength) })}{' '}
          <Button kind="quiet" onClick={() => props.onShowUndrawn(undrawn)}>
            {t('editor.long-line.jump')}
          </Button>
        </Notice>
      )}
      {props.hadLoneSurrogates && (
        <Notice>
          {t('editor.lone-surrogates')}{' '}
          <Button kind="quiet" onClick={props.onDismiss}>
            {t('editor.dismiss')}
          </Button>
        </Notice>
      )}
    </>
  );
}
