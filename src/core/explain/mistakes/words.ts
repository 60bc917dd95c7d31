import { words as accessId } from '#core/explain/mistakes/access-id/words.ts';
import { words as bytes } from '#core/explain/mistakes/body/bytes/words.ts';
import { words as serialised } from '#core/explain/mistakes/body/serialised/words.ts';
import { words as concatenation } from '#core/explain/mistakes/concatenation/words.ts';
import { words as digestText } from '#core/explain/mistakes/digest-text/words.ts';
import { words as mac } from '#core/explain/mistakes/mac/words.ts';
import { words as notTheSignature } from '#core/explain/mistakes/not-the-signature/words.ts';
import { words as searched } from '#core/explain/mistakes/searched/words.ts';
import { words as secret } from '#core/explain/mistakes/secret/words.ts';
import { words as timeStamp } from '#core/explain/mistakes/time-stamp/words.ts';
import { words as transport } from '#core/explain/mistakes/transport/words.ts';
import type { Words } from '#core/messages.ts';

const layers: readonly Words[] = [
  serialised,
  bytes,
  timeStamp,
  accessId,
  secret,
  concatenation,
  mac,
  digestText,
  transport,
  notTheSignature,
  searched,
];

/** All that is said about the mistakes of the catalogue. They come late: a search does without them. */
export const words: Words = {
  en: Object.assign({}, ...layers.map((layer) => layer.en)),
  'zh-CN': Object.assign({}, ...layers.map((layer) => layer['zh-CN'])),
};
