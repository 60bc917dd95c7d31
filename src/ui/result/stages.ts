import { digestLengths } from '#core/crypto/digest-lengths.ts';
import { type Recipe, signatureHeader, signatureName } from '#core/schemes/recipe.ts';
import type { Language } from '#ui/language.tsx';

/** One stage from the string to sign to the signature, in words. */
export type Stage = { readonly title: string; readonly explanation: string };

/** The stages of a recipe. The last one bears the name of the header that carries the signature. */
export function stagesOf(
  recipe: Recipe,
  labelOf: (field: string) => string,
  { t }: Pick<Language, 't'>,
): readonly Stage[] {
  const isFramed = (signatureHeader(recipe)?.value.length ?? 1) > 1;
  const framed = { title: signatureName(recipe), explanation: t('result.header') };
  return [...encodingsOf(recipe, labelOf, t, isFramed), ...(isFramed ? [framed] : [])];
}

function encodingsOf(
  recipe: Recipe,
  labelOf: (field: string) => string,
  t: Language['t'],
  isFramed: boolean,
): readonly Stage[] {
  const last = recipe.text.length - 1;
  const bytes = digestLengths[recipe.hash];
  const hash = recipe.hash.replace('-', '');
  const digestName = recipe.mac === 'hash' ? hash : `HMAC-${hash}`;
  return recipe.text.map((encoding, index) => {
    const written = t(`result.encoding.${encoding}`);
    const isNamed = index === last && !isFramed;
    const first = recipe.mac === 'none' ? written : digestName;
    const title = isNamed ? signatureName(recipe) : index === 0 ? first : written;
    if (index === 0 && recipe.mac === 'hash') {
      return { title, explanation: t('result.hash', { hash: digestName, encoding: written }) };
    }
    if (index === 0 && recipe.mac === undefined) {
      const reading = t(`result.reading.${recipe.key.reading}`);
      const field = labelOf(recipe.key.field);
      const values = { field, reading, encoding: written, hmac: digestName };
      const own = isNamed ? 'result.mac.only' : 'result.mac';
      return { title, explanation: t(recipe.key.chain ? 'result.mac.chain' : own, values) };
    }
    if (encoding === 'utf8') return { title, explanation: t('result.encode.same') };
    const ofHex = recipe.mac !== 'none' && recipe.text[index - 1]?.startsWith('hex') && index === 1;
    const values = { encoding: written, digits: bytes * 2, bytes };
    return { title, explanation: t(ofHex ? 'result.encode.hex' : 'result.encode', values) };
  });
}
