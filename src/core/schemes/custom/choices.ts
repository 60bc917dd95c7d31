import type { DigestName } from '#core/crypto/digests.ts';
import type { KeyReading, Recipe, Values } from '#core/schemes/recipe.ts';

/** What can be chosen, by the text that stands for it in the form and in links. The first is meant by nothing. */
type Choices<Meaning> = readonly [
  readonly [string, Meaning],
  ...(readonly (readonly [string, Meaning])[]),
];

/** The id of a field that is a choice. */
export type ChoiceField = 'algorithm' | 'digestText' | 'keyReading';

type Algorithm = Pick<Recipe, 'hash' | 'mac'>;

const algorithms: Choices<Algorithm> = [
  ['HMAC-SHA256', { hash: 'SHA-256' }],
  ['HMAC-SHA1', { hash: 'SHA-1' }],
  ['HMAC-SHA384', { hash: 'SHA-384' }],
  ['HMAC-SHA512', { hash: 'SHA-512' }],
  ['HMAC-MD5', { hash: 'MD5' }],
  ['SHA256', hashAlone('SHA-256')],
  ['SHA1', hashAlone('SHA-1')],
  ['SHA512', hashAlone('SHA-512')],
  ['MD5', hashAlone('MD5')],
];

function hashAlone(hash: DigestName): Algorithm {
  return { hash, mac: 'hash' };
}

const digestTexts: Choices<Recipe['text']> = [
  ['hex', ['hex']],
  ['HEX', ['hex-upper']],
  ['Base64', ['base64']],
  ['Base64url', ['base64url']],
  ['Base64(hex)', ['hex', 'base64']],
  ['Base64(HEX)', ['hex-upper', 'base64']],
];

const keyReadings: Choices<KeyReading> = [
  ['UTF-8', 'utf8'],
  ['hex', 'hex'],
  ['Base64', 'base64'],
];

/** What a field's text chose; the first where nothing was chosen or nobody knows it, see {@link isUnknown}. */
function chosen<Meaning>(choices: Choices<Meaning>, text: string | undefined): Meaning {
  return (choices.find(([name]) => name === text) ?? choices[0])[1];
}

/** Whether a text came from somewhere that knows more choices, such as the link of a later version. */
export function isUnknown(choices: Choices<unknown>, text: string | undefined): boolean {
  return text !== undefined && text !== '' && choices.every(([name]) => name !== text);
}

/** The texts that can be chosen. */
export function optionsOf(choices: Choices<unknown>): readonly string[] {
  return choices.map(([name]) => name);
}

/** The choices by their fields. */
export const choicesByField: Readonly<Record<ChoiceField, Choices<unknown>>> = {
  algorithm: algorithms,
  digestText: digestTexts,
  keyReading: keyReadings,
};

/** The recipe's own part of what was chosen. */
export function chosenIn(values: Values) {
  const { algorithm, digestText, keyReading } = values;
  return {
    ...chosen(algorithms, algorithm),
    text: chosen(digestTexts, digestText),
    reading: chosen(keyReadings, keyReading),
  };
}
