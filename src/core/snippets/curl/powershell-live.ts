import { atRunTime } from '#core/snippets/comments.ts';
import { curlOptions } from '#core/snippets/curl/options.ts';
import {
  powershellBody,
  powershellBodyCheck,
  powershellCall,
} from '#core/snippets/curl/powershell-body.ts';
import {
  powershellComments,
  powershellHeader,
  powershellSecrets,
  powershellUrl,
  powershellValues,
} from '#core/snippets/curl/powershell-fields.ts';
import { powershellComputing } from '#core/snippets/curl/powershell-signing.ts';
import type { Plan } from '#core/snippets/plan.ts';

/**
 * A script for Windows PowerShell 5.1 and PowerShell 7 that signs with .NET and sends with curl.exe;
 * a replay too, where it has something to compute.
 */
export function writePowershellLive(plan: Plan): string {
  return [
    ...powershellComments(plan),
    ...(plan.signs ? [`# ${atRunTime(plan)}`] : []),
    '& {',
    "$ErrorActionPreference = 'Stop'",
    '$utf8 = [Text.Encoding]::UTF8',
    ...powershellSecrets(plan),
    ...powershellBody(plan),
    ...powershellBodyCheck(plan),
    '',
    ...powershellValues(plan),
    ...powershellComputing(plan),
    '',
    ...powershellCall(curlOptions(plan, powershellUrl, powershellHeader)),
    '}',
    '',
  ].join('\n');
}
