import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import type { MessageValues } from '#core/messages.ts';
import type { Variant } from '#core/schemes/mistake.ts';

/** What a client did to the text of a body, and what fills the words about it. */
export type TextChange = {
  readonly change: (text: string) => string;
  readonly values?: MessageValues;
};

/** How a client wrote the text of a body down as bytes other than UTF-8, and what fills the words about it. */
export type TextWriting = {
  readonly write: (text: string) => Bytes;
  readonly values?: MessageValues;
};

type Variants = (body: Bytes) => Iterable<Variant<Bytes>>;

/** The changed texts in UTF-8; none of a body that is not UTF-8, and none where nothing changes. */
export function changed(changes: readonly TextChange[]): Variants {
  return function* (body) {
    const text = utf8TextOf(body);
    if (text === undefined) return;
    for (const { change, ...words } of changes) {
      const other = change(text);
      if (other !== text) yield { value: encodeUtf8(other), ...words };
    }
  };
}

/** The text in other encodings that agree with UTF-8 on ASCII; none of a body that is ASCII or not UTF-8. */
export function writtenOtherwise(writings: readonly TextWriting[]): Variants {
  return function* (body) {
    const text = isAscii(body) ? undefined : utf8TextOf(body);
    if (text === undefined) return;
    for (const { write, ...words } of writings) yield { value: write(text), ...words };
  };
}

/** Whether every byte is below 0x80. */
export function isAscii(bytes: Bytes): boolean {
  // A loop: bodies of a megabyte are asked several times in a search.
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80) return false;
  }
  return true;
}
