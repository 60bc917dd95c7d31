import { writeCmdReplay } from '#core/snippets/curl/cmd.ts';
import { writePowershellLive } from '#core/snippets/curl/powershell-live.ts';
import { writePowershellReplay } from '#core/snippets/curl/powershell-replay.ts';
import { writeShLive } from '#core/snippets/curl/sh-live.ts';
import { writeShReplay } from '#core/snippets/curl/sh-replay.ts';
import type { Generator } from '#core/snippets/snippet.ts';

/** curl, for the shells that it is called from. */
export const curl: Generator = {
  id: 'curl',
  label: 'curl',
  variantName: { id: 'snippet.shell' },
  variants: [
    {
      id: 'sh',
      label: 'sh',
      extension: 'sh',
      writers: { replay: writeShReplay, live: writeShLive },
      alwaysBodyFile: false,
      notes: [],
    },
    {
      id: 'powershell',
      label: 'PowerShell',
      extension: 'ps1',
      writers: { replay: writePowershellReplay, live: writePowershellLive },
      alwaysBodyFile: false,
      notes: [{ id: 'snippet.not-executed', values: { shell: 'PowerShell' } }],
    },
    {
      id: 'cmd',
      label: 'cmd',
      extension: 'cmd',
      writers: { replay: writeCmdReplay },
      alwaysBodyFile: true,
      notes: [
        { id: 'snippet.no-live', values: { shell: 'cmd' } },
        { id: 'snippet.not-executed', values: { shell: 'cmd' } },
      ],
    },
  ],
};
