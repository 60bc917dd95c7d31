import type { Message } from '#core/messages.ts';

/** What stands around or between the characters of a value that was printed, quoted, wrapped or encoded on its way. */
type Wrapping = {
  readonly id: string;
  /** The text without it; undefined when it is not there. */
  readonly remove: (text: string) => string | undefined;
};

/** Taken off one after another, from outside to inside, until none is left. Each makes the text shorter. */
const wrappings: readonly Wrapping[] = [
  // repr() of Python bytes, as print(base64.b64encode(...)) shows it.
  { id: 'shape.python-bytes', remove: innerOf(/^b(['"])(.*)\1$/s, 2) },
  { id: 'shape.quotes', remove: innerOf(/^["'`“”‘’](.*)["'`“”‘’]$/s, 1) },
  { id: 'shape.url-encoded', remove: percentDecoded },
  { id: 'shape.escaped-line-ends', remove: without(/\\[rn]/g) },
  // Ruby's encode64 breaks lines at 60 characters, MIME (RFC 2045 §6.8) at 76.
  { id: 'shape.white-space', remove: without(/[\s\u200b\ufeff]+/g) },
];

/** The text without its wrappings and what they were, the outermost first. */
export function unwrap(
  text: string,
  headerName: string,
): { readonly core: string; readonly wrappings: readonly Message[] } {
  const found: Message[] = [];
  let core = withoutHeaderName(text, headerName);
  if (core !== text) found.push({ id: 'shape.header-name', values: { name: headerName } });
  for (let next = unwrapOnce(core); next !== undefined; next = unwrapOnce(core)) {
    core = next.text;
    if (!found.some(({ id }) => id === next.id)) found.push({ id: next.id });
  }
  return { core, wrappings: found };
}

function unwrapOnce(text: string): { readonly id: string; readonly text: string } | undefined {
  for (const { id, remove } of wrappings) {
    const inner = remove(text);
    if (inner !== undefined) return { id, text: inner };
  }
  return undefined;
}

/** A header line pasted as a whole. Names compare without regard to case (RFC 9110 §5.1). */
function withoutHeaderName(text: string, name: string): string {
  const [, written, value] = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/s.exec(text) ?? [];
  return value !== undefined && written?.toLowerCase() === name.toLowerCase() ? value : text;
}

function innerOf(pattern: RegExp, group: number): Wrapping['remove'] {
  return (text) => pattern.exec(text)?.[group];
}

function without(pattern: RegExp): Wrapping['remove'] {
  return (text) => {
    const rest = text.replace(pattern, '');
    return rest === text ? undefined : rest;
  };
}

/** Only what Base64 can hold is decoded, so that this never fails: `+`, `/`, `=`, `-` and `_`. */
function percentDecoded(text: string): string | undefined {
  const decoded = text.replace(/%(?:2B|2F|3D|2D|5F)/gi, (triplet) =>
    String.fromCharCode(Number.parseInt(triplet.slice(1), 16)),
  );
  return decoded === text ? undefined : decoded;
}
