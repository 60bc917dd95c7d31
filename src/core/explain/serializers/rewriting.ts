import type { Rewrite } from '#core/explain/serializers/printer.ts';
import type { Quote } from '#core/explain/serializers/quoting.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';

/** The JSON text written as a JSON string: encoded twice. */
export function quotedOnceMore(quote: Quote): Rewrite {
  const write = (text: string) => quote({ value: text, raw: text });
  return {
    write,
    undo: (text) => {
      if (!text.startsWith('"')) return undefined;
      const reading = readJson(text);
      if (!reading.ok || reading.root.kind !== 'string') return undefined;
      return write(reading.root.value) === text ? reading.root.value : undefined;
    },
  };
}

// After the quote that closes a string, str() of a dict writes a space behind comma and colon.
const closedWithoutSpace = /[^ [{]"[,:][^ ]/;

/** `.replace("'", '"')`: apostrophes are lost among the quotes. */
export const doubleQuoted: Rewrite = {
  write: (text) => text.replaceAll("'", '"'),
  undo: (text) => {
    const isPossible = !text.includes("'") && !closedWithoutSpace.test(text);
    return isPossible ? text.replaceAll('"', "'") : undefined;
  },
};
