import type { FieldId, Part } from '#core/schemes/recipe.ts';

/** What a name in braces stands for. */
const placeholders = {
  time: { kind: 'field', field: 'timeStamp' },
  id: { kind: 'field', field: 'accessId' },
  nonce: { kind: 'field', field: 'nonce' },
  key: { kind: 'field', field: 'secretKey' },
  method: { kind: 'field', field: ':method' },
  path: { kind: 'field', field: ':path' },
  'body-sha256': { kind: 'field', field: ':body-sha256' },
  'body-md5': { kind: 'field', field: ':body-md5' },
  body: { kind: 'body' },
  signature: { kind: 'signature' },
} as const;

/** A name that may stand in braces. */
export type Placeholder = keyof typeof placeholders;

/** A piece of a template: of the string to sign, or of a header's value. */
export type TemplatePiece = Part | { readonly kind: 'signature' };

/** A template as its pieces, and the names in braces that mean nothing here. They stay as they were typed. */
export type Template = {
  readonly pieces: readonly TemplatePiece[];
  readonly unknown: readonly string[];
};

/**
 * Reads a template such as `{time}\n{body}`. Backslash escapes are `\n`, `\r`, `\t`, `\\` and `\{`; a
 * backslash before anything else is itself. Every text is a template, so this never throws.
 */
export function readTemplate(text: string, allowed: readonly Placeholder[]): Template {
  const pieces: TemplatePiece[] = [];
  const unknown: string[] = [];
  let literal = '';
  const flush = () => {
    if (literal !== '') pieces.push({ kind: 'literal', text: literal });
    literal = '';
  };
  for (const [token, escaped, name] of text.matchAll(tokens)) {
    const known = allowed.find((one) => one === name);
    if (known !== undefined) {
      flush();
      pieces.push(placeholders[known]);
      continue;
    }
    if (name !== undefined) unknown.push(name);
    literal += escaped === undefined ? token : (escapes.get(escaped) ?? token);
  }
  flush();
  return { pieces, unknown };
}

/** An escape, a name in braces, or one character. */
const tokens = /\\([nrt\\{])|\{([^{}]*)\}|[\s\S]/gu;

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['\\', '\\'],
  ['{', '{'],
]);

/** Names of the string to sign: all but the signature, which is made of it. */
export const messagePlaceholders: readonly Placeholder[] = [
  'time',
  'id',
  'nonce',
  'key',
  'method',
  'path',
  'body',
  'body-sha256',
  'body-md5',
];

/** Names of a header's value: all but the body, which is no header's, and the key, which no recipe sends. */
export const headerPlaceholders: readonly Placeholder[] = [
  'time',
  'id',
  'nonce',
  'method',
  'path',
  'body-sha256',
  'body-md5',
  'signature',
];

/** The fields that pieces need. */
export function fieldsOf(pieces: readonly TemplatePiece[]): readonly FieldId[] {
  return pieces.flatMap((piece) => (piece.kind === 'field' ? [piece.field] : []));
}
