import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { differenceCount } from '#core/diff/classify/differences.ts';
import { useLanguage } from '#ui/language.tsx';
import type { Lines } from './lines.ts';
import { type Tick, ticksOf } from './map-ticks.ts';
import type { HiddenClasses } from './navigation.ts';
import type { LaidOut } from './use-layout.ts';
import './difference-map.css';

/** The map tells this many places apart. */
const steps = 200;

type DifferenceMapProps = {
  readonly laidOut: LaidOut;
  readonly lines: Lines;
  readonly hidden: HiddenClasses;
  readonly onGo: (line: number) => void;
  /** What marks the lines in view. */
  readonly children: ReactNode;
};

/**
 * Where in the whole the differences are: those of space and order at the left, the others at the
 * right, so that the side tells without hue. A click goes there; keys have their own way.
 */
export function DifferenceMap(props: DifferenceMapProps): ReactNode {
  const { laidOut, lines, hidden } = props;
  const { t } = useLanguage();
  const { differences } = laidOut.compared.comparison;
  const { differenceRows, differenceEnds } = laidOut.rows;
  const painted = useMemo(() => {
    if (differenceCount(differences) === 0) return null;
    const places = { starts: differenceRows, ends: differenceEnds, lineOf: lines.lineOf };
    return ticksOf(differences, places, lines.count, steps, hidden).map(paintTick);
  }, [differences, differenceRows, differenceEnds, lines, hidden]);
  const go = (event: MouseEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    props.onGo(Math.floor(((event.clientY - top) / height) * lines.count));
  };
  return (
    <div className="pair-map" aria-hidden title={t('compare.map')} onClick={go}>
      {painted}
      {props.children}
    </div>
  );
}

function paintTick({ family, start, length }: Tick): ReactNode {
  return (
    <i
      key={`${family} ${start}`}
      className={`pair-tick diff-${family}`}
      style={{ top: `${(100 * start) / steps}%`, height: `${(100 * length) / steps}%` }}
    />
  );
}
