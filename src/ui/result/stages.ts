import { digestLengths } from '#core/crypto/digests.ts';
import { type Recipe, signatureHeader, signatureName } from '#core/schemes/recipe.ts';
import type { Language } from '#ui/language.tsx';

/** One stage from the string to sign to the signature, in words. */
export type Stage = { readonly title: string; readonly explanation: string };

/** Who names things: fields by their labels, all else in the language of the page. */
type Naming = {
  readonly labelOf: (field: string) => string;
  readonly t: Language['t'];
};

/** One encoding of a recipe. */
type Encoded = {
  readonly index: number;
  /** Whether it makes the whole signature, which then names the stage. */
  readonly isSignature: boolean;
};

/** The stages of a recipe. The last one bears the name of the header that carries the signature. */
export function stagesOf(
  recipe: Recipe,
  labelOf: (field: string) => string,
  { t }: Pick<Language, 't'>,
): readonly Stage[] {
  const isFramed = (signatureHeader(recipe)?.value.length ?? 1) > 1;
  const framed = { title: signatureName(recipe), explanation: t('result.header') };
  const last = recipe.text.length - 1;
  const encoded = recipe.text.map((encoding, index): Stage => {
    const stage = { index, isSignature: index === last && !isFramed };
    const written = t(`result.encoding.${encoding}`);
    return {
      title: titleOf(recipe, stage, written),
      explanation: explanationOf(recipe, stage, written, { labelOf, t }),
    };
  });
  return isFramed ? [...encoded, framed] : encoded;
}

function titleOf(recipe: Recipe, { index, isSignature }: Encoded, written: string): string {
  if (isSignature) return signatureName(recipe);
  return index > 0 || recipe.mac === 'none' ? written : digestName(recipe);
}

function digestName({ hash, mac }: Recipe): string {
  const name = hash.replace('-', '');
  return mac === 'hash' ? name : `HMAC-${name}`;
}

function explanationOf(
  recipe: Recipe,
  stage: Encoded,
  written: string,
  { labelOf, t }: Naming,
): string {
  const { index } = stage;
  if (index === 0 && recipe.mac === 'hash') {
    return t('result.hash', { hash: digestName(recipe), encoding: written });
  }
  if (index === 0 && recipe.mac === undefined) {
    return macExplanation(recipe, stage, written, { labelOf, t });
  }
  if (recipe.text[index] === 'utf8') return t('result.encode.same');
  const bytes = digestLengths[recipe.hash];
  const values = { encoding: written, digits: bytes * 2, bytes };
  return t(readsHex(recipe, index) ? 'result.encode.hex' : 'result.encode', values);
}

function macExplanation(
  recipe: Recipe,
  { isSignature }: Encoded,
  written: string,
  { labelOf, t }: Naming,
): string {
  const { key } = recipe;
  const values = {
    field: labelOf(key.field),
    reading: t(`result.reading.${key.reading}`),
    encoding: written,
    hmac: digestName(recipe),
  };
  if (key.chain) return t('result.mac.chain', values);
  return t(isSignature ? 'result.mac.only' : 'result.mac', values);
}

/** Whether an encoding is of the hex digits of a digest, not of its bytes. */
function readsHex({ mac, text }: Recipe, index: number): boolean {
  return mac !== 'none' && index === 1 && text[0]?.startsWith('hex') === true;
}
