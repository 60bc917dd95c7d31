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
} from '#core/snippets/curl/powershell-fields.ts';
import { writePowershellLive } from '#core/snippets/curl/powershell-live.ts';
import { computes, type Plan } from '#core/snippets/plan.ts';

/** A curl.exe call for Windows PowerShell 5.1 and PowerShell 7. One block, so that it stops where it throws when pasted too. */
export function writePowershellReplay(plan: Plan): string {
  if (computes(plan)) return writePowershellLive(plan);
  return [
    ...powershellComments(plan),
    '& {',
    "$ErrorActionPreference = 'Stop'",
    ...powershellSecrets(plan),
    ...powershellBody(plan),
    ...powershellBodyCheck(plan),
    ...powershellCall(curlOptions(plan, powershellUrl, powershellHeader)),
    '}',
    '',
  ].join('\n');
}
