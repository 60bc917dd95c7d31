import { createHash } from 'node:crypto';
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { accessIdMistakes } from '#core/explain/mistakes/access-id/access-id.ts';
import { byteBodyMistakes } from '#core/explain/mistakes/body/bytes/bytes.ts';
import { concatenationMistakes } from '#core/explain/mistakes/concatenation/concatenation.ts';
import { digestTextMistakes } from '#core/explain/mistakes/digest-text/digest-text.ts';
import { macMistakes } from '#core/explain/mistakes/mac/mac.ts';
import { givenWith } from '#core/explain/mistakes/mistakes.properties.ts';
import { secretMistakes } from '#core/explain/mistakes/secret/secret.ts';
import { timeStampMistakes } from '#core/explain/mistakes/time-stamp/time-stamp.ts';
import { words } from '#core/explain/mistakes/words.ts';
import { textsOf } from '#core/explain/search/every-mistake.properties.ts';
import type { MessageValues } from '#core/messages.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';

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
    case 'secret':
      return ['pa$$word#1 with%20\\b!ang0', '00112233445566778899aabbccddeeff'].flatMap((secret) =>
        Array.from(mistake.variants(secret, givenWith({})), ({ values }) => values),
      );
    case 'concatenation': {
      const given = givenWith({ headers: [{ name: 'X-Nonce', value: '1' }] });
      return Array.from(mistake.variants(given.recipe.message, given), ({ values }) => values);
    }
    case 'mac': {
      const received = Buffer.from('00'.repeat(60)).toString('base64');
      return Array.from(mistake.variants(givenWith({ received })), ({ values }) => values);
    }
    case 'digest-text':
      return writtenDigests.flatMap((given) =>
        Array.from(mistake.variants(given), ({ values }) => values),
      );
    default:
      return [];
  }
}

/** A request for every way of writing some digests. */
const writtenDigests = textsOf.flatMap(({ write, text }) =>
  Array.from({ length: 40 }, (_, seed) => {
    const digest = createHash('sha256').update(String(seed)).digest();
    const given = givenWith({});
    const { id = '', secret = '' } = given.values;
    const received = write(digest, { accessId: id, secretKey: secret }).replace('Sign:', 'X-Sign:');
    return { ...given, received, recipe: { ...given.recipe, text: text ?? given.recipe.text } };
  }),
);

/** They have words and no variants: nothing can be computed. */
const named = new Set(['another-secret', 'hmac-with-sm3', 'signed-with-private-key']);

// A secret that is decoded wants a recipe that does it, and is said without values.
const mistakes = [
  ...byteBodyMistakes,
  ...timeStampMistakes,
  ...accessIdMistakes,
  ...secretMistakes.filter(({ id }) => id !== 'secret-not-decoded'),
  ...concatenationMistakes,
  ...macMistakes,
  ...digestTextMistakes,
].filter(({ layer, id }) => layer !== 'transport' && !named.has(id));

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

  test.each<[parts: Part[], en: string, zh: string]>([
    [
      [field('time'), field('id'), { kind: 'body' }],
      'X-Time, then X-Id, then the body.',
      '先 X-Time，再 X-Id，最后 body。',
    ],
    [[{ kind: 'body' }, field('time')], 'the body, then X-Time.', '先 body，再 X-Time。'],
    [
      [field('time'), { kind: 'literal', text: '\n' }, { kind: 'body' }],
      'X-Time + "\\n" + body.',
      'X-Time + "\\n" + body。',
    ],
  ])('parts in another order: the fix names the documented one of %j', (message, ...expected) => {
    const mistake = mistakes.find(({ id }) => id === 'parts-in-another-order');
    if (mistake?.layer !== 'concatenation') throw new Error('there is no such mistake');
    const { recipe } = givenWith({});
    const made = [...mistake.variants(message, givenWith({ recipe: { ...recipe, message } }))];
    expect(made.length).toBeGreaterThan(0);
    for (const { values } of made) {
      const said = languages.map((one) => one._('mistake.parts-in-another-order.fix', values));
      expect(said.map((text) => text.split(/: |：/)[1])).toEqual(expected);
    }
  });
});

function field(id: string): Part {
  return { kind: 'field', field: id };
}
