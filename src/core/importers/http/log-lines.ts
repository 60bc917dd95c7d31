import type { Octets } from '#core/importers/octets.ts';

/** A line of `curl --verbose` by its mark: sent, received, said by curl, or none of them. */
export type LogLine = {
  readonly mark: '>' | '<' | '*' | '{' | '}' | '';
  readonly text: Octets;
};

/**
 * The lines of a `curl -v` log (curl's manual, `--verbose`). A time stamp in front (`--trace-time`)
 * is taken off; a mark alone is the blank line behind the headers.
 */
export function readLogLines(octets: Octets): readonly LogLine[] {
  return octets.split('\n').map((raw) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const [, mark, text] =
      /^(?:\d\d:\d\d:\d\d\.\d+ )?(?:\[[\dx]+-[\dx]+\] )?([<>*{}])(?: (.*)|)$/s.exec(line) ?? [];
    return isMark(mark) ? { mark, text: text ?? '' } : { mark: '', text: raw };
  });
}

function isMark(mark: string | undefined): mark is '>' | '<' | '*' | '{' | '}' {
  return mark !== undefined;
}

/** Whether a text is such a log: a request line behind `> `. */
export function looksLikeLog(octets: Octets): boolean {
  return /^(?:\d\d:\d\d:\d\d\.\d+ )?(?:\[[\dx]+-[\dx]+\] )?> [A-Z]+ \S+ HTTP\/[0-9.]+[ \t]*\r?$/m.test(
    octets,
  );
}
