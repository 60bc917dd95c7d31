import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemeById } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import { decodeLink, encodeLink, linkLimit, linkReadLimit } from '#core/share/link.ts';
import { linkContentLimitBytes } from '#core/share/link-content.ts';
import { linkTags } from '#core/share/link-tags.ts';
import { longestHeader, mostHeaders } from '#core/share/public-wire.ts';
import { leastIterations, mostIterations } from '#core/share/sealing.ts';
import { views } from '#core/share/view.ts';
import { sessionFileLimitBytes } from '#core/share/write-session-file.ts';

const text = readFileSync('docs/link-format.md', 'utf8');
const links = [...text.matchAll(/^`(1\.[\w-]+)`$/gm)].map(([, link]) => link!);

describe('docs/link-format.md', () => {
  test('shows links that decode', async () => {
    expect(links).toHaveLength(2);
    for (const link of links) {
      const reading = await decodeLink(link);
      if (reading.status === 'failed') throw new Error(reading.reason.id);
      expect(reading.warnings).toEqual([]);
    }
  });

  test('shows the worked example as it is written, with its bytes', async () => {
    const hex = /^0030 [0-9a-f ]+$/m.exec(text)![0].replaceAll(' ', '');
    expect(Buffer.from(links[0]!.slice(2), 'base64url').toString('hex')).toBe(hex);
    const session: Session = {
      ...initialSession,
      schemeId: 'tpns',
      accessPointId: 'singapore',
      path: '/v3/device/tag',
      values: { accessId: '1500001048', timeStamp: '1565314789' },
      body: new TextEncoder().encode('{}'),
    };
    expect(await encodeLink(session)).toBe(links[0]);
    expect(await decodeLink(links[0]!)).toMatchObject({ session });
  });

  test('names every tag, view and limit', () => {
    for (const tag of Object.values(linkTags)) expect(text).toContain(`\n| ${tag} | `);
    expect(text).toContain(views.map((view) => `\`${view}\``).join(', '));
    for (const limit of [
      linkLimit,
      linkReadLimit,
      linkContentLimitBytes,
      mostHeaders,
      longestHeader,
      sessionFileLimitBytes,
      leastIterations,
      mostIterations,
    ]) {
      expect(text).toContain(limit.toLocaleString('en'));
    }
  });

  test('numbers the fields of TPNS as they stand', () => {
    const ids = schemeById('tpns')!.fields.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['accessId', 'secretKey', 'timeStamp']);
  });
});
