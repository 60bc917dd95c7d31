import { chosenIn } from '#core/schemes/custom/choices.ts';
import { readHeaderLines } from '#core/schemes/custom/header-lines.ts';
import {
  fieldsOf,
  messagePlaceholders,
  readTemplate,
  type TemplatePiece,
} from '#core/schemes/custom/template.ts';
import type { Derivation, FieldId, Part, Recipe, Values } from '#core/schemes/recipe.ts';

const bodyDigests: readonly Derivation[] = [
  {
    id: ':body-sha256',
    kind: 'digest',
    message: [{ kind: 'body' }],
    hash: 'SHA-256',
    text: ['hex'],
  },
  { id: ':body-md5', kind: 'digest', message: [{ kind: 'body' }], hash: 'MD5', text: ['base64'] },
];

/** The recipe that stands in the fields. */
export function recipeOf(values: Values): Recipe {
  const { template = '', headerLines = '' } = values;
  const { text, hash, mac, reading } = chosenIn(values);
  const message = readTemplate(template, messagePlaceholders).pieces;
  const { rules } = readHeaderLines(headerLines);
  const named = new Set([...fieldsOf(message), ...rules.flatMap(({ value }) => fieldsOf(value))]);
  const derivations = bodyDigests.filter(({ id }) => named.has(id));
  return {
    ...(derivations.length > 0 && { derivations }),
    message: message.flatMap(messagePart),
    key: { field: 'secretKey', reading },
    ...(mac && { mac }),
    hash,
    text,
    headers: rules,
  };
}

function messagePart(piece: TemplatePiece): readonly Part[] {
  return piece.kind === 'signature' ? [] : [piece];
}

/** What is signed or sent cannot be missing, and no HMAC goes without its key. */
export function usedFields({ message, headers, key, mac }: Recipe): ReadonlySet<FieldId> {
  const pieces = [...message, ...headers.flatMap(({ value }) => value)];
  return new Set(['template', ...fieldsOf(pieces), ...(mac === undefined ? [key.field] : [])]);
}
