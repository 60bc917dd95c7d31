import { credentialMistakes } from '#core/schemes/basic/mistakes/credentials.ts';
import { origins } from '#core/schemes/basic/mistakes/origins.ts';
import { words } from '#core/schemes/basic/mistakes/words.ts';
import { writtenMistakes } from '#core/schemes/basic/mistakes/written.ts';
import type { Mistake, MistakeBook } from '#core/schemes/mistake.ts';

/** RFC 7617 §2: the first colon ends the user-id, so that such a pair is another one at the server. */
const colon: Mistake = {
  id: 'basic-colon-in-user-id',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'high',
  arisesIn: ['user-ids with a port or a domain'],
  source: 'https://www.rfc-editor.org/rfc/rfc7617#section-2',
  evidence: ({ values }) =>
    values.accessId?.includes(':') ? { id: 'mistake.basic-colon-in-user-id.evidence' } : undefined,
};

export const book: MistakeBook = {
  mistakes: [...credentialMistakes, ...writtenMistakes, colon],
  profiles: [],
  words,
  origins,
};
