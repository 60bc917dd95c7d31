import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { accessIdMistakes } from '#core/explain/mistakes/access-id/access-id.ts';
import { byteBodyMistakes } from '#core/explain/mistakes/body/bytes/bytes.ts';
import { givenWith } from '#core/explain/mistakes/mistakes.properties.ts';
import { timeStampMistakes } from '#core/explain/mistakes/time-stamp/time-stamp.ts';
import { words } from '#core/explain/mistakes/words.ts';
import type { MessageValues } from '#core/messages.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

const languages = (['en', 'zh-CN'] as const).map((locale) => {
  const compiled = Object.entries(words[locale]).map(([id, text]) => [id, compileMessage(text)]);
  return setupI18n({ locale, messages: { [locale]: Object.fromEntries(compiled) } });
});

/** The values that the sentences about a mistake ask for in vain. */
function missingValues(id: string, values: MessageValues): string[] {
  const missing: string[] = [];
  const watched = new Proxy(values, {
    get: (known, name) => {
      if (typeof name === 'string' && !(name in known)) missing.push(name);
      return Reflect.get(known, name);
    },
  });
  for (const language of languages) {
    for (const part of ['title', 'cause', 'fix']) language._(`mistake.${id}.${part}`, watched);
  }
  return missing;
}

const texts = [
  '{"a":"你好 it\'s <b>… — \\r\\n 😀","id":"1600000001"}\n',
  '{  "a": 1,  "b": {    "c": "“x”"  }}',
  '{"a":"{{id}}&amp;浣犲ソâ€™"}\r\n',
  'eyJhIjoxfQ==',
  '{"a":"浣犲ソ"}',
  '--b\n\npart\n--b--',
  '\ufeff{"a":"e\u0301\u200b\u00a0"} ',
];
const bodies = [
  ...texts.map((text) => new Uint8Array(Buffer.from(text))),
  Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3),
  Uint8Array.of(0x7b, 0, 0x7d, 0),
];

function valuesOf(mistake: Mistake): (MessageValues | undefined)[] {
  switch (mistake.layer) {
    case 'body':
      return bodies.flatMap((body) =>
        Array.from(mistake.variants(body, givenWith({ body })), ({ values }) => values),
      );
    case 'time-stamp':
      return ['1565314789', '1565314789123'].flatMap((text) =>
        Array.from(mistake.variants(text, givenWith({})), ({ values }) => values),
      );
    case 'access-id':
      return bodies.flatMap((body) =>
        Array.from(mistake.variants(' 1500001048', givenWith({ body })), ({ values }) => values),
      );
    default:
      return [];
  }
}

const mistakes = [...byteBodyMistakes, ...timeStampMistakes, ...accessIdMistakes].filter(
  ({ layer }) => layer !== 'transport',
);

describe('the sentences about a mistake', () => {
  test.each(mistakes.map((mistake) => [mistake.id, mistake] as const))(
    '%s: every variant has the values that they ask for',
    (id, mistake) => {
      const made = valuesOf(mistake);
      expect(made.length).toBeGreaterThan(0);
      const missing = made.flatMap((values) => missingValues(id, values ?? {}));
      expect(new Set(missing)).toEqual(new Set());
    },
  );
});
