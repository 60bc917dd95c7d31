import { encodingMistakes } from '#core/explain/mistakes/body/bytes/encodings/encodings.ts';
import { misreadMistakes } from '#core/explain/mistakes/body/bytes/encodings/misread.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** What happens to a body as bytes and as plain text, whatever it says. */
export const byteBodyMistakes: readonly Mistake[] = [...encodingMistakes, ...misreadMistakes];
