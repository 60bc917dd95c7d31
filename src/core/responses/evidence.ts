import { type NamedValues, namedValues } from '#core/responses/named-values.ts';
import type { Range } from '#core/responses/range.ts';
import type { Token } from '#core/responses/rule.ts';
import { type StatusFound, statusIn } from '#core/responses/status.ts';
import { type View, viewOf } from '#core/responses/view.ts';

/** What rules and facts are read from. Ranges are of the view. */
export type Evidence = {
  readonly view: View;
  readonly named: NamedValues;
  readonly status: StatusFound | undefined;
};

export function evidenceOf(text: string, within: Range): Evidence {
  const view = viewOf(text, within);
  const named = namedValues(view.plain);
  return { view, named, status: statusIn(view.plain, named) };
}

/** Where a token stands in the view, or undefined. */
export function findToken(token: Token, evidence: Evidence): Range | undefined {
  switch (token.kind) {
    case 'words':
      return rangeAt(evidence.view.folded.indexOf(token.text), token.text.length);
    case 'code':
      return findCode(token.text, evidence.view.plain);
    case 'match': {
      const found = token.pattern.exec(evidence.view.plain);
      return found === null ? undefined : rangeAt(found.index, found[0].length);
    }
    case 'named':
      return findNamed(token, evidence);
    case 'status': {
      const { status } = evidence;
      return status !== undefined && token.codes.includes(status.code) ? status.range : undefined;
    }
  }
}

function rangeAt(start: number, length: number): Range | undefined {
  return start < 0 ? undefined : { start, end: start + length };
}

function findCode(code: string, plain: string): Range | undefined {
  for (let at = plain.indexOf(code); at >= 0; at = plain.indexOf(code, at + 1)) {
    const end = at + code.length;
    const before = plain.slice(Math.max(0, at - 2), at);
    const behind = plain.slice(end, end + 2);
    // A full stop goes on a code only when a letter follows: `InvalidAccessKeyId.NotFound` is another.
    if (!/(?:\w|\w\.)$/.test(before) && !/^(?:\w|\.\w)/.test(behind)) return { start: at, end };
  }
  return undefined;
}

function findNamed(
  { name, values, begins }: Extract<Token, { readonly kind: 'named' }>,
  { named }: Evidence,
): Range | undefined {
  const holds = (value: string): boolean =>
    values.length === 0 ||
    values.some((wanted) => {
      const folded = value.trim().toLowerCase();
      return begins ? folded.startsWith(wanted.toLowerCase()) : folded === wanted.toLowerCase();
    });
  return named.get(name)?.find(({ value, isRequest }) => !isRequest && holds(value))?.range;
}
