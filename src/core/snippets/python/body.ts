import { utf8TextOf } from '#core/bytes/utf8.ts';
import { base64Lines } from '#core/snippets/body-source.ts';
import type { Plan } from '#core/snippets/plan.ts';
import type { Block } from '#core/snippets/python/block.ts';
import { pythonEncoded } from '#core/snippets/python/fields.ts';
import { pythonBytes } from '#core/snippets/quote/python.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

/** The line that makes `body`, a bytes object. */
export function pythonBody({ body, form }: Plan): Block {
  if (form === 'file') return readFile;
  if (form === 'base64') {
    const lines = ["body = base64.b64decode('''", ...base64Lines(body), "''')"];
    return { modules: ['base64'], lines };
  }
  const text = utf8TextOf(body);
  const expression = text === undefined ? pythonBytes(body) : pythonEncoded(text);
  return { modules: [], lines: [`body = ${expression}`] };
}

const readFile: Block = {
  modules: ['os', 'sys'],
  lines: [
    `if not os.path.exists('${bodyFileName}'):`,
    `    sys.exit('Put ${bodyFileName}, which belongs to this code, into this folder.')`,
    `with open('${bodyFileName}', 'rb') as body_file:`,
    '    body = body_file.read()',
  ],
};

/** Lines that stop before anything is sent when the body is another one. Not `assert`, which `python -O` leaves out. */
export function pythonBodyCheck({ body, sha256 }: Plan): Block {
  return {
    modules: ['hashlib', 'sys'],
    lines: [
      `if len(body) != ${body.length} or hashlib.sha256(body).hexdigest() != (`,
      `    '${sha256}'`,
      '):',
      "    sys.exit('The body is not the one that this was made for. Nothing was sent.')",
    ],
  };
}
