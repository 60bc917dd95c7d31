import { expect, test } from 'vitest';
import { explain } from '#core/explain/search/plain.properties.ts';
import { basic } from '#core/schemes/basic/scheme.ts';

const values = {
  accessId: 'Jürgen',
  secretKey: 'päss wörd/ÿÿÿ>>>???and more of it, so that it is long enough',
};
const { accessId: user, secretKey: password } = values;
const pair = `${user}:${password}`;
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const lines = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];

test.each([
  ['basic-line-feed', base64(`${pair}\n`)],
  ['basic-line-feed', base64(`${pair}\r\n`)],
  ['basic-encoded-twice', base64(base64(pair))],
  ['basic-encoded-twice', base64(`${base64(pair)}\n`)],
  ['basic-swapped', base64(`${password}:${user}`)],
  ['basic-colon-missing', base64(`${user}${password}`)],
  ['basic-other-separator', base64(`${user}/${password}`)],
  ['basic-other-separator', base64(`${user}：${password}`)],
  ['basic-one-alone', base64(`${user}:`)],
  ['basic-one-alone', base64(`:${password}`)],
  ['basic-one-alone', base64(`${password}:`)],
  ['basic-quoted', base64(`"${pair}"`)],
  ['basic-quoted', base64(`<${user}>:<${password}>`)],
  ['basic-percent-encoded', base64(`${encodeURIComponent(user)}:${encodeURIComponent(password)}`)],
  ['basic-charset', base64(Buffer.from(pair, 'latin1'))],
  ['basic-charset', base64(Buffer.from(pair.replaceAll(/[^\0-\x7f]/g, '?')))],
  ['basic-charset', base64(Buffer.from(pair, 'utf16le'))],
  ['basic-charset', base64(pair.normalize('NFD'))],
  ['basic-wrapped', lines(base64(pair), 76).join('\n')],
  ['basic-wrapped', lines(base64(pair), 64).join('\r\n')],
  ['basic-wrapped', `Basic ${lines(base64(pair), 76)[0]}`],
  ['basic-url-alphabet', Buffer.from(pair).toString('base64url')],
  ['basic-padding-cut', base64(pair).replace(/=+$/, '')],
  ['basic-not-encoded', pair],
  ['basic-hex', Buffer.from(pair).toString('hex')],
  ['basic-value-percent-encoded', encodeURIComponent(base64(pair))],
  ['basic-scheme-word', `basic ${base64(pair)}`],
  ['basic-scheme-word', `Bearer ${base64(pair)}`],
  ['basic-cut', base64(pair).slice(0, 30)],
  ['secret-letter-case', base64(`${user}:${password.toUpperCase()}`)],
])('the search finds %s', async (id, received) => {
  const [first] = await explain(basic, values, received);
  expect(first?.causes.map(([cause]) => cause.mistake)).toEqual([id]);
});

test('two mistakes are found together', async () => {
  const received = Buffer.from(`${password}:${user}`).toString('base64url');
  const [first] = await explain(basic, values, received);
  const causes = first?.causes.map(([cause]) => cause.mistake);
  expect(causes).toEqual(['basic-swapped', 'basic-url-alphabet']);
});

test('another password is explained by nothing, and found when it is given along', async () => {
  const received = base64(`${user}:another password`);
  expect(await explain(basic, values, received)).toEqual([]);
  const [first] = await explain(basic, values, received, ['another password']);
  expect(first?.causes.map(([cause]) => cause.mistake)).toEqual(['another-secret']);
});

test('the right credentials have no cause', async () => {
  expect(await explain(basic, values, `Basic ${base64(pair)}`)).toMatchObject([{ causes: [] }]);
});

test('a colon in the user-id is shown by the request', async () => {
  const { mistakes = [] } = (await basic.mistakes?.()) ?? {};
  const colon = mistakes.find(({ id }) => id === 'basic-colon-in-user-id');
  if (colon?.layer !== 'not-the-signature') throw new Error('no such mistake');
  const given = {
    recipe: basic.recipe,
    fields: basic.fields,
    body: new Uint8Array(0),
    received: '',
    method: 'GET',
    url: '',
    headers: [],
  };
  expect(colon.evidence({ ...given, values: { accessId: 'a:b' } })).toBeDefined();
  expect(colon.evidence({ ...given, values: { accessId: 'ab' } })).toBeUndefined();
});
