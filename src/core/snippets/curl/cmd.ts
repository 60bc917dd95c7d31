import { CoreError } from '#core/errors.ts';
import { curlOptions, headerText } from '#core/snippets/curl/options.ts';
import { computes, type FieldValue, type Plan, type PlannedHeader } from '#core/snippets/plan.ts';
import { cmdArgument } from '#core/snippets/quote/cmd.ts';
import type { UrlPiece } from '#core/snippets/sending.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

/** The native line end of a batch file. */
const lineEnd = '\r\n';

/**
 * A curl.exe call for cmd, for the prompt and for a batch file, with the signature frozen in. The
 * body comes from a file: cmd can hold neither its quotes nor its line ends. There is no live
 * form: cmd can compute no MAC.
 * @throws CoreError `snippet-cannot-compute` {shell, field} where a replay would give the secret away unless it computed
 */
export function writeCmdReplay(plan: Plan): string {
  if (computes(plan))
    throw new CoreError('snippet-cannot-compute', { shell: 'cmd', field: plan.key.field.label });
  const options = [
    ...curlOptions(plan, cmdUrl, cmdHeader),
    `--data-binary ${cmdArgument(bodyFileName, `@${bodyFileName}`)}`,
  ];
  return [
    `rem Sends ${bodyFileName}, which has to lie in this folder: ${plan.body.length} bytes as signed,`,
    `rem SHA-256 ${plan.sha256}`,
    ...warnings(plan),
    `curl.exe ${options.join(` ^${lineEnd}  `)}`,
    '',
  ].join(lineEnd);
}

/** Of a replay that computes nothing, the URL is one text. */
function cmdUrl(pieces: readonly UrlPiece[]): string {
  return cmdArgument('URL', pieces.join(''));
}

function cmdHeader({ name, value }: PlannedHeader): string {
  if (value.kind === 'text') return cmdArgument(name, headerText(name, value.text));
  const pieces = value.pieces.map((piece) => {
    if (piece.kind === 'signature') throw new Error('A replay has its signature as text.');
    if (piece.kind === 'field') return `%${piece.value.variable}%`;
    return cmdArgument(name, piece.text).slice(1, -1);
  });
  return `"${cmdArgument(name, `${name}: `).slice(1, -1)}${pieces.join('')}"`;
}

function warnings({ fields }: Plan): readonly string[] {
  return fields
    .filter(({ field, from }: FieldValue) => field.secret && from === 'text')
    .map(({ field }) => `rem WARNING: the ${field.label} stands in this code. Do not share it.`);
}
