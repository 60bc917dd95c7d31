import type { Words } from '#core/messages.ts';

const en = {
  'mistake.other-second.title': 'Another second than the one in the header',
  'mistake.other-second.cause':
    'The client signed a time stamp that differs from the one in the header: {seconds, plural, one {# second} other {# seconds}} (a minus sign means earlier).',
  'mistake.other-second.fix':
    'Read the clock once, keep the text, and use it for the string to sign and for the header.',
  'mistake.other-millisecond.title': 'Milliseconds of another moment',
  'mistake.other-millisecond.cause':
    'The client signed a time stamp in milliseconds, {milliseconds, plural, =0 {of the very second in the header} other {{milliseconds} ms from the start of the second in the header}}.',
  'mistake.other-millisecond.fix':
    'Read the clock once, in seconds, and use that text for the string to sign and for the header.',
  'mistake.cut-body.title': 'Only the beginning of the body',
  'mistake.cut-body.cause':
    'The client signed only the first {count, plural, one {byte} other {# bytes}} of the {total, plural, one {one byte} other {# bytes}} here.',
  'mistake.cut-body.fix':
    'Count the length in bytes after encoding the text as UTF-8, and sign all of them.',
  'mistake.reference-body.title': 'The reference body',
  'mistake.reference-body.cause': 'The client signed exactly the reference body, not the one here.',
  'mistake.reference-body.fix': 'Sign the very bytes that are sent.',
  'mistake.mixed-body.title': 'A body between this one and the reference',
  'mistake.mixed-body.cause':
    'The client signed the body here with {count} of its {total} differences as the reference body has them.',
  'mistake.mixed-body.fix': 'Build the body once, and sign and send that one value.',
  'mistake.other-serializer.title': 'JSON written by a serialiser with other settings',
  'mistake.other-serializer.cause':
    'The client signed the same JSON written differently: {layout, select, compact {without spaces} spaced {with a space after colons and commas} spaceAfterColon {with a space after colons only} spaceAfterComma {with a space after commas only} spacesAroundColon {with spaces around colons} other {on indented lines}}{order, select, sorted {, keys sorted} sortedUtf16 {, keys sorted by UTF-16} indices {, number-like keys first} hashMap {, keys in the order of a Java HashMap} other {}}{members, select, lastOfDuplicates {, repeated keys once} withoutNulls {, without null members} other {}}{numbers, select, javaScript {, numbers as JavaScript writes them} python {, numbers as Python writes them} go {, numbers as Go writes them} php {, numbers as PHP writes them} java {, numbers as Java writes them} javaDouble {, all numbers as Java doubles} other {}}{escapes, select, none {} del {, DEL escaped} lines {, line separators escaped} ascii {, all but ASCII as \\u escapes} above7f {, all but ASCII as \\u escapes} html {, < > & escaped} htmlLines {, < > & escaped} htmlWide {, < > & = and apostrophes escaped} quotes {, < > & and quotes escaped} htmlAscii {, < > & and all but ASCII escaped} htmlWideAscii {, < > & = apostrophes and all but ASCII escaped} other {, HTML characters and all but ASCII escaped}}{letters, select, upper {, escapes in upper case} other {}}{slashes, select, everywhere {, slashes as \\/} after {, </ as <\\/} other {}}{end, select, lf {, a line feed at the end} crlf {, CRLF at the end} other {}}.',
  'mistake.other-serializer.fix':
    'Serialise once, keep the bytes, and sign and send those very bytes.',
} as const;

const zhCN: Readonly<Record<keyof typeof en, string>> = {
  'mistake.other-second.title': '签名用的秒数与请求头不同',
  'mistake.other-second.cause':
    '客户端签名用的时间戳与请求头中的相差 {seconds} 秒（负数表示更早）。',
  'mistake.other-second.fix': '只读一次时钟，把同一个文本同时用于待签名串和请求头。',
  'mistake.other-millisecond.title': '用了另一时刻的毫秒时间戳',
  'mistake.other-millisecond.cause':
    '客户端签名用的是毫秒时间戳，{milliseconds, plural, =0 {正好是请求头中的那一秒} other {与请求头中那一秒的起点相差 {milliseconds} 毫秒}}。',
  'mistake.other-millisecond.fix': '只读一次时钟，取秒数，把同一个文本同时用于待签名串和请求头。',
  'mistake.cut-body.title': '只签了请求体的开头',
  'mistake.cut-body.cause': '这里的请求体有 {total} 字节，客户端只签了前 {count} 字节。',
  'mistake.cut-body.fix': '先按 UTF-8 编码，再按字节计算长度，并对全部字节签名。',
  'mistake.reference-body.title': '签的是参照请求体',
  'mistake.reference-body.cause': '客户端签的正是参照请求体，而不是这里的请求体。',
  'mistake.reference-body.fix': '对实际发送的字节签名。',
  'mistake.mixed-body.title': '签的请求体介于两者之间',
  'mistake.mixed-body.cause':
    '客户端签的是这里的请求体，但其中 {total} 处差异里有 {count} 处与参照请求体相同。',
  'mistake.mixed-body.fix': '请求体只生成一次，签名和发送都用它。',
  'mistake.other-serializer.title': 'JSON 由另一种设置的序列化器写出',
  'mistake.other-serializer.cause':
    '客户端签的是同一 JSON 的另一种写法：{layout, select, compact {不含空格} spaced {冒号和逗号后有空格} spaceAfterColon {仅冒号后有空格} spaceAfterComma {仅逗号后有空格} spacesAroundColon {冒号两侧有空格} other {分行缩进}}{order, select, sorted {，键已排序} sortedUtf16 {，键按 UTF-16 排序} indices {，数字形式的键在前} hashMap {，键按 Java HashMap 的顺序} other {}}{members, select, lastOfDuplicates {，重复的键只留一个} withoutNulls {，去掉了值为 null 的成员} other {}}{numbers, select, javaScript {，数字按 JavaScript 的写法} python {，数字按 Python 的写法} go {，数字按 Go 的写法} php {，数字按 PHP 的写法} java {，数字按 Java 的写法} javaDouble {，数字全部按 Java double 的写法} other {}}{escapes, select, none {} del {，DEL 被转义} lines {，行分隔符被转义} ascii {，非 ASCII 字符写成 \\u 转义} above7f {，非 ASCII 字符写成 \\u 转义} html {，< > & 被转义} htmlLines {，< > & 被转义} htmlWide {，< > & = 和单引号被转义} quotes {，< > & 和引号被转义} htmlAscii {，< > & 和非 ASCII 字符被转义} htmlWideAscii {，< > & = 单引号和非 ASCII 字符被转义} other {，HTML 字符和非 ASCII 字符被转义}}{letters, select, upper {，转义用大写字母} other {}}{slashes, select, everywhere {，斜杠写成 \\/} after {，</ 写成 <\\/} other {}}{end, select, lf {，末尾有换行} crlf {，末尾有 CRLF} other {}}。',
  'mistake.other-serializer.fix': '只序列化一次，保留字节，签名和发送都用这些字节。',
};

/** What is said about the mistakes that the search finds by itself. */
export const words: Words<keyof typeof en> = { en, 'zh-CN': zhCN };
