/**
 * A text as it came, beside what a textarea makes of it: there, CR LF and CR are LF (HTML, "API
 * value"). What is typed changes the text as it came only where it was typed.
 */
export type KeptText = { readonly text: string; readonly shown: string };

export function keep(text: string): KeptText {
  return { text, shown: text.replace(/\r\n?/g, '\n') };
}

/** The text after a change of what is shown. What stands before and behind the change keeps its line ends. */
export function withShown(kept: KeptText, shown: string): KeptText {
  const start = commonStart(kept.shown, shown);
  const most = Math.min(kept.shown.length, shown.length) - start;
  const behind = commonEnd(kept.shown, shown, most);
  const from = placeIn(kept, start);
  const to = placeIn(kept, kept.shown.length - behind);
  const inserted = shown.slice(start, shown.length - behind);
  const rest = inserted + kept.text.slice(to);
  // Lone CRs that come to stand before a LF would become one line end with it.
  const before = kept.text.slice(0, from);
  const joined = rest.startsWith('\n')
    ? before.replace(/\r+$/, (ends) => '\n'.repeat(ends.length))
    : before;
  return { text: joined + rest, shown };
}

/** The text after another was put in the place of a selection of what is shown. */
export function withPasted(kept: KeptText, start: number, end: number, pasted: string): KeptText {
  const before = kept.text.slice(0, placeIn(kept, start));
  return keep(before + pasted + kept.text.slice(placeIn(kept, end)));
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/** Where a place of what is shown stands in the text: a CR LF is one character there. */
function placeIn({ text, shown }: KeptText, place: number): number {
  if (text.length === shown.length) return place;
  let at = 0;
  for (let seen = 0; seen < place; seen += 1) {
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return at;
}
