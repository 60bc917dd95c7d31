import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { differenceCount } from '#core/diff/classify/differences.ts';
import { Button } from '#ui/kit/button.tsx';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { SwitchGroup } from '#ui/kit/switch-group.tsx';
import { useLanguage } from '#ui/language.tsx';
import { type Compared, useCommands } from '#ui/use-playground.ts';
import { ClassFilter } from './class-filter.tsx';
import { DifferenceReadout } from './difference-readout.tsx';
import { type HiddenClasses, nextDifference } from './navigation.ts';
import { PairView } from './pair-view.tsx';
import { EncodingName } from './pieces.tsx';
import { reportedDifferences, reportOf } from './report.ts';
import {
  type Arrangement,
  type Show,
  useEncodingName,
  useLaidOut,
  useRowShape,
  useWidth,
} from './use-layout.ts';
import { handwritingOf, headlineOf } from './words.ts';

type DifferencesProps = {
  readonly compared: Compared;
  /** Another comparison is under way: this is the last one. */
  readonly isStale: boolean;
};

/** How the sides are shown, as chosen and as there is room for. */
function useViewChoice() {
  const [show, setShow] = useState<Show>('hex');
  const [wanted, setArrangement] = useState<Arrangement>('side-by-side');
  const isWide = useWidth('wide');
  const arrangement = isWide ? wanted : 'unified';
  return { show, setShow, arrangement, setArrangement, isWide };
}

/** The difference that is read. It goes with the comparison: another one starts without. */
function useCurrent({ comparison }: Compared, hidden: HiddenClasses) {
  const { script, differences } = comparison;
  const [state, setState] = useState<{ of: unknown; index: number }>();
  const current = state?.of === script ? state.index : undefined;
  const go = (index: number | undefined) => {
    if (index !== undefined) setState({ of: script, index });
  };
  const step = (by: 1 | -1) => go(nextDifference(differences, hidden, current, by));
  return { current, go, step };
}

/** Everything that differs: in a sentence, by class, byte beside byte, and one by one in words. */
export function Differences(props: DifferencesProps): ReactNode {
  return (
    <EncodingName value={useEncodingName(props.compared)}>
      <View {...props} />
    </EncodingName>
  );
}

function View({ compared, isStale }: DifferencesProps): ReactNode {
  const { t } = useLanguage();
  const [hidden, setHidden] = useState<HiddenClasses>(new Set());
  const choice = useViewChoice();
  const { current, go, step } = useCurrent(compared, hidden);
  const laidOut = useLaidOut(compared, useRowShape(choice.show, choice.arrangement));
  const keysId = useId();
  const { summary, differences, script } = compared.comparison;
  const isLaidOut = laidOut?.compared.comparison.script === script;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event);
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    <section
      aria-label={t('compare.differences')}
      className={isStale ? 'differences differences-stale' : 'differences'}
      aria-busy={isStale}
      onKeyDown={onKeyDown}
    >
      <Headline compared={compared} />
      {differenceCount(differences) > 0 && (
        <>
          <div className="choices">
            <ClassFilter counts={summary.counts} hidden={hidden} onHidden={setHidden} />
            <div className="flex grow flex-wrap items-center justify-end gap-x-5 max-tablet:-ml-2.5 max-tablet:justify-start">
              <ViewChoices choice={choice} />
              <SideButtons compared={compared} />
            </div>
          </div>
          <div className="box">
            {laidOut && (
              <PairView
                laidOut={laidOut}
                compared={isLaidOut ? compared : laidOut.compared}
                show={choice.show}
                arrangement={choice.arrangement}
                hidden={hidden}
                current={isLaidOut ? current : undefined}
                onCurrent={go}
                describedBy={keysId}
              />
            )}
            <DifferenceReadout
              compared={compared}
              hidden={hidden}
              current={current}
              onStep={step}
              keysId={keysId}
            />
          </div>
          {script.coarse.length > 0 && <p className="compare-note">{t('compare.coarse')}</p>}
        </>
      )}
    </section>
  );
}

/** F8 everywhere in the tool; n and p where nothing is typed. */
function stepOf(event: KeyboardEvent): 1 | -1 | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === 'F8') return event.shiftKey ? -1 : 1;
  if (event.key === 'n') return 1;
  return event.key === 'p' ? -1 : undefined;
}

function Headline({ compared }: Pick<DifferencesProps, 'compared'>): ReactNode {
  const language = useLanguage();
  const isEqual = compared.comparison.summary.counts.length === 0;
  const handwriting = handwritingOf(compared, language);
  return (
    <div className="mb-2.5" aria-live="polite">
      <h2 className={`tool-title ${isEqual ? 'text-ok' : ''}`}>{headlineOf(compared, language)}</h2>
      {!isEqual && (
        <p className="text-ink-2">
          {language.t('compare.covers')} {handwriting}
        </p>
      )}
    </div>
  );
}

function ViewChoices(props: { readonly choice: ReturnType<typeof useViewChoice> }): ReactNode {
  const { show, setShow, arrangement, setArrangement, isWide } = props.choice;
  const { t } = useLanguage();
  return (
    <>
      {isWide && (
        <SwitchGroup
          label={t('compare.layout')}
          value={arrangement}
          choices={(['side-by-side', 'unified'] as const).map((value) => ({
            value,
            label: t(`compare.layout.${value}`),
          }))}
          onChange={setArrangement}
        />
      )}
      <SwitchGroup
        label={t('compare.show')}
        value={show}
        choices={(['text', 'hex'] as const).map((value) => ({
          value,
          label: t(`compare.show.${value}`),
        }))}
        onChange={setShow}
      />
    </>
  );
}

/** What can be done with both sides. */
function SideButtons({ compared }: Pick<DifferencesProps, 'compared'>): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { comparison, copy, dispatch } = useCommands();
  const report = async () => {
    const count = differenceCount(compared.comparison.differences);
    const listed = Array.from({ length: Math.min(count, reportedDifferences) }, (_, at) => at);
    const sentences = await comparison.describe(listed);
    return copy(reportOf(await comparison.complete(compared), sentences, language));
  };
  return (
    <span className="inline-flex items-center">
      {compared.scope === 'body' && (
        <Button onClick={() => dispatch({ type: 'sides-swapped' })}>
          <Icon name="swap" />
          {t('compare.swap')}
        </Button>
      )}
      <CopyButton kind="plain" label={t('compare.copy-report')} onCopy={report} />
    </span>
  );
}
