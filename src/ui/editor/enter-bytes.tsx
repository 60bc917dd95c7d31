import { type ReactNode, useId, useMemo, useState } from 'react';
import type { ByteInputKind } from '#core/bytes/byte-input.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { Button } from '#ui/kit/button.tsx';
import { Dialog } from '#ui/kit/dialog.tsx';
import { SwitchGroup } from '#ui/kit/switch-group.tsx';
import { asTyped } from '#ui/kit/typing.ts';
import { useLanguage } from '#ui/language.tsx';
import { type ByteInputReading, readingOf } from './byte-input-reading.ts';
import './enter-bytes.css';

const kinds: readonly ByteInputKind[] = ['hex', 'hex-dump', 'base64'];

type Choice = ByteInputKind | 'detected';

/** What the text was read as, how much it is, or what is wrong in which line. */
function Outcome(props: { readonly reading: ByteInputReading }): ReactNode {
  const { reading } = props;
  const { t, say } = useLanguage();
  if (reading.status === 'empty') return t('enter-bytes.hint');
  if (reading.status === 'wrong') return say(reading.error.sentence);
  const kind = t(`enter-bytes.kind.${reading.kind}`);
  return t('enter-bytes.read', { kind, count: reading.bytes.length });
}

type EnterBytesProps = {
  readonly onEnter: (bytes: Bytes) => void;
  readonly onClose: () => void;
};

/** A dialog for a body that somebody has as hex, as a hex dump or as Base64. */
export function EnterBytes({ onEnter, onClose }: EnterBytesProps): ReactNode {
  const { t } = useLanguage();
  const outcomeId = useId();
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<Choice>('detected');
  const reading = useMemo(() => readingOf(text, choice), [text, choice]);
  const choices = (['detected', ...kinds] as const).map((value) => ({
    value,
    label: t(`enter-bytes.kind.${value}`),
  }));
  return (
    <Dialog title={t('enter-bytes.title')} onClose={onClose}>
      <SwitchGroup
        label={t('enter-bytes.kind')}
        value={choice}
        choices={choices}
        onChange={setChoice}
      />
      <textarea
        className="enter-bytes-text"
        aria-label={t('enter-bytes.label')}
        aria-describedby={outcomeId}
        aria-invalid={reading.status === 'wrong'}
        {...asTyped}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="mt-2 flex min-h-9 items-center justify-between gap-4">
        <p
          id={outcomeId}
          role="status"
          className={`text-xs ${reading.status === 'wrong' ? 'text-bad' : 'text-ink-3'}`}
        >
          <Outcome reading={reading} />
        </p>
        {reading.status === 'read' && (
          <Button
            kind="main"
            onClick={() => {
              onEnter(reading.bytes);
              onClose();
            }}
          >
            {t('enter-bytes.enter')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
