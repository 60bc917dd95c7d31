import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Explanation } from '#core/explain/explanation.ts';
import type { Message } from '#core/messages.ts';
import { type CaseFileInput, caseFile } from '#core/report/case-file.ts';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import { initialSession } from '#core/session/reduce.ts';
import { schemeOf } from '#core/session/scheme-of.ts';

await loadSchemes();
const secretive = schemes.filter(({ recipe }) => isSignatureSecret(recipe));
const speech = {
  say: ({ id }: Message) => id,
  list: (items: readonly string[]) => items.join(' and '),
};

test.each(secretive.map(({ id }) => id))(
  'a case file of %s tells neither credentials nor a hash of them, and has its link',
  async (schemeId) => {
    const session = { ...initialSession, schemeId, received: 'QWxhZGRpbjpzZXNhbWU=' };
    const bytes = new Uint8Array(Buffer.from('Aladdin:sesame'));
    const stringToSign = { bytes, segments: [] };
    const cause = { mistake: 'any', layer: 'secret' } as const;
    const explanation: Explanation = {
      causes: [[cause]],
      alternatives: [],
      body: new Uint8Array(0),
      stringToSign,
      signature: session.received,
    };
    const input: CaseFileInput = {
      scheme: schemeOf(session),
      session,
      url: 'https://api.example.com/v1',
      stringToSign,
      computed: 'QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
      verdict: {
        state: 'mismatch',
        tone: 'bad',
        headline: { id: 'headline' },
        detail: { id: 'detail' },
        notes: [],
      },
      search: { explanations: [explanation], tried: 7, stages: ['singles'], unfinished: [] },
      facts: [],
      answer: undefined,
      mistakes: [],
      toDo: { items: [] },
      checklist: undefined,
      link: 'https://countersign.example/#1.abc',
    };
    const text = await caseFile(input, speech);
    expect(text).not.toContain('QWxhZGRpb');
    expect(text).not.toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(text.match(/case-file\.withheld/g)).toHaveLength(3);
    expect(text).toContain('<https://countersign.example/#1.abc>');
  },
);
