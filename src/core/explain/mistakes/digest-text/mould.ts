/**
 * How a received text holds the characters of another: what stands before,
 * between and behind them, and which of them are percent-encoded. Gives the
 * writer that does the same to other texts of that length; undefined when the
 * characters are not all there.
 */
export function mouldOf(received: string, core: string): ((text: string) => string) | undefined {
  const start = received.lastIndexOf(core);
  if (start !== -1) {
    const [before, behind] = [received.slice(0, start), received.slice(start + core.length)];
    return (text) => before + text + behind;
  }
  return scatteredMould(received, core);
}

function scatteredMould(received: string, core: string): ((text: string) => string) | undefined {
  const gaps: string[] = [];
  const encoded = new Map<string, string>();
  let gap = '';
  for (let at = 0; at < received.length; ) {
    const triplet = received.slice(at, at + 3);
    const next = core[gaps.length];
    const isTriplet = next !== undefined && isTripletOf(triplet, next);
    if (isTriplet) encoded.set(next, triplet);
    if (isTriplet || received[at] === next) {
      gaps.push(gap);
      gap = '';
    } else gap += received[at];
    at += isTriplet ? 3 : 1;
  }
  if (gaps.length < core.length) return undefined;
  const write = (character: string, index: number) =>
    `${gaps[index] ?? ''}${encoded.get(character) ?? character}`;
  return (text) => Array.from(text, write).join('') + gap;
}

function isTripletOf(triplet: string, character: string): boolean {
  return /^%[0-9a-f]{2}$/i.test(triplet) && decodeURIComponent(triplet) === character;
}
