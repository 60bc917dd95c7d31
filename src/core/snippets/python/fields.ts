import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { FieldValue, Plan } from '#core/snippets/plan.ts';
import { type Clock, clockOf } from '#core/snippets/plan-values.ts';
import type { Block } from '#core/snippets/python/block.ts';
import { pythonWords } from '#core/snippets/python/words.ts';
import { pythonBytes, pythonText } from '#core/snippets/quote/python.ts';

/** The values that the code holds or fetches, each taken once. */
export function pythonFields({ fields }: Plan): Block {
  const sources = new Set(fields.map(({ from }) => from));
  return {
    modules: [
      ...(sources.has('environment') ? ['os', 'sys'] : []),
      ...(sources.has('clock') ? ['time'] : []),
      ...(sources.has('random') ? ['secrets'] : []),
    ],
    lines: fields.flatMap(fieldLines),
  };
}

function fieldLines(value: FieldValue): readonly string[] {
  const name = pythonWords.variable(value);
  const { field, from, text, variable } = value;
  if (from === 'text') return [`${name} = ${pythonEncoded(text)}`];
  if (from === 'random') return [`${name} = secrets.token_hex(16).encode('ascii')`];
  if (from === 'clock') return [`${name} = ${clocks[clockOf(field)]}.encode('ascii')`];
  return [
    `${name} = os.environ.get('${variable}', '').encode('utf-8')`,
    `if not ${name}:`,
    `    sys.exit(${pythonText(`Set the environment variable ${variable} to the ${field.label}.`)})`,
  ];
}

const clocks: Readonly<Record<Clock, string>> = {
  seconds: 'str(int(time.time()))',
  milliseconds: 'str(int(time.time() * 1000))',
  iso: "time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())",
};

/** The UTF-8 bytes of a text, in the form that is easiest to read. */
export function pythonEncoded(text: string): string {
  const bytes = encodeUtf8(text);
  return bytes.length === text.length ? pythonBytes(bytes) : `${pythonText(text)}.encode('utf-8')`;
}
