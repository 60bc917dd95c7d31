import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Stage, stages } from '#core/explain/explanation.ts';
import { scalarMac } from '#core/explain/fast-mac/fast-mac.ts';
import { edgeMistakes } from '#core/explain/mistakes/body/bytes/edges/edges.ts';
import { serialisedBodyMistakes } from '#core/explain/mistakes/body/serialised/serialised.ts';
import { concatenationMistakes } from '#core/explain/mistakes/concatenation/concatenation.ts';
import { macMistakes } from '#core/explain/mistakes/mac/mac.ts';
import { secretMistakes } from '#core/explain/mistakes/secret/secret.ts';
import { timeStampMistakes } from '#core/explain/mistakes/time-stamp/time-stamp.ts';
import {
  id,
  namesOf,
  problemWith,
  searched,
  secret,
  signed,
  time,
  utf8,
} from '#core/explain/search/search.properties.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

const json = '{"b":1.0,"a":"<您好> \u{1f600}/","list":[1,2],"nothing":null}';
const body = utf8(json);
const few = [...edgeMistakes, ...concatenationMistakes, ...secretMistakes];
const right = `${time}${id}${json}`;

describe('a search', () => {
  test('says that the signature is right, and looks no further', async () => {
    const { explanations, stages: came } = await searched(
      problemWith({ body, received: signed(right) }),
      few,
    );
    expect(explanations.map(({ causes }) => causes)).toEqual([[]]);
    expect(came).toEqual(['as-it-stands']);
  });

  test.each<[Stage, string]>([
    ['singles', signed(right, `${secret}\n`)],
    ['cuts', signed(Buffer.from(right).subarray(0, 40))],
    ['clock', signed(`${time + 4321}${id}${json}`)],
    ['pairs', signed(`${time},${id},${json}`, `${secret}\n`)],
  ])('ends with the stage that explains it: %s', async (stage, received) => {
    const {
      explanations,
      stages: came,
      ended,
    } = await searched(problemWith({ body, received }), few);
    expect(explanations).not.toEqual([]);
    expect(came).toEqual(stages.slice(0, stages.indexOf(stage) + 1));
    expect(ended.stages).toEqual(came);
    expect(ended.unfinished).toEqual([]);
  });

  test('goes through all stages for what nothing explains, and says how much it tried', async () => {
    const { explanations, ended } = await searched(
      problemWith({ body, received: signed('something else') }),
      edgeMistakes,
    );
    expect(explanations).toEqual([]);
    expect(ended.stages).toEqual(stages);
    expect(ended.tried).toBeGreaterThan(2 * 86_400 + 2 * 60_000);
  });

  test('without time comes to an end all the same, after what is cheap', async () => {
    const problem = problemWith({ body, received: signed('something else') });
    const { ended } = await searched(problem, few, { spent: () => 1 });
    expect(ended.stages).toEqual(expect.arrayContaining(['as-it-stands', 'singles']));
    expect(ended.unfinished).toEqual(expect.arrayContaining(['clock', 'pairs', 'triples']));
    // What is done between two looks at the clock is little beside the ranges of the clock alone.
    expect(ended.tried).toBeLessThan(2 * 86_400);
  });

  test('that has found something looks for the same bytes a while longer, and not to the end', async () => {
    // Each look at the clock is a fiftieth of the time.
    let looks = 0;
    const received = signed(`${time}\n${id}${json}`, `${secret}\n`);
    const problem = problemWith({ body, received });
    const mistakes = [...few, ...timeStampMistakes];
    const spent = () => {
      looks += 1;
      return 0.5 + looks / 50;
    };
    const short = await searched(problem, mistakes, { spent });
    const whole = await searched(problem, mistakes);
    expect(namesOf(short.explanations[0])).toEqual(namesOf(whole.explanations[0]));
    expect(short.ended.unfinished).toContain('pairs');
    expect(short.ended.tried).toBeLessThan(whole.ended.tried);
  });

  test('finds the same without SIMD', async () => {
    const problem = problemWith({ body, received: signed(`${time}${id}${json}\n`) });
    const fast = await searched(problem, few);
    const slow = await searched(problem, few, { mac: scalarMac });
    expect(slow).toEqual(fast);
  });
});

describe('searches that share the work', () => {
  const shards = [0, 1, 2];
  const names = ['separator-between-parts', 'secret-in-quotes', 'body-signed-with-final-line-end'];
  const some = few.filter(({ id: name }) => names.includes(name));

  test('try each candidate, and hardly any twice', async () => {
    const problem = problemWith({ body, received: signed('something else') });
    const alone = await searched(problem, some);
    const each = await Promise.all(
      shards.map((shard) => searched(problem, some, { shard, shards: 3 })),
    );
    const tried = each.reduce((sum, { ended }) => sum + ended.tried, 0);
    // All of them look at the request as it stands, and two shares may come to one body that is wrong twice.
    expect(tried - 2).toBeGreaterThanOrEqual(alone.ended.tried);
    expect(tried - 2).toBeLessThan(alone.ended.tried + 10);
  });

  test.each([
    signed(`${time}${id}${json}\r\n`),
    signed(right.slice(0, -3)),
    signed(`${time - 77_777}${id}${json}`),
    signed(`${time}\n${id}\n${json}\n`, `"${secret}"`),
  ])('find what one alone finds: %s', async (received) => {
    const problem = problemWith({ body, received });
    const alone = await searched(problem, some);
    const each = await Promise.all(
      shards.map((shard) => searched(problem, some, { shard, shards: 3 })),
    );
    const found = each.flatMap(({ explanations }) => explanations.map(namesOf));
    expect(found).toContainEqual(namesOf(alone.explanations[0]));
  });
});

describe('a mistake that is a range', () => {
  const namesAndValues = async (received: string) => {
    const { explanations } = await searched(problemWith({ body, received }), []);
    return explanations.map(({ causes }) => causes.flat());
  };

  test.each([1, -1, 10, 86_400, -86_400])(
    '%i seconds in another reading of the clock',
    async (seconds) => {
      expect(await namesAndValues(signed(`${time + seconds}${id}${json}`))).toEqual([
        [{ mistake: 'other-second', layer: 'time-stamp', values: { seconds } }],
      ]);
    },
  );

  test.each([1, -1, 999, 60_000, -60_000])('%i milliseconds', async (milliseconds) => {
    const received = signed(`${time * 1000 + milliseconds}${id}${json}`);
    expect(await namesAndValues(received)).toEqual([
      [{ mistake: 'other-millisecond', layer: 'time-stamp', values: { milliseconds } }],
    ]);
  });

  test.each([
    ['time-stamp-fraction', `${time}.123456`],
    ['time-stamp-fraction', `${time}.120000`],
    ['time-stamp-fraction', `${time}.12345`],
    // What Python's time.time() prints: the double nearest to that moment.
    ['time-stamp-fraction', '1565314789.1234567'],
    ['time-stamp-finer-unit', `${time}123456`],
  ])('%s: a moment within the second, signed as %s', async (mistake, text) => {
    const received = signed(`${text}${id}${json}`);
    const some = timeStampMistakes.filter(({ id: name }) => name === mistake);
    const { explanations, stages: came } = await searched(problemWith({ body, received }), some);
    expect(explanations.map(namesOf)).toEqual([[mistake]]);
    expect(came.at(-1)).toBe('fractions');
  });

  test('has an end', async () => {
    const { explanations } = await searched(
      problemWith({ body, received: signed(`${time + 86_401}${id}${json}`) }),
      [],
    );
    expect(explanations).toEqual([]);
  });

  test.each([1, 20, body.length - 1])('%i bytes of the body', async (count) => {
    const received = signed(Buffer.concat([Buffer.from(`${time}${id}`), body.subarray(0, count)]));
    const [causes] = await namesAndValues(received);
    expect(causes).toContainEqual({
      mistake: 'cut-body',
      layer: 'body',
      values: { count, total: body.length },
    });
  });
});

describe('a reference body', () => {
  const reference = utf8('{"b": 1,"a":"\\u003c您好> \u{1f600}/", "list":[1,2],"nothing":""}');
  const causesOf = async (text: string) => {
    const problem = problemWith({ body, reference, received: signed(`${time}${id}${text}`) });
    const { explanations } = await searched(problem, []);
    return explanations.map(({ causes }) => causes.flat());
  };

  test('is found as a whole', async () => {
    const [causes] = await causesOf(new TextDecoder().decode(reference));
    expect(causes).toMatchObject([{ mistake: 'reference-body', layer: 'body' }]);
  });

  test('is found in part: which of its differences were signed', async () => {
    const [causes] = await causesOf(json.replace('<', '\\u003c').replace(',"list"', ', "list"'));
    expect(causes).toMatchObject([{ mistake: 'mixed-body', layer: 'body', values: { count: 2 } }]);
  });
});

describe('a serialiser that nobody named', () => {
  const settingsOf = async (text: string) => {
    const problem = problemWith({ body, received: signed(`${time}${id}${text}`) });
    const { explanations } = await searched(problem, []);
    return explanations.map(({ causes }) => causes.flat());
  };

  test.each([
    [
      '{"b": 1.0,"a": "<您好> \u{1f600}/","list": [1,2],"nothing": null}',
      { layout: 'spaceAfterColon' },
    ],
    [
      '{"a":"<\\u60A8\\u597D> \\uD83D\\uDE00/","b":1.0,"list":[1,2],"nothing":null}\r\n',
      { order: 'sorted', letters: 'upper', end: 'crlf' },
    ],
    [
      '{\n   "b": 1,\n   "a": "\\u003c您好\\u003e \u{1f600}\\/",\n   "list": [\n      1,\n      2\n   ]\n}',
      { members: 'withoutNulls', numbers: 'javaScript', slashes: 'everywhere', layout: 'indent3' },
    ],
  ])('is known by its settings: %s', async (text, settings) => {
    expect(await settingsOf(text)).toMatchObject([
      [{ mistake: 'other-serializer', layer: 'body', values: settings }],
    ]);
  });
});

describe('several mistakes', () => {
  const namesFor = async (received: string, mistakes: readonly Mistake[], profiles = {}) => {
    const problem = problemWith({ body, received });
    const { explanations } = await searched(problem, mistakes, profiles);
    return explanations.map(namesOf);
  };

  test('in one body, one after the other', async () => {
    const received = signed(`${time}${id}\ufeff${json}\t`);
    expect(await namesFor(received, edgeMistakes)).toContainEqual([
      'body-signed-with-byte-order-mark',
      'body-signed-with-outer-white-space',
    ]);
  });

  test('three in three layers', async () => {
    const small = few.filter(({ id: name }) =>
      [
        'body-signed-with-byte-order-mark',
        'separator-between-parts',
        'secret-trailing-newline',
      ].includes(name),
    );
    const received = signed(`${time}&${id}&\ufeff${json}`, `${secret}\n`);
    expect(await namesFor(received, small)).toContainEqual([
      'body-signed-with-byte-order-mark',
      'secret-trailing-newline',
      'separator-between-parts',
    ]);
  });

  test('of one layer, where a profile says that they go together', async () => {
    const members = ['separator-after-message', 'plus-signs-between-parts'];
    const received = signed(`${time} + ${id} + ${json}\r\n`);
    const only = few.filter(({ id: name }) => members.includes(name));
    const profiles = [{ id: 'a-habit', mistakes: members }];
    expect(await namesFor(received, only)).toEqual([]);
    expect(await namesFor(received, only, { profiles })).toContainEqual(members.toSorted());
  });
});

describe('other secrets', () => {
  const problem = problemWith({
    body,
    received: signed(right, 'an-older-secret'),
    otherSecrets: ['of-another-app', 'an-older-secret'],
  });

  test('are tried where they were pasted', async () => {
    const { explanations } = await searched(problem, secretMistakes);
    expect(explanations.map(namesOf)).toEqual([['another-secret']]);
    expect(JSON.stringify(explanations)).not.toContain('an-older-secret');
  });

  test('are guessed by nobody', async () => {
    const { explanations } = await searched({ ...problem, otherSecrets: [] }, edgeMistakes);
    expect(explanations).toEqual([]);
  });
});

describe('stories that give the same bytes', () => {
  // Compact, every letter as it is: what a dozen serialisers write.
  const value = '{ "a": "b" }';
  const firstFor = async (agent: string | undefined) => {
    const problem = problemWith({
      body: utf8(value),
      received: signed(`${time}${id}{"a":"b"}`),
      headers: agent === undefined ? [] : [{ name: 'user-agent', value: agent }],
    });
    const { explanations } = await searched(problem, serialisedBodyMistakes);
    const [one] = explanations;
    return one?.causes[0];
  };

  test('are one class', async () => {
    const ids = (await firstFor(undefined))?.map(({ mistake }) => mistake);
    expect(ids).toEqual(expect.arrayContaining(['json-stringify', 'minified', 'jackson-string']));
  });

  test.each([
    ['python-requests/2.31.0', 'python-json-dumps-compact'],
    ['axios/1.6.0', 'json-stringify'],
    ['GuzzleHttp/7', 'php-json-encode'],
    ['okhttp/4.12.0', 'gson-html-escapes'],
  ])('are told by the likeliest for the client: %s', async (agent, mistake) => {
    expect((await firstFor(agent))?.[0].mistake).toBe(mistake);
  });
});

describe('a hit', () => {
  test('is only told when the whole digest agrees', async () => {
    const digest = createHmac('sha256', secret).update(right).digest();
    const lying: Mistake = {
      id: 'first-four-bytes',
      layer: 'digest-text',
      prior: 'low',
      arisesIn: [],
      variants: () => [
        {
          value: {
            digestLength: 32,
            leads: [new Uint8Array(digest.subarray(0, 4))],
            write: (bytes) => (bytes[31] === digest[31] ? 'no' : 'received'),
          },
        },
      ],
    };
    const problem = problemWith({ body, received: 'received' });
    const { explanations } = await searched(problem, [lying]);
    expect(explanations).toEqual([]);
  });

  test('of a hash that is not the recipe’s is found by the length of what was received', async () => {
    const hex = createHmac('sha1', secret).update(right).digest('hex');
    const received = Buffer.from(hex).toString('base64');
    const { explanations } = await searched(problemWith({ body, received }), macMistakes);
    expect(explanations.map(namesOf)).toEqual([['hmac-with-sha-1']]);
  });

  test('shows the very string that was signed, with its parts', async () => {
    const received = signed(`${time}:${id}:${json}`);
    const { explanations } = await searched(problemWith({ body, received }), few);
    const [one] = explanations;
    expect(Buffer.from(one?.stringToSign.bytes ?? []).toString()).toBe(`${time}:${id}:${json}`);
    expect(one?.stringToSign.segments.map(({ part }) => part.kind)).toEqual([
      'field',
      'literal',
      'field',
      'literal',
      'body',
    ]);
    expect(one?.signature).toBe(received);
  });
});

describe('a body of a megabyte', () => {
  const large = JSON.stringify({ title: 'a', content: '您好 <b>\u{1f600}</b> '.repeat(60_000) });

  test('still gets its single mistakes', async () => {
    const problem = problemWith({
      body: utf8(large),
      received: signed(`${time}${id}${large}\n`),
    });
    expect(problem.body.length).toBeGreaterThan(1_000_000);
    const { explanations } = await searched(problem, edgeMistakes, { spent: () => 1 });
    expect(explanations.flatMap(({ causes }) => causes.flat())).toContainEqual({
      mistake: 'body-signed-with-final-line-end',
      layer: 'body',
      values: { lineEnd: 'LF' },
    });
  });
});
