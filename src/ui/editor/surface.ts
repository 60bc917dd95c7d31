/** What both editing surfaces, the early one and Monaco, can be told. Offsets in UTF-16 units of the editor text. */
export type SurfaceHandle = {
  /** Shows another text, as one step to undo. */
  readonly replace: (text: string) => void;
  /** Selects a run, brings it into view and takes the focus. */
  readonly reveal: (start: number, end: number) => void;
  readonly focus: () => void;
};

/** What the early surface leaves to Monaco. */
export type HandOver = {
  /** What it began with, so that the first typing can be undone. */
  readonly firstText: string;
  readonly text: string;
  readonly anchor: number;
  readonly active: number;
  readonly scrollTop: number;
  readonly hadFocus: boolean;
};

/** What a surface tells while it is used. */
export type SurfaceEvents = {
  /** The text after a change. */
  readonly onText: (text: string) => void;
  /** The caret moved, to this offset. */
  readonly onCaret: (offset: number) => void;
  /** What was pasted held lone surrogates, which UTF-8 does not have. */
  readonly onLoneSurrogates: () => void;
};
