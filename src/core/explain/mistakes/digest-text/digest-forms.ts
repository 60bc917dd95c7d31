import type { Bytes } from '#core/bytes/bytes.ts';
import type { MessageValues } from '#core/messages.ts';
import type { DigestForm, Variant } from '#core/schemes/mistake.ts';

/** The form of a text that holds all of its digest. */
export function exactForm(digest: Bytes, write: DigestForm['write']): DigestForm {
  return { digestLength: digest.length, leads: [digest], write };
}

/** A form, and what fills the words of its mistake. */
export function formVariant(value: DigestForm, values?: MessageValues): Variant<DigestForm> {
  return values === undefined ? { value } : { value, values };
}
