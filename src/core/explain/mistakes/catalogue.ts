import { accessIdMistakes } from '#core/explain/mistakes/access-id/access-id.ts';
import { byteBodyMistakes } from '#core/explain/mistakes/body/bytes/bytes.ts';
import { serialisedBodyMistakes } from '#core/explain/mistakes/body/serialised/serialised.ts';
import { concatenationMistakes } from '#core/explain/mistakes/concatenation/concatenation.ts';
import { digestTextMistakes } from '#core/explain/mistakes/digest-text/digest-text.ts';
import { macMistakes } from '#core/explain/mistakes/mac/mac.ts';
import { notTheSignatureMistakes } from '#core/explain/mistakes/not-the-signature/not-the-signature.ts';
import { profiles } from '#core/explain/mistakes/profiles.ts';
import { searchedMistakes } from '#core/explain/mistakes/searched/searched.ts';
import { secretMistakes } from '#core/explain/mistakes/secret/secret.ts';
import { timeStampMistakes } from '#core/explain/mistakes/time-stamp/time-stamp.ts';
import { transportMistakes } from '#core/explain/mistakes/transport/transport.ts';
import type { Mistake, MistakeBook } from '#core/schemes/mistake.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** Every known mistake that can be made with any scheme, in the order in which they would be made. */
const mistakes: readonly Mistake[] = [
  ...serialisedBodyMistakes,
  ...byteBodyMistakes,
  ...timeStampMistakes,
  ...accessIdMistakes,
  ...secretMistakes,
  ...concatenationMistakes,
  ...macMistakes,
  ...digestTextMistakes,
  ...transportMistakes,
  ...notTheSignatureMistakes,
  ...searchedMistakes,
];

/** The mistakes that can be made with a scheme, its own included, without the words: what a search needs. */
export async function mistakesFor(scheme: Scheme): Promise<Omit<MistakeBook, 'words'>> {
  const own = await scheme.mistakes?.();
  return withOwn(own);
}

/** The mistakes that can be made with a scheme, its own included, and all that is said about them. */
export async function bookFor(scheme: Scheme): Promise<MistakeBook> {
  const [own, { words }, { origins }] = await Promise.all([
    scheme.mistakes?.(),
    import('#core/explain/mistakes/words.ts'),
    import('#core/explain/mistakes/origins.ts'),
  ]);
  return {
    ...withOwn(own),
    words: {
      en: { ...words.en, ...own?.words.en },
      'zh-CN': { ...words['zh-CN'], ...own?.words['zh-CN'] },
    },
    origins: { ...origins, ...own?.origins },
  };
}

/** A scheme's own come first: they are the likelier ones where the bytes are the same. */
function withOwn(own: MistakeBook | undefined): Omit<MistakeBook, 'words'> {
  return {
    mistakes: [...(own?.mistakes ?? []), ...mistakes],
    profiles: [...(own?.profiles ?? []), ...profiles],
  };
}
