import { describe, expect, test } from 'vitest';
import { importText } from '#core/importers/import-text.ts';

const read = (text: string) => importText(text).candidates[0];
const idsOf = (text: string) => {
  const found = importText(text);
  return [...found.unread, ...found.candidates.flatMap(({ unread }) => unread)].map(
    ({ what, why }) => [what, why.id],
  );
};

describe('what a command of curl does not tell is listed', () => {
  test.each([
    ['curl --nonsense https://h/', '--nonsense', 'import.curl.unknown-option'],
    ['curl --data=foo https://h/', '--data=foo', 'import.curl.unknown-option'],
    ['curl -~s https://h/', '-~s', 'import.curl.unknown-option'],
    ['curl https://h/ -d', '-d', 'import.curl.no-value'],
    ['curl --digest -u a:b https://h/', '--digest', 'import.curl.untold-option'],
    ['curl -K my.conf https://h/', '-K my.conf', 'import.curl.untold-option'],
    ['curl -b jar.txt https://h/', '--cookie jar.txt', 'import.curl.cookie-file'],
    ['curl -H NoColon https://h/', '--header NoColon', 'import.curl.header-not-sent'],
    ['curl -d x -F a=b https://h/', 'curl', 'import.curl.refused'],
    ['curl -F a=@x,y https://h/', '--form a=@x,y', 'import.curl.form'],
    ['curl -d x', 'curl', 'import.curl.no-url'],
    ["curl 'https://h/a b'", 'https://h/a b', 'import.curl.url'],
    ["curl 'https://h/{a'", 'https://h/{a', 'import.curl.url-pattern'],
    ['curl -d "$TOKEN" https://h/', '$TOKEN', 'import.shell.variable'],
    ['curl -d "\u0024{X:-y}" https://h/', '\u0024{X:-y}', 'import.shell.variable'],
    ['curl -d "$(date +%s)" https://h/', '$(date +%s)', 'import.shell.substitution'],
    ['curl -d "`date`" https://h/', '`date`', 'import.shell.substitution'],
    ['curl -d {a,b} https://h/', '{a,b}', 'import.shell.braces'],
    ["curl https://h/ -d 'open", "'open", 'import.shell.unclosed-quote'],
    ['curl https://h/?a=1&rm -r x', 'rm -r x', 'import.shell.command'],
    ['openssl rand 8 | curl --data-binary @- https://h/', 'openssl rand 8', 'import.shell.command'],
    ['curl -d @- https://h/ <<EOF\nabc', '<<EOF', 'import.shell.unclosed-document'],
  ])('%s', (command, what, id) => {
    expect(idsOf(command)).toContainEqual(expect.arrayContaining([what, id]));
  });
});

describe('a command of curl', () => {
  test('asks for files and for standard input', () => {
    expect(read('curl -d @a.json --data-binary @- https://h/')?.needs).toEqual([
      { kind: 'file', key: 'a.json' },
      { kind: 'stdin', key: '-' },
    ]);
    expect(read('curl -T b.bin https://h/')?.needs).toEqual([{ kind: 'file', key: 'b.bin' }]);
    expect(read('curl -d @- https://h/ < c.json')?.needs).toEqual([
      { kind: 'file', key: 'c.json' },
    ]);
    expect(read('openssl rand 8 | curl --data-binary @- https://h/')?.needs).toEqual([
      { kind: 'stdin', key: '-' },
    ]);
  });

  test('behind the prompt of a terminal is read', () => {
    for (const prompt of ['$ ', '% ', '❯ ', '➜ ']) {
      expect(read(`${prompt}curl -d x https://h/`)?.request.url).toBe('https://h/');
    }
  });

  test('says what curl did to the bytes', () => {
    const files = new Map([['a', new TextEncoder().encode('x\r\ny\n')]]);
    const [first] = importText('curl -d @a https://h/', { files }).candidates;
    expect(first?.notes).toEqual([
      { id: 'import.curl.content-type' },
      { id: 'import.curl.stripped', values: { count: 3 } },
    ]);
  });

  test('in lines that end in CR LF is read like one with LF', () => {
    expect(read("curl \\\r\n -d 'a' \\\r\n https://h/\r\n")?.request.body).toEqual(
      Uint8Array.from([0x61]),
    );
  });

  test('of form data has no body that is known from the wire, as its boundary is drawn at random', () => {
    expect(read('curl -F a=b https://h/')?.bodyKnownFromWire).toBe(false);
    expect(read('curl -d a=b https://h/')?.bodyKnownFromWire).toBe(true);
  });
});
