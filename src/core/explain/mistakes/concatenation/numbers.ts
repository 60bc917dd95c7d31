import {
  literal,
  partName,
  partsVariant,
} from '#core/explain/mistakes/concatenation/message-forms.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';

/** Two neighbours that are numbers, added where they should have been joined. */
export const numbersAdded: Mistake = {
  id: 'numbers-added',
  layer: 'concatenation',
  prior: 'medium',
  arisesIn: ['JavaScript numbers', 'Java long and int', 'PHP +'],
  code: { language: 'JavaScript', line: 'const message = String(timeStamp) + accessId + body;' },
  *variants(message, given) {
    for (let at = 1; at < message.length; at += 1) {
      const [left, right] = [message[at - 1], message[at]];
      const values = {
        left: left === undefined ? '' : partName(left, given),
        right: right === undefined ? '' : partName(right, given),
      };
      for (const total of sums(digitsOf(left, given), digitsOf(right, given))) {
        yield partsVariant(message.toSpliced(at - 1, 2, literal(total)), values);
      }
    }
  },
};

function digitsOf(part: Part | undefined, { values }: Given): string | undefined {
  const text = part?.kind === 'field' ? values[part.field] : undefined;
  return text !== undefined && /^\d{1,19}$/.test(text) ? text : undefined;
}

/** Exact, as JavaScript's numbers, and as integers of 32 and 64 bits that overflow. */
function sums(left: string | undefined, right: string | undefined): readonly string[] {
  if (left === undefined || right === undefined) return [];
  const exact = BigInt(left) + BigInt(right);
  const all = [
    exact,
    Number(left) + Number(right),
    BigInt.asIntN(32, exact),
    BigInt.asIntN(64, exact),
  ];
  return [...new Set(all.map(String))];
}
