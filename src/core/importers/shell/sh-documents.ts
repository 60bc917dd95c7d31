import { matchAt } from '#core/importers/match-at.ts';
import type { Octets } from '#core/importers/octets.ts';
import { expandDocument, type WordContext } from '#core/importers/shell/sh-words.ts';

/** A here-document whose text comes behind the end of the line. */
export type Document = {
  readonly input: { kind: 'octets'; octets: Octets };
  readonly delimiter: Octets;
  readonly isQuoted: boolean;
  readonly isIndented: boolean;
};

/** Reads the lines of a document from the cursor, over the line that ends it, into its input. */
export function readDocument(
  { input, delimiter, isQuoted, isIndented }: Document,
  words: WordContext,
): void {
  const { cursor, findings } = words;
  const lines: Octets[] = [];
  let isClosed = false;
  while (!isClosed && cursor.at < cursor.text.length) {
    const [whole = '', line = ''] = matchAt(/([^\n]*)\n?/y, cursor.text, cursor.at) ?? [];
    cursor.at += whole.length;
    const content = isIndented ? whole.replace(/^\t+/, '') : whole;
    isClosed = (isIndented ? line.replace(/^\t+/, '') : line).replace(/\r$/, '') === delimiter;
    if (!isClosed) lines.push(content);
  }
  if (!isClosed) findings.miss(`<<${delimiter}`, 'import.shell.unclosed-document');
  const text = lines.join('');
  const context = { ...words, cursor: { text, at: 0 } };
  input.octets = isQuoted ? text : expandDocument({ ...context, substitute: () => undefined });
}
