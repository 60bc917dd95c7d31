import { type ReactNode, useMemo } from 'react';
import { differenceAt } from '#core/diff/classify/differences.ts';
import type { Message } from '#core/messages.ts';
import { Button } from '#ui/kit/button.tsx';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';
import { type Compared, useCommands } from '#ui/use-playground.ts';
import { countShown, type HiddenClasses } from './navigation.ts';
import { Tag } from './pieces.tsx';
import { differenceLine } from './report.ts';
import { useSentence } from './use-layout.ts';
import { placeOf, sayOf } from './words.ts';
import './difference-readout.css';

type DifferenceReadoutProps = {
  readonly compared: Compared;
  readonly hidden: HiddenClasses;
  readonly current: number | undefined;
  readonly onStep: (step: 1 | -1) => void;
  /** The id of the sentence that says the keys. */
  readonly keysId: string;
};

/** The difference that is read: which of how many, what it means and where it is, in words. */
export function DifferenceReadout(props: DifferenceReadoutProps): ReactNode {
  const { compared, hidden, current } = props;
  const language = useLanguage();
  const { t } = language;
  const { copy } = useCommands();
  const sentence = useSentence(compared, current);
  const { differences } = compared.comparison;
  // There may be a million of them, and the words change more often than the number.
  const { before, all } = useMemo(
    () => countShown(differences, hidden, current ?? 0),
    [differences, hidden, current],
  );
  return (
    <div className="difference-readout">
      {all > 0 && <StepButtons onStep={props.onStep} />}
      <p aria-live="polite" className="difference-words">
        {current === undefined ? (
          <span className="text-ink-3">
            {all === 0 ? t('compare.classes.none') : t('compare.hint', { count: all })}
          </span>
        ) : (
          <Reading
            compared={compared}
            index={current}
            place={t('compare.position', { index: before + 1, count: all })}
            sentence={sentence}
          />
        )}
      </p>
      {current !== undefined && sentence && (
        <CopyButton
          icon
          label={t('compare.copy-difference')}
          onCopy={() => copy(differenceLine(compared, current, sentence, language))}
        />
      )}
      <span id={props.keysId} className="difference-keys">
        {t('compare.keys')}
      </span>
    </div>
  );
}

function StepButtons(props: Pick<DifferenceReadoutProps, 'onStep'>): ReactNode {
  const { t } = useLanguage();
  return (
    <span className="inline-flex">
      <Button
        kind="quiet"
        icon
        aria-label={t('compare.previous')}
        title={t('compare.previous')}
        aria-keyshortcuts="Shift+F8"
        onClick={() => props.onStep(-1)}
      >
        <Icon name="up" />
      </Button>
      <Button
        kind="quiet"
        icon
        aria-label={t('compare.next')}
        title={t('compare.next')}
        aria-keyshortcuts="F8"
        onClick={() => props.onStep(1)}
      >
        <Icon name="down" />
      </Button>
    </span>
  );
}

type ReadingProps = {
  readonly compared: Compared;
  readonly index: number;
  /** Which of how many. */
  readonly place: string;
  readonly sentence: Message | undefined;
};

function Reading({ compared, index, place, sentence }: ReadingProps): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { class: name } = differenceAt(compared.comparison.differences, index);
  return (
    <>
      <b className="font-semibold text-ink">{place}</b>
      <span className="inline-flex items-center gap-1.5">
        <Tag name={name} />
        {t(`compare.class.${name}`)}
      </span>
      {sentence && <span>{sayOf(compared.scope, sentence, language)}</span>}
      <span>{placeOf(compared, index, language)}</span>
    </>
  );
}
