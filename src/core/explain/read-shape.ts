import type { Bytes } from '#core/bytes/bytes.ts';
import { digestLengths } from '#core/crypto/digests.ts';
import type { Shape } from '#core/explain/shape.ts';
import {
  hashByLength,
  isCredential,
  type Layers,
  peel,
  startsLike,
} from '#core/explain/shape-layers.ts';
import { compareSteps } from '#core/explain/shape-steps.ts';
import { unwrap } from '#core/explain/shape-wrapping.ts';
import type { Message } from '#core/messages.ts';
import { bareSignature } from '#core/schemes/header-reading.ts';
import { type Recipe, signatureHeader, signatureName } from '#core/schemes/recipe.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import { encodeDigest } from '#core/schemes/text-encoding.ts';

/** Reads a received signature. What is expected of it follows from the recipe alone. */
export function readShape(received: string, recipe: Recipe): Shape {
  const text = received.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  const bare = bareSignature(recipe, text);
  const isFramed = (signatureHeader(recipe)?.value.length ?? 1) > 1;
  const isBare = isFramed && bare !== '' && bare === text;
  return { text: bare, isTrimmed: text !== received, isBare, ...readText(bare, recipe) };
}

type Reading = Pick<Shape, 'status' | 'findings' | 'digest'>;

function readText(text: string, recipe: Recipe): Reading {
  if (text === '') return { status: 'empty', findings: [], digest: undefined };
  // Without a MAC it holds no digest, and any text can be a secret.
  if (isSignatureSecret(recipe)) return { status: 'right', findings: [], digest: undefined };
  const { core, wrappings } = unwrap(text, signatureName(recipe));
  if (isCredential(core)) return wrong([{ id: 'shape.basic-credential' }]);
  const layers = peel(core);
  if (layers.digest === undefined || isCutShort(core, layers, recipe)) {
    return startsLike(recipe.text, core)
      ? wrong([cutShort(core, recipe), ...wrappings])
      : { status: 'unknown', findings: [unknown(text, recipe)], digest: undefined };
  }
  const findings = [...compareSteps(layers, layers.digest.length, recipe), ...wrappings];
  const { digest } = layers;
  return findings.length === 0 ? { status: 'right', findings, digest } : wrong(findings, digest);
}

function wrong(findings: readonly Message[], digest?: Bytes): Reading {
  return { status: 'wrong', findings, digest };
}

/**
 * A piece of a right one can look like a shorter hash that lost its padding.
 * Being cut is the simpler explanation.
 */
function isCutShort(core: string, layers: Layers, recipe: Recipe): boolean {
  const isOtherHash = hashByLength(layers.digest?.length ?? 0) !== recipe.hash;
  return isOtherHash && layers.layers[0]?.padding === 'cut' && startsLike(recipe.text, core);
}

function cutShort(core: string, recipe: Recipe): Message {
  return {
    id: 'shape.cut-short',
    values: { length: core.length, expected: expectedLength(recipe) },
  };
}

function unknown(text: string, recipe: Recipe): Message {
  const expected = expectedLength(recipe);
  const length = [...text].length;
  return {
    id: 'shape.unknown',
    values: { length, expected, isExpected: length === expected ? 'yes' : 'no' },
  };
}

/** The length in characters of every signature of the recipe. */
function expectedLength(recipe: Recipe): number {
  const digest = new Uint8Array(digestLengths[recipe.hash]);
  return encodeDigest(recipe.text, digest).at(-1)?.length ?? 0;
}
