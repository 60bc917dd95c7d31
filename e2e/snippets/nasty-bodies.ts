import { naughtyBody } from '#core/naughty.properties.ts';

/** A body that some tool on the way is known to change. */
export type NastyBody = { readonly name: string; readonly bytes: Buffer };

const text = (name: string, content: string): NastyBody => ({ name, bytes: Buffer.from(content) });
const octets = (name: string, ...content: number[]): NastyBody => ({
  name,
  bytes: Buffer.from(content),
});

/** The bodies of the vendor's page, spaces and all (https://www.tencentcloud.com/document/product/1024/34213). */
const vendorTail =
  '"message": {"title": "test title","content": "test content","android": { "action": {"action_type": 3,"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify",';

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

const greeting = '{"title":"你好","content":"a/b & <c>"}';

/** Bodies of all kinds; written down without any code of the product. */
export const nastyBodies: readonly NastyBody[] = [
  text(
    'the vendor’s body with platform',
    `{"audience_type": "account","platform": "android",${vendorTail}"account_list": ["5822f0eee44c3625ef0000bb"] }`,
  ),
  text(
    'the vendor’s body without platform',
    `{"audience_type": "account",${vendorTail}"account_list": ["5822f0eee44c3625ef0000bb"] }`,
  ),
  text(
    'the vendor’s C# body',
    `{"audience_type": "account",${vendorTail}"account_list": ["234"] }`,
  ),
  text('nothing', ''),
  text('one byte', 'x'),
  text('an empty object', '{}'),
  text('one space', ' '),
  text('spaces around', '  {"a":1}  '),
  text('single quotes', `{"a":"it's 'quoted' ''twice''"}`),
  text('only a single quote', "'"),
  text('double quotes', '{"a":"say \\"hi\\""}'),
  text('backslashes', '{"path":"C:\\\\new\\\\table\\\\0","re":"\\d+\\n"}'),
  text('escaped slashes', '{"url":"https:\\/\\/example.com\\/a"}'),
  text('a backslash at the end', '{"a":1}\\'),
  text('dollars and backticks', `{"a":"$HOME \${PATH} $(id) \`id\` $$ $1 \\\\$x"}`),
  text('exclamation marks', '{"a":"Hi! !! !$ !x"}'),
  text('exclamation marks in lines', '{\n  "a": "Hi!one !two",\n  "b": "it\'s!three"\n}'),
  text('per cent signs', '{"a":"100% %s%n%d%%\\x41%41%PATH%"}'),
  text('per cent signs with CRLF', '%s%n\r\n100%\r\n'),
  text('a leading @', '@/etc/hostname'),
  text('a leading minus', '-d @x --data y'),
  text('a leading minus with CR', '-n\r\n-e'),
  text('a leading plus, equals sign and tilde', '+a=b&~/c=*?[x]'),
  text('a form', 'title=a+b%20c&content=%E4%BD%A0&x=%'),
  text('XML', '<?xml version="1.0"?>\n<a b=\'c\'>&lt;<![CDATA[x]]></a>\n'),
  text(
    'shell and Python code',
    '; rm -rf x | cat > /dev/null && exit 1 # comment\n{a,b} f"{x}" %(y)s',
  ),
  text('pretty JSON', '{\n  "a": [\n    1,\n    2.0,\n    1e2\n  ]\n}'),
  text('a final LF', '{"a":1}\n'),
  text('many final LFs', '{"a":1}\n\n\n\n'),
  text('only LFs', '\n\n\n'),
  text('a single LF', '\n'),
  text('CRLF', '{\r\n  "a": 1\r\n}\r\n'),
  text('a lone CR', '{"a":\r1}'),
  text('only a CR', '\r'),
  text('mixed line ends', 'a\r\nb\nc\rd\n\re\r\r\nf'),
  text('TABs', '{\t"a":\t1\t}'),
  text('a BOM', `\ufeff${greeting}`),
  text('a BOM inside', '{"a":"x\ufeffy"}'),
  octets('a NUL', 0x7b, 0x00, 0x7d),
  octets('only a NUL', 0x00),
  text('a NUL in a long text', `{"a":"${'x'.repeat(300)}\u0000${'y'.repeat(300)}"}`),
  octets('a NUL before digits', 0x00, 0x31, 0x32, 0x33, 0x07, 0x37),
  text('control characters', '\u0001\u0007\b\f\u001b[31m\u007f'),
  text('Chinese', greeting),
  text('Chinese in CRLF lines', '{\r\n  "title": "你好，世界！",\r\n  "content": "推送"\r\n}\r\n'),
  text('emoji', '{"a":"😀 👩‍👩‍👧‍👦 ❤️ 🇨🇳 👍🏽"}'),
  text('an ideographic space and NBSP', '{"a":"全\u3000角\u00a0x"}'),
  text('invisible characters', 'a\u200bb\u200dc\u2060d\u202ee\u00adf\u{e0041}g'),
  text('U+2028, U+2029 and NEL', 'a\u2028b\u2029c\u0085d'),
  text('both normal forms', 'caf\u00e9 cafe\u0301 \ud55c\u1112\u1161\u11ab'),
  text('Arabic and Hebrew', '{"a":"مرحبا שלום"}'),
  octets('GBK', 0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc4, 0xe3, 0xba, 0xc3, 0x5c, 0x22, 0x22, 0x7d),
  { name: 'long GBK', bytes: Buffer.alloc(4001, Buffer.from('c4e3bac320275c', 'hex')) },
  { name: 'UTF-16', bytes: Buffer.from(`\ufeff${greeting}`, 'utf16le') },
  octets('a lone continuation byte', 0x61, 0x80, 0x62),
  octets('a cut character', 0xe4, 0xbd),
  octets('an encoded surrogate', 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
  octets('an overlong slash', 0xc0, 0xaf),
  octets('bytes that are never UTF-8', 0xff, 0xfe, 0x27, 0x5c, 0x25),
  { name: 'all 256 bytes', bytes: everyByte },
  { name: 'all 256 bytes backwards', bytes: Buffer.from(everyByte).reverse() },
  text('terminators of here-documents', 'EOF\nEND\nEND_OF_BODY\nBODY\n.\n\u0004'),
  text('Base64 that ends like a terminator', `${'A'.repeat(64)}\nEOF\n`),
  text('triple quotes', `'''\n"""\n'''\\`),
  text('a Python literal', `b'\\x00' r"\\" \\N{DASH} \\u0041 \\U0001F600`),
  text('printf escapes', '\\n\\t\\r\\0\\033\\c\\x41\\101 a\\cb'),
  text('printf escapes with CR', '\\n\\t\\r\\0\\033\\c\\x41\\101 a\\cb\r'),
  text('escapes for octets, digits behind', '\u00011\u00022 \u001b7'),
  text('JSON escapes', '{"a":"\\u4f60\\ud83d\\ude00\\u003c"}'),
  text(
    'a multipart body',
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx\r\n--b--\r\n',
  ),
  text('80 columns and more', `{"a":"${'word '.repeat(60)}"}`),
  text('just below 100 KB in one line', `{"a":"${'x'.repeat(99_900)}"}`),
  text('100 KB in one line', `{"a":"${"it's ".repeat(20_000)}"}`),
  text('200 KB in one line', `{"a":"${'你好 '.repeat(28_000)}"}`),
  text('90 KB in many lines', `{\n${'  "k": "v\'%\\\\",\n'.repeat(5_600)}}`),
  { name: '300 KB of all bytes', bytes: Buffer.alloc(300_001, everyByte) },
  { name: 'every naughty text', bytes: naughtyBody },
  text('more than 1 MB', `{"a":"${'0123456789abcdef'.repeat(70_000)}"}\r\n`),
];
