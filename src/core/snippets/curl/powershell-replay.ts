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
} from '#core/snippets/curl/powershell-fields.ts';
import type { Plan } from '#core/snippets/plan.ts';
import { powershellArgument } from '#core/snippets/quote/powershell.ts';

/** A curl.exe call for Windows PowerShell 5.1 and PowerShell 7. One block, so that it stops where it throws when pasted too. */
export function writePowershellReplay(plan: Plan): string {
  return [
    ...powershellComments(plan),
    '& {',
    "$ErrorActionPreference = 'Stop'",
    ...powershellSecrets(plan),
    ...powershellBody(plan),
    ...powershellBodyCheck(plan),
    ...powershellCall(curlOptions(plan, powershellArgument, powershellHeader)),
    '}',
    '',
  ].join('\n');
}
