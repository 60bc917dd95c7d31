import { describe, expect, test } from 'vitest';
import type { Candidate } from '#core/importers/import.ts';
import { importText } from '#core/importers/import-text.ts';

const bodyOf = ({ request }: Candidate): string => Buffer.from(request.body).toString();
const unreadOf = ({ unread }: Candidate): readonly string[] =>
  unread.map(({ what, why }) => `${why.id}: ${what}`);

/** A log as curl writes it, the command before it. */
function logged(command: string, ...sent: string[]): string {
  return [`$ ${command}`, ...sent.map((line) => `> ${line}`), '< HTTP/1.1 200 OK', '< ', ''].join(
    '\n',
  );
}

function only(text: string): Candidate {
  const { kind, candidates } = importText(text);
  expect(kind).toBe('curl-verbose');
  expect(candidates.length).toBe(1);
  return candidates[0]!;
}

describe('a log of curl and the command before it', () => {
  test('give a form the boundary that was sent', () => {
    const boundary = '------------------------0123456789abcdef';
    const found = only(
      logged(
        'curl -v https://h/x -F a=b',
        'POST /x HTTP/1.1',
        'Host: h',
        'Content-Length: 137',
        `Content-Type: multipart/form-data; boundary=${boundary}`,
        '',
      ),
    );
    expect(bodyOf(found).split('\r\n')).toEqual([
      `--${boundary}`,
      'Content-Disposition: form-data; name="a"',
      '',
      'b',
      `--${boundary}--`,
      '',
    ]);
    expect(found.bodyKnownFromWire).toBe(true);
  });

  test('say where they tell of different headers', () => {
    const found = only(
      logged(
        "curl -v https://h/x -H 'A: from the command' -H 'B: c'",
        'GET /x HTTP/1.1',
        'Host: h',
        'Accept: */*',
        'A: from the log',
        'B: c',
        '',
      ),
    );
    expect(unreadOf(found)).toEqual(['import.log.other-request: A: from the command']);
    expect(found.request.headers).toContainEqual({ name: 'A', value: 'from the log' });
  });

  test('say when the command makes more requests than the log has', () => {
    const head = ['GET /x HTTP/1.1', 'Host: h', 'Accept: */*', ''];
    const found = only(logged('curl -v https://h/x https://h/more', ...head));
    expect(unreadOf(found)).toEqual(['import.log.other-request: https://h/more']);
  });

  test('say when the body of the command was not sent, as after a redirection', () => {
    const head = ['GET /x HTTP/1.1', 'Host: h', 'Accept: */*', ''];
    const found = only(logged('curl -v https://h/x -d a=1', ...head));
    expect(bodyOf(found)).toBe('');
    expect(found.notes.map(({ id }) => id)).toContain('import.log.body-not-sent');
  });
});

describe('a log of curl', () => {
  test('of two requests without what came back has both', () => {
    const { candidates } = importText(
      '> GET /a HTTP/1.1\n> Host: h\n> \n> GET /b HTTP/1.1\n> Host: h\n> \n',
    );
    expect(candidates.map(({ request }) => request.url)).toEqual(['https://h/a', 'https://h/b']);
  });

  test('with a line that is no header has it listed', () => {
    const found = only('> GET /a HTTP/1.1\n> Host: h\n> no header\n> A: b\n> \n');
    expect(unreadOf(found).join('\n')).toContain('import.http.behind: no header');
  });
});
