import { describe, expect, test } from 'vitest';
import { baseUrlHint } from '#core/inspect/base-url-hint.ts';

describe('a base URL in clear text', () => {
  test.each(['http://example.com', 'http://10.0.0.1:8080', 'http://localhost.example.com'])(
    '%s is pointed out',
    (baseUrl) => expect(baseUrlHint(baseUrl)?.id).toBe('url.not-encrypted'),
  );

  test.each([
    'https://api.tpns.tencent.com',
    'http://localhost:8080',
    'http://127.0.0.1',
    'http://[::1]:1',
    'http://',
    '',
  ])('%s is not', (baseUrl) => expect(baseUrlHint(baseUrl)).toBeUndefined());
});
