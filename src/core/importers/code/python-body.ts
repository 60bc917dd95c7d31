import type { Bytes } from '#core/bytes/bytes.ts';
import type { Literal } from '#core/importers/code/literal.ts';
import { type Around, missed } from '#core/importers/code/python-arguments.ts';
import { resolve } from '#core/importers/code/scope.ts';
import { bytesOf, dumped, evaluate, formText, type Value } from '#core/importers/code/values.ts';

type PyBody = {
  readonly bytes: Bytes;
  readonly type: string | undefined;
  readonly isExact: boolean;
};

/** What a call sends; undefined when that is nothing. `json=` is said, as it is not the customer's text but what the library writes. */
export function bodyOf(
  rest: ReadonlyMap<string, Literal>,
  around: Around,
  isUrllib: boolean,
): PyBody | undefined {
  const { scope, findings } = around;
  const context = { scope, language: 'python' as const };
  const json = rest.get('json');
  const plain = rest.get('data') ?? rest.get('body') ?? rest.get('content');
  const given = isNone(plain) ? undefined : plain;
  if (given !== undefined && json !== undefined && !isNone(json)) missed(json, around);
  if (given === undefined && json !== undefined && !isNone(json)) {
    const value = dumped(json, context, 'python-json-dumps');
    if (value !== undefined) findings.note('import.python.json');
    return bodyFrom(json, value, 'application/json', around);
  }
  if (given === undefined) return undefined;
  const target = resolve(given, scope);
  const isForm = target?.kind === 'record';
  const value = isForm ? formText(target, context) : evaluate(given, context);
  // requests leaves a text without a type; urllib gives one to everything.
  const type = isForm || isUrllib ? 'application/x-www-form-urlencoded' : undefined;
  return bodyFrom(given, value, type, around);
}

function isNone(literal: Literal | undefined): boolean {
  return literal?.kind === 'name' && literal.name === 'None';
}

function bodyFrom(
  literal: Literal,
  value: Value | undefined,
  type: string | undefined,
  around: Around,
): PyBody {
  // Python refuses to encode half a character.
  if (value === undefined || (value.kind === 'text' && !value.text.isWellFormed())) {
    missed(literal, around);
    around.findings.need('body', '');
    return { bytes: new Uint8Array(0), type, isExact: false };
  }
  // http.client of old took Latin-1 for a text; requests of today takes UTF-8.
  const isAscii = value.kind !== 'text' || !/[^\0-\x7f]/.test(value.text);
  if (!isAscii) around.findings.note('import.python.charset');
  const bytes = bytesOf(value, around.files, around.findings);
  return { bytes, type, isExact: isAscii && around.findings.needs.length === 0 };
}
