import { describe, expect, it } from 'vitest';
import { readResponse } from '#core/responses/read-response.ts';
import { serverString } from '#core/responses/server-string.ts';

const textOf = (pasted: string) => {
  const found = serverString(readResponse(pasted));
  return found && { ...found, bytes: Buffer.from(found.bytes).toString() };
};

describe('the string to sign of the server', () => {
  it('is taken as it is', () => {
    const sample = "The String-to-Sign should have been\n'AWS4-HMAC-SHA256\nA#b\nc'";
    expect(textOf(sample)).toEqual({
      bytes: 'AWS4-HMAC-SHA256\nA#b\nc',
      isUnfolded: false,
      isMasked: false,
    });
  });

  it('has line feeds where the gateway prints # for them', () => {
    const sample =
      '{"message":"HMAC signature does not match, Server StringToSign:x-date: a#GET#\\/path#"}';
    expect(textOf(sample)).toMatchObject({ bytes: 'x-date: a\nGET\n/path\n', isUnfolded: true });
  });

  it('has no token in it, as it goes into links and drafts', () => {
    const sample =
      "The String-to-Sign should have been\n'POST\nx-amz-security-token:IQoJb3JpZ2luX2VjEXAMPLE\nc'";
    const found = textOf(sample);
    expect(found?.isMasked).toBe(true);
    expect(found?.bytes).not.toContain('IQoJ');
  });

  it('is absent where the server tells none', () => {
    expect(textOf('{"message":"Forbidden"}')).toBeUndefined();
  });
});
