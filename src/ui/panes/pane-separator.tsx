import {
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import { columnsIn, divide, limitsOf, moveOf, type Room } from './divide.ts';
import './pane-separator.css';

/** The line between request and result: dragged, moved by the arrow keys, and put back by a double click or Enter. */
export function PaneSeparator(): ReactNode {
  const { t } = useLanguage();
  const { prefer } = useCommands();
  const line = useRef<HTMLDivElement>(null);
  const room = useRoom(line);
  const { now, least, most } = valuesOf(room);
  const reset = () => prefer({ panes: undefined });
  const move = (wished: number | undefined) => {
    if (room && wished !== undefined) prefer({ panes: divide(room, wished) });
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const page = line.current?.parentElement?.getBoundingClientRect();
    if (page && event.currentTarget.hasPointerCapture(event.pointerId)) {
      move(page.right - event.clientX);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is no rule between paragraphs.
    <div
      ref={line}
      role="separator"
      tabIndex={0}
      className="pane-separator"
      aria-orientation="vertical"
      aria-label={t('panes.separator')}
      title={t('panes.hint')}
      aria-valuenow={now}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={reset}
      onKeyDown={(event) => {
        const wished = room && moveOf(event.key, room);
        if (wished === undefined && event.key !== 'Enter') return;
        event.preventDefault();
        if (wished === undefined) reset();
        else move(wished);
      }}
    >
      <span className="pane-room" />
      <span className="pane-room pane-room-least" />
    </div>
  );
}

/** The part of the page that the request takes, in whole per cent. */
function valuesOf(room: Room | undefined) {
  if (!room) return { now: 50, least: 0, most: 100 };
  const { least, most } = limitsOf(room);
  const leftOf = (right: number) => Math.round(100 - (100 * right) / room.whole);
  return { now: leftOf(room.right), least: leftOf(most), most: leftOf(least) };
}

/** How wide everything is; measured anew when the page or the wish changes, which tells how many columns fit. */
function useRoom(line: RefObject<HTMLDivElement | null>): Room | undefined {
  const { prefer } = useCommands();
  const panes = usePlaygroundState(({ preferences }) => preferences.panes);
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    const page = line.current?.parentElement;
    if (!page) return;
    const measure = () => setRoom((last) => changed(last, measureRoom(page)));
    const observer = new ResizeObserver(measure);
    for (const pane of page.children) observer.observe(pane);
    return () => observer.disconnect();
  }, [line]);
  const columns = room && panes && columnsIn(room, room.right);
  useEffect(() => {
    if (panes && columns && columns !== panes.columns && isDivided()) {
      prefer({ panes: { ...panes, columns } });
    }
  }, [panes, columns, prefer]);
  return room;
}

/** On a narrower page the panes stand as the page itself divides them. */
function isDivided(): boolean {
  return matchMedia('(width >= 64rem)').matches;
}

function changed(last: Room | undefined, next: Room): Room {
  return JSON.stringify(last) === JSON.stringify(next) && last ? last : next;
}

function measureRoom(page: HTMLElement): Room {
  const widthOf = (selector: string) =>
    page.querySelector(selector)?.getBoundingClientRect().width ?? 0;
  return {
    whole: page.getBoundingClientRect().width,
    right: widthOf('.pane'),
    half: widthOf('.pane-room-least'),
    measure: widthOf('.pane-room:not(.pane-room-least)'),
  };
}
