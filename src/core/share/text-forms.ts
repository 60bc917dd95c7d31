import { encodeBase64, tryDecodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { decodeHex, encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';

/** How bytes stand for a text. The number goes into links and never changes its meaning. */
type TextForm = {
  readonly form: number;
  /** The bytes, or undefined when this form cannot give back exactly this text. */
  readonly pack?: (text: string) => Bytes | undefined;
  readonly unpack: (bytes: Bytes) => string | undefined;
};

/** The form of bytes that stand for themselves and of a text in UTF-8. */
export const plainForm = 0;
const utf16Form = 5;

export type PackedText = { readonly form: number; readonly bytes: Bytes };

const largestNumberBytes = 6;

/**
 * Vendors print numbers and digests as digits and letters; what they stand for
 * is half as long. TPNS's Sign is Base64 of hex: 88 characters for 32 bytes.
 */
const textForms: readonly TextForm[] = [
  { form: plainForm, unpack: utf8TextOf },
  { form: 1, pack: packNumber, unpack: unpackNumber },
  { form: 2, pack: packHex, unpack: encodeHex },
  { form: 3, pack: packBase64, unpack: encodeBase64 },
  { form: 4, pack: packHexInBase64, unpack: (bytes) => encodeBase64(encodeUtf8(encodeHex(bytes))) },
  { form: utf16Form, unpack: unpackUtf16 },
];

/** Whether bytes of a form are as good as random, so that deflating them makes them longer. */
export function isDense(form: number): boolean {
  return form !== plainForm && form !== utf16Form;
}

/** A text in the form that takes the fewest bytes, in UTF-16 only when UTF-8 has none for it. */
export function packText(text: string): PackedText {
  if (!text.isWellFormed()) return { form: utf16Form, bytes: packUtf16(text) };
  let best: PackedText = { form: plainForm, bytes: encodeUtf8(text) };
  for (const { form, pack } of textForms) {
    const bytes = pack?.(text);
    if (bytes && bytes.length < best.bytes.length) best = { form, bytes };
  }
  return best;
}

/** The text that bytes stand for; undefined when they cannot or the form is not known. */
export function unpackText(form: number, bytes: Bytes): string | undefined {
  return textForms.find((textForm) => textForm.form === form)?.unpack(bytes);
}

/** A decimal number without leading zeros, below 2⁴⁸, as the fewest bytes, highest first. */
function packNumber(text: string): Bytes | undefined {
  if (!/^(?:0|[1-9]\d{0,14})$/.test(text)) return undefined;
  const digits = Number(text).toString(16);
  if (digits.length > 2 * largestNumberBytes) return undefined;
  return decodeHex(digits.length % 2 === 0 ? digits : `0${digits}`);
}

function unpackNumber(bytes: Bytes): string | undefined {
  if (bytes.length === 0 || bytes.length > largestNumberBytes) return undefined;
  return String(Number.parseInt(encodeHex(bytes), 16));
}

function packHex(text: string): Bytes | undefined {
  return text.length % 2 === 0 && !/[^0-9a-f]/.test(text) ? decodeHex(text) : undefined;
}

function packBase64(text: string): Bytes | undefined {
  const bytes = tryDecodeBase64(text, 'base64', 'required');
  return 'problem' in bytes ? undefined : bytes;
}

function packHexInBase64(text: string): Bytes | undefined {
  const inner = packBase64(text);
  const innerText = inner && utf8TextOf(inner);
  return innerText === undefined ? undefined : packHex(innerText);
}

/** Any text, even one with half of a surrogate pair, which UTF-8 has no bytes for. */
function packUtf16(text: string): Bytes {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at));
  return bytes;
}

function unpackUtf16(bytes: Bytes): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at));
  return text;
}
