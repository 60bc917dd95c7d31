import type { BodyFacts, Occurrences } from '#core/inspect/body-facts.ts';

const never: Occurrences = { count: 0, first: undefined };

/** The facts of an empty body, for those who cannot wait for the reader of facts. */
export const noBodyFacts: BodyFacts = {
  bytes: 0,
  characters: 0,
  lineEnds: { CRLF: never, LF: never, CR: never },
  finalNewline: 'none',
  bom: false,
  invalidUtf8: never,
  invisible: never,
  lookAlikes: never,
  marked: [],
  json: { status: 'empty' },
};
