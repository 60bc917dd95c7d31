import type { KeyReading, TextEncoding } from '#core/schemes/recipe.ts';
import type { Plan, PlannedPart } from '#core/snippets/plan.ts';
import type { Block } from '#core/snippets/python/block.ts';
import { pythonVariable } from '#core/snippets/python/fields.ts';
import { pythonBytes } from '#core/snippets/quote/python.ts';

/** A piece of code, and the module that it needs. */
type Expression = { readonly code: string; readonly modules: Block['modules'] };

/** Lines that make `signature`, a bytes object: one per stage. */
export function pythonSignature({ key, recipe, message }: Plan): Block {
  const hash = recipe.hash.replace('-', '').toLowerCase();
  const reading = keyReadings[recipe.key.reading](pythonVariable(key));
  const stages = recipe.text.map((encoding) => encodings[encoding]);
  return {
    modules: ['hashlib', 'hmac', ...reading.modules, ...stages.flatMap(({ modules }) => modules)],
    lines: [
      ...withoutPrefix(pythonVariable(key), recipe.key.prefix),
      `message = ${messageExpression(message)}`,
      `signature = hmac.new(${reading.code}, message, hashlib.${hash}).digest()`,
      ...stages.map(({ code }) => `signature = ${code}`),
    ],
  };
}

/** Not `removeprefix`, which Python 3.8 has not. */
function withoutPrefix(secret: string, prefix: string | undefined): readonly string[] {
  if (prefix === undefined) return [];
  return [`if ${secret}.startswith(b'${prefix}'):`, `    ${secret} = ${secret}[${prefix.length}:]`];
}

function messageExpression(message: readonly PlannedPart[]): string {
  return message.map(partExpression).join(' + ') || "b''";
}

function partExpression(part: PlannedPart): string {
  if (part.kind === 'body') return 'body';
  return part.kind === 'field' ? pythonVariable(part.value) : pythonBytes(part.bytes);
}

const keyReadings: Readonly<Record<KeyReading, (secret: string) => Expression>> = {
  utf8: (secret) => ({ code: secret, modules: [] }),
  hex: (secret) => ({ code: `binascii.unhexlify(${secret})`, modules: ['binascii'] }),
  base64: (secret) => ({
    code: `base64.b64decode(${secret}, validate=True)`,
    modules: ['base64'],
  }),
};

const encodings: Readonly<Record<TextEncoding, Expression>> = {
  utf8: { code: 'signature', modules: [] },
  hex: { code: "signature.hex().encode('ascii')", modules: [] },
  'hex-upper': { code: "signature.hex().upper().encode('ascii')", modules: [] },
  base64: { code: 'base64.b64encode(signature)', modules: ['base64'] },
  base64url: {
    code: "base64.urlsafe_b64encode(signature).rstrip(b'=')",
    modules: ['base64'],
  },
};
