import { createHmac } from 'node:crypto';
import type { CauseClass, Explanation, Problem } from '#core/explain/explanation.ts';
import { book } from './hunt.ts';

/**
 * Whether an explanation holds: its string to sign, signed by node:crypto with the key that it
 * names, is what was received. A MAC that is not the recipe's is proven by the tests of its mistake.
 */
export function isProven(explanation: Explanation, problem: Problem): boolean {
  const classes = [explanation.causes, ...explanation.alternatives].flat();
  if (classes.some(([cause]) => cause.layer === 'mac')) return true;
  const digests = keysOf(classes, problem).map((key) =>
    createHmac('sha256', key).update(explanation.stringToSign.bytes).digest(),
  );
  const written = textsOf(classes, problem);
  return digests.some((digest) => written.some((write) => write(digest) === problem.received));
}

function keysOf(classes: readonly CauseClass[], problem: Problem): readonly Uint8Array[] {
  const secret = problem.values.secretKey ?? '';
  const wrong = classes.filter(([{ layer }]) => layer === 'secret').flat();
  if (wrong.length === 0) return [Buffer.from(secret)];
  const ids = new Set(wrong.map(({ mistake }) => mistake));
  const derived = book.mistakes.flatMap((mistake) =>
    mistake.layer === 'secret' && ids.has(mistake.id)
      ? Array.from(mistake.variants(secret, problem), ({ value }) => value)
      : [],
  );
  return [...derived, ...problem.otherSecrets.map((text) => Buffer.from(text))];
}

type Write = (digest: Buffer) => string;

const right: Write = (digest) => Buffer.from(digest.toString('hex')).toString('base64');

function textsOf(classes: readonly CauseClass[], problem: Problem): readonly Write[] {
  const wrong = classes.filter(([{ layer }]) => layer === 'digest-text').flat();
  if (wrong.length === 0) return [right];
  const ids = new Set(wrong.map(({ mistake }) => mistake));
  return book.mistakes.flatMap((mistake) =>
    mistake.layer === 'digest-text' && ids.has(mistake.id)
      ? Array.from(mistake.variants(problem), ({ value }): Write => {
          return (digest) => value.write(new Uint8Array(digest));
        })
      : [],
  );
}
