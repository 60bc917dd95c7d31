import { describe, expect, test } from 'vitest';
import { checkCandidate } from '#core/importers/check.ts';
import { offerOf } from '#core/importers/offer.ts';
import { schemes } from '#core/schemes/registry.ts';

const [scheme] = schemes;
/** Published by the vendor: https://www.tencentcloud.com/document/product/1024/34213. */
const key = '1452fcebae9f3115ba794fb0fff2fd73';
const sign =
  'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==';
const body =
  '{"audience_type": "account","platform": "android","message": {"title": "test title","content": "test content","android": { "action": {"action_type": 3,"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify","account_list": ["5822f0eee44c3625ef0000bb"] }';

function command(received = sign, data = `-d '${body}'`): string {
  return `curl -H 'AccessId: 1500001048' -H 'TimeStamp: 1565314789' -H 'Sign: ${received}' ${data} https://h/`;
}

function offered(text: string): string | undefined {
  return offerOf(text, scheme, new Map()).secrets.get('secretKey');
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner));
}

describe('a SecretKey that came along', () => {
  test.each([
    `curl -H 'SecretKey: ${key}' https://h/`,
    `curl -H "secret-key:${key}" https://h/`,
    `SECRET_KEY=${key}; curl -d '{}' https://h/`,
    `{"SecretKey": "${key}", "AccessId": "1", "body": "{}"}`,
    `{"headers": {"AccessId": "1"}, "secret_key": "${key}", "body": "{}"}`,
    `import requests\nsecret_key = '${key}'\nrequests.post('https://h/', data='{}')`,
  ])('is offered: %s', (text) => {
    expect(offered(text)).toBe(key);
  });

  test.each([
    `curl -H "SecretKey: $KEY_OF_MINE" https://h/`,
    `import requests\nsecret_key = settings.key\nrequests.post('https://h/', data='{}')`,
    `secret_key = read_the_key('a')\ncurl https://h/`,
    command(),
  ])('is not offered where its value is not in the text: %s', (text) => {
    expect(offered(text)).toBeUndefined();
  });

  test('is in no other part of the offer', () => {
    const { secrets, ...rest } = offerOf(
      `{"headers": {"AccessId": "1"}, "SecretKey": "${key}", "body": "{}"}`,
      scheme,
      new Map(),
    );
    expect(secrets.size).toBe(1);
    expect(shown(rest)).not.toContain(key);
    expect(rest.candidates[0]?.unread.map(({ what }) => what)).toEqual(['"SecretKey": "•••"']);
  });

  test('is no header that is left out', () => {
    const { candidates } = offerOf(`curl -H 'SecretKey: ${key}' https://h/`, scheme, new Map());
    expect(candidates[0]?.request.headers.map(({ name }) => name)).not.toContain('SecretKey');
  });
});

test('a command names its shell', () => {
  const dialects = [
    command(),
    'curl ^"https://h/^" ^\r\n -d a',
    'PS C:\\> curl.exe https://h/',
  ].map((text) => offerOf(text, scheme, new Map()).dialect);
  expect(dialects).toEqual(['sh', 'cmd', 'powershell']);
  expect(offerOf('{}', scheme, new Map()).dialect).toBeUndefined();
});

describe('a request of an import', () => {
  async function verdict(text: string, secret = key) {
    const [candidate] = offerOf(text, scheme, new Map()).candidates;
    const { shape, verdict: found } = await checkCandidate(scheme, candidate!, secret);
    return [shape.status, found];
  }

  test('is right with the key that it was signed with', async () => {
    expect(await verdict(command())).toEqual(['right', 'right']);
  });

  test('is wrong with another key, another body, or one step too few', async () => {
    expect(await verdict(command(), 'another key')).toEqual(['right', 'wrong']);
    expect(await verdict(command(sign, `-d '${body} '`))).toEqual(['right', 'wrong']);
    expect(await verdict(command('ab'.repeat(32)))).toEqual(['wrong', 'wrong']);
  });

  test('cannot be told without a key, a Sign, a value or the body', async () => {
    expect(await verdict(command(), '')).toEqual(['right', 'unknown']);
    expect(await verdict(`curl -d '{}' https://h/`)).toEqual(['empty', 'unknown']);
    expect(await verdict(`curl -H 'Sign: ${sign}' -d '{}' https://h/`)).toEqual([
      'right',
      'unknown',
    ]);
    expect(await verdict(command(sign, '-d @body.json'))).toEqual(['right', 'unknown']);
  });
});
