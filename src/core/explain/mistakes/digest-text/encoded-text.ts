import { encodeBase64, encodeBase64Url } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex, encodeHexUpper } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { exactForm } from '#core/explain/mistakes/digest-text/digest-forms.ts';
import { type Layer, type Layers, peel } from '#core/explain/shape-layers.ts';
import { compareSteps } from '#core/explain/shape-steps.ts';
import type { DigestForm } from '#core/schemes/mistake.ts';
import type { Recipe } from '#core/schemes/recipe.ts';

/** A text that is made of a digest by hex and Base64, and how that differs from the recipe. */
export type EncodedText = {
  readonly form: DigestForm;
  /** Ids of the shape's findings, the most telling first; none when the recipe writes so. */
  readonly findings: readonly string[];
};

/** Reads a text as hex and Base64 in any number and order; undefined when it is none of that. */
export function readEncodedText(text: string, recipe: Recipe): EncodedText | undefined {
  const layers = peel(text);
  const { bytes } = layers;
  if (bytes === undefined) return undefined;
  const write = writers(layers, recipe).find((candidate) => candidate(bytes) === text);
  if (write === undefined) return undefined;
  return { form: exactForm(bytes, write), findings: findingsOf(layers, bytes, recipe) };
}

/** Another hash is a mistake of the MAC, not of the text; the shape names one thing about Base64 alone. */
function findingsOf(layers: Layers, { length }: Bytes, recipe: Recipe): readonly string[] {
  const findings = compareSteps(layers, length, recipe)
    .map(({ id }) => id)
    .filter((id) => id !== 'shape.other-hash');
  const isCut = layers.layers.some(({ padding }) => padding === 'cut');
  return isCut && findings.includes('shape.base64url')
    ? [...findings, 'shape.padding-cut']
    : findings;
}

/** What is encoded along with the text of an inner step. */
const companions = [
  ['', ''],
  ['', '\n'],
  ['', '\r\n'],
  ["b'", "'"],
  ['"', '"'],
  ["'", "'"],
] as const;

function writers({ layers, encoded }: Layers, recipe: Recipe): readonly DigestForm['write'][] {
  const inward = layers.toReversed();
  const around = encoded.length === 0 ? companions.slice(0, 1) : companions;
  // The place of a companion is the text of an inner step: of all but the last.
  return around.flatMap(([before, behind]) =>
    inward.slice(0, Math.max(1, inward.length - 1)).map((_, place) => (digest: Bytes) => {
      let text = '';
      let bytes = digest;
      for (const [index, layer] of inward.entries()) {
        text = encodeLayer(layer, bytes, recipe);
        if (index === place && encoded.length > 0) text = before + text + behind;
        bytes = encodeUtf8(text);
      }
      return text;
    }),
  );
}

/** A text that shows neither letter case nor alphabet is taken for the recipe's own. */
function encodeLayer({ step, form, padding }: Layer, bytes: Bytes, { text }: Recipe): string {
  if (step === 'hex') {
    const own = text.includes('hex-upper') ? 'hex-upper' : 'hex';
    return (form ?? own) === 'hex' ? encodeHex(bytes) : encodeHexUpper(bytes);
  }
  const own = text.includes('base64url') ? 'base64url' : 'base64';
  const unpadded =
    (form ?? own) === 'base64url' ? encodeBase64Url(bytes) : encodeBase64(bytes).replace(/=+$/, '');
  return padding === 'written' ? unpadded + '='.repeat(-unpadded.length & 3) : unpadded;
}
