import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { FieldValue, Plan } from '#core/snippets/plan.ts';
import type { Block } from '#core/snippets/python/block.ts';
import { pythonBytes, pythonText } from '#core/snippets/quote/python.ts';

/** The variable of a field, such as `access_id`. It holds bytes: headers and the string to sign are bytes. */
export function pythonVariable({ words }: FieldValue): string {
  return words.join('_');
}

/** What the code does, and a warning for each secret that stands in it. */
export function pythonComments({ mode, fields, body, sha256 }: Plan): readonly string[] {
  return [
    `# Sends ${body.length} bytes, SHA-256 ${sha256}`,
    `# ${mode === 'live' ? 'Signs when run.' : 'The signature is frozen in.'} Python 3.8 or newer.`,
    ...fields
      .filter(({ field, from }) => field.secret && from === 'text')
      .map(({ field }) => `# WARNING: the ${field.label} stands in this code. Do not share it.`),
  ];
}

/** The values that the code holds or fetches, each taken once. */
export function pythonFields({ fields }: Plan): Block {
  const sources = new Set(fields.map(({ from }) => from));
  return {
    modules: [
      ...(sources.has('environment') ? (['os', 'sys'] as const) : []),
      ...(sources.has('clock') ? (['time'] as const) : []),
    ],
    lines: fields.flatMap(fieldLines),
  };
}

function fieldLines(value: FieldValue): readonly string[] {
  const name = pythonVariable(value);
  const { field, from, text, variable } = value;
  if (from === 'text') return [`${name} = ${pythonEncoded(text)}`];
  if (from === 'clock') return [`${name} = str(int(time.time())).encode('ascii')`];
  return [
    `${name} = os.environ.get('${variable}', '').encode('utf-8')`,
    `if not ${name}:`,
    `    sys.exit(${pythonText(`Set the environment variable ${variable} to the ${field.label}.`)})`,
  ];
}

/** The UTF-8 bytes of a text, in the form that is easiest to read. */
export function pythonEncoded(text: string): string {
  const bytes = encodeUtf8(text);
  return bytes.length === text.length ? pythonBytes(bytes) : `${pythonText(text)}.encode('utf-8')`;
}
