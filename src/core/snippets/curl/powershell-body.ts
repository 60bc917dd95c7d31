import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Plan } from '#core/snippets/plan.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

/** Lines that read the body into `$body`. .NET resolves paths against a folder of its own, hence the full one. */
export function powershellBody({ body, form }: Plan): readonly string[] {
  if (form !== 'file') {
    return [`[byte[]]$body = [Convert]::FromBase64String('${encodeBase64(body)}')`];
  }
  return [
    `$file = Join-Path (Get-Location).ProviderPath '${bodyFileName}'`,
    `if (-not (Test-Path -LiteralPath $file)) { throw 'Put ${bodyFileName}, which belongs to this code, into this folder.' }`,
    '[byte[]]$body = [IO.File]::ReadAllBytes($file)',
  ];
}

/** Lines that throw unless `$body` is the body. */
export function powershellBodyCheck({ body, sha256 }: Plan): readonly string[] {
  return [
    '$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)',
    "$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()",
    `if ($body.Length -ne ${body.length} -or $sha256 -ne '${sha256}') {`,
    "  throw 'The body is not the one that this was made for. Nothing was sent.'",
    '}',
  ];
}

/**
 * The call, with the body in a file: Windows PowerShell changes bytes in a pipe to a program, and
 * quotes in its arguments.
 */
export function powershellCall(options: readonly string[]): readonly string[] {
  return [
    '$request = [IO.Path]::GetTempFileName()',
    'try {',
    '  [IO.File]::WriteAllBytes($request, $body)',
    `  curl.exe ${[...options, '--data-binary "@$request"'].join(' `\n    ')}`,
    '} finally {',
    '  Remove-Item -LiteralPath $request',
    '}',
  ];
}
