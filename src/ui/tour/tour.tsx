import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import { type Box, placeCard } from './place-card.ts';
import { steps } from './steps.ts';
import { type Boxes, useBoxes } from './use-boxes.ts';
import { type Progress, useProgress } from './use-progress.ts';
import './tour.css';

/**
 * A real failing request, solved step by step on the page itself. The card is not modal: everything
 * stays of use, and whatever leads to a step's end counts.
 */
export function Tour(): ReactNode {
  const { t } = useLanguage();
  const card = useRef<HTMLElement>(null);
  const titleId = useId();
  const progress = useProgress();
  const boxes = useBoxes(progress.find, card);
  useEndByEscape();
  useFocus(card, progress.index);
  useScrollTo(progress, boxes);
  const go = useGoing(progress, boxes);
  return (
    <>
      <Frame boxes={boxes} />
      <section ref={card} className="tour-card" style={placeOf(boxes)} aria-labelledby={titleId}>
        <h2 id={titleId} tabIndex={-1}>
          {t('page.tour')}
        </h2>
        <div aria-live="polite">{progress.step ? <StepWords {...progress} /> : <Solved />}</div>
        <div className="tour-actions">
          <Buttons progress={progress} isMissing={useMissing(progress, boxes)} go={go} />
        </div>
      </section>
    </>
  );
}

function placeOf({ target, card, focus }: Boxes) {
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  return card ? placeCard(target, card, view, focus) : { right: 12, bottom: 12 };
}

/** Around what the step speaks of. It takes no clicks. */
function Frame({ boxes: { target } }: { readonly boxes: Boxes }): ReactNode {
  return target && <div aria-hidden className="tour-frame" style={withinWindow(target)} />;
}

/** Pixels that the line of the frame, and what is between it and its target, take. */
const frameEdge = 5;

/** What reaches the sides of the window has its frame inside of them. */
function withinWindow({ left, width, ...rest }: Box): Box {
  const start = Math.max(left, frameEdge);
  const end = Math.min(left + width, document.documentElement.clientWidth - frameEdge);
  return { ...rest, left: start, width: end - start };
}

function StepWords({ index, step }: Progress): ReactNode {
  const { t } = useLanguage();
  return (
    <>
      <p className="tour-count">{t('tour.step', { step: index + 1, count: steps.length })}</p>
      {step && <p>{t(step.words)}</p>}
    </>
  );
}

function Solved(): ReactNode {
  const { t } = useLanguage();
  return (
    <>
      <p className="tour-count">{t('tour.done.title')}</p>
      <p>{t('tour.done')}</p>
    </>
  );
}

type ButtonsProps = {
  readonly progress: Progress;
  readonly isMissing: boolean;
  readonly go: () => void;
};

function Buttons({ progress, isMissing, go }: ButtonsProps): ReactNode {
  const { t } = useLanguage();
  const { endTour, putBack, startTour } = useCommands();
  const isAside = usePlaygroundState(({ setAside }) => setAside !== undefined);
  const { step, next } = progress;
  return (
    <>
      {isMissing && (
        <>
          <p className="text-warn">{t('tour.missing')}</p>
          <Button kind="line" onClick={() => void startTour()}>
            {t('tour.again')}
          </Button>
        </>
      )}
      {step && !isMissing && (
        <Button kind="line" onClick={go}>
          {t('tour.go')}
        </Button>
      )}
      {step && !step.isPressed && !isMissing && (
        <Button kind="main" onClick={next}>
          {t('tour.next')}
        </Button>
      )}
      {!step && isAside && (
        <Button kind="line" fills onClick={putBack}>
          {t('request.put-back')}
        </Button>
      )}
      <Button onClick={endTour}>{t('tour.end')}</Button>
    </>
  );
}

/** Goes to what the step speaks of: at once, or as soon as that has come. */
function useGoing({ index, find }: Progress, { target }: Boxes): () => void {
  const [asked, setAsked] = useState<number>();
  const isThere = target !== undefined;
  useEffect(() => {
    const [element] = find();
    if (asked !== index || !isThere || !element) return;
    setAsked(undefined);
    focusOn(element);
  }, [asked, index, isThere, find]);
  return () => setAsked(index);
}

/** What takes no focus by itself takes it this once. */
function focusOn(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus();
}

/** A dialog that is open takes its own Escape. */
function useEndByEscape(): void {
  const { endTour } = useCommands();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || document.querySelector('dialog[open]') !== null;
      if (event.key === 'Escape' && !isTaken) endTour();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [endTour]);
}

/** The card has the focus at first, and keeps it where its button went with the step. At the end it goes back. */
function useFocus(card: RefObject<HTMLElement | null>, index: number): void {
  const before = useRef(document.activeElement);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step.
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isLost || index === 0 || card.current?.contains(activeElement)) {
      card.current?.querySelector('h2')?.focus({ preventScroll: true });
    }
  }, [index]);
  useEffect(
    () => () => {
      const isHere = card.current?.contains(document.activeElement);
      if (isHere && before.current instanceof HTMLElement) before.current.focus();
    },
    [card],
  );
}

/** Once for each step, as soon as what it speaks of is there. */
function useScrollTo({ index, find }: Progress, { target }: Boxes): void {
  const isThere = target !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step.
  useEffect(() => {
    if (isThere) find()[0]?.scrollIntoView({ block: 'nearest' });
  }, [index, isThere]);
}

/** What comes late gets its time before it is said to be missing (milliseconds). */
const patienceMs = 2000;

/** Whether the step cannot be done, as another request is on the page, or what it speaks of went. */
function useMissing({ index, step }: Progress, { target }: Boxes): boolean {
  const isOther = usePlaygroundState(
    ({ session, touring }) => session.exampleId !== touring?.exampleId,
  );
  const isSearching = usePlaygroundState(({ hunt }) => hunt?.status === 'running');
  const isAbsent = step !== undefined && (isOther || (target === undefined && !isSearching));
  const [absentAt, setAbsentAt] = useState<number>();
  useEffect(() => {
    setAbsentAt(undefined);
    if (!isAbsent) return;
    const timer = setTimeout(() => setAbsentAt(index), patienceMs);
    return () => clearTimeout(timer);
  }, [isAbsent, index]);
  return isAbsent && absentAt === index;
}
