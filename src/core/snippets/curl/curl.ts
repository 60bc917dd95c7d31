import type { Generator, Writers } from '#core/snippets/snippet.ts';

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
      writers: shWriters,
      isLive: true,
      alwaysBodyFile: false,
      notes: [],
    },
    {
      id: 'powershell',
      label: 'PowerShell',
      extension: 'ps1',
      writers: powershellWriters,
      isLive: true,
      alwaysBodyFile: false,
      notes: [{ id: 'snippet.not-executed', values: { shell: 'PowerShell' } }],
    },
    {
      id: 'cmd',
      label: 'cmd',
      extension: 'cmd',
      writers: cmdWriters,
      isLive: false,
      alwaysBodyFile: true,
      notes: [
        { id: 'snippet.no-live', values: { shell: 'cmd' } },
        { id: 'snippet.not-executed', values: { shell: 'cmd' } },
      ],
    },
  ],
};

async function shWriters(): Promise<Writers> {
  const [{ writeShReplay }, { writeShLive }] = await Promise.all([
    import('#core/snippets/curl/sh-replay.ts'),
    import('#core/snippets/curl/sh-live.ts'),
  ]);
  return { replay: writeShReplay, live: writeShLive };
}

async function powershellWriters(): Promise<Writers> {
  const [{ writePowershellReplay }, { writePowershellLive }] = await Promise.all([
    import('#core/snippets/curl/powershell-replay.ts'),
    import('#core/snippets/curl/powershell-live.ts'),
  ]);
  return { replay: writePowershellReplay, live: writePowershellLive };
}

async function cmdWriters(): Promise<Writers> {
  const { writeCmdReplay } = await import('#core/snippets/curl/cmd.ts');
  return { replay: writeCmdReplay };
}
