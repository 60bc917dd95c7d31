import type { Words } from '#core/messages.ts';

const en = {
  'mistake.time-stamp-milliseconds.title': 'Time stamp signed in milliseconds',
  'mistake.time-stamp-milliseconds.cause':
    'The client signed the time stamp in milliseconds, while the request carries it in seconds.',
  'mistake.time-stamp-milliseconds.fix':
    'Take the time once, in whole seconds, and use that text for the signature and the header.',

  'mistake.time-stamp-seconds.title': 'Time stamp signed in seconds',
  'mistake.time-stamp-seconds.cause':
    'The client signed the time stamp in whole seconds, while the request carries it in another form.',
  'mistake.time-stamp-seconds.fix':
    'Take the time once, in whole seconds, and use that text for the signature and the header.',

  'mistake.time-stamp-finer-unit.title':
    'Time stamp signed in {unit, select, microseconds {microseconds} other {nanoseconds}}',
  'mistake.time-stamp-finer-unit.cause':
    'The client signed the time stamp in {unit, select, microseconds {microseconds} other {nanoseconds}}, while the request carries another unit.',
  'mistake.time-stamp-finer-unit.fix':
    'Take the time once, in whole seconds, and use that text for the signature and the header.',

  'mistake.time-stamp-float.title': 'Time stamp signed as {text}',
  'mistake.time-stamp-float.cause':
    'The client signed the time stamp as the floating-point number {text}.',
  'mistake.time-stamp-float.fix': 'Make the time stamp an integer before it becomes text.',

  'mistake.time-stamp-fraction.title': 'Time stamp signed with a fraction: {text}',
  'mistake.time-stamp-fraction.cause':
    'The client signed the time stamp with a fraction of a second, {text}, which the request does not carry.',
  'mistake.time-stamp-fraction.fix': 'Make the time stamp an integer before it becomes text.',

  'mistake.two-clock-reads.title': 'The clock was read twice',
  'mistake.two-clock-reads.cause':
    'The client signed a time stamp that is {seconds, plural, one {# second} other {# seconds}} {direction, select, earlier {earlier} other {later}} than the one of the request.',
  'mistake.two-clock-reads.fix':
    'Take the time once, and use that text for the signature and the header.',

  'mistake.time-stamp-rounded.title': 'Time stamp rounded up',
  'mistake.time-stamp-rounded.cause':
    'The client rounded the time up for the signature and down for the request.',
  'mistake.time-stamp-rounded.fix':
    'Take the time once, and use that text for the signature and the header.',

  'mistake.time-stamp-in-local-time.title': 'Time stamp signed in local time',
  'mistake.time-stamp-in-local-time.cause':
    'The client signed a time stamp that is off by {offset} hours, the distance of a time zone from UTC.',
  'mistake.time-stamp-in-local-time.fix':
    'Count the seconds since 1970-01-01 00:00:00 UTC, whatever the zone of the machine.',

  'mistake.time-stamp-as-date.title': 'Time stamp signed as a date: {text}',
  'mistake.time-stamp-as-date.cause':
    'The client signed the date {text}, while the request carries Unix seconds.',
  'mistake.time-stamp-as-date.fix': 'Use Unix seconds for both the signature and the header.',

  'mistake.time-stamp-white-space.title': 'White space signed with the time stamp',
  'mistake.time-stamp-white-space.cause':
    'The client signed the time stamp with {character, select, space {a space} tab {a tab} LF {a line end (LF)} other {a line end (CRLF)}} that the request does not carry.',
  'mistake.time-stamp-white-space.fix': 'Trim the time stamp before it is used.',

  'mistake.time-stamp-as-literal.title': 'Time stamp signed as {text}',
  'mistake.time-stamp-as-literal.cause':
    'The client signed the time stamp as {text}, the way a program or JSON writes it.',
  'mistake.time-stamp-as-literal.fix': 'Sign the plain decimal digits.',

  'mistake.time-stamp-not-set.title': 'Time stamp not set when it was signed',
  'mistake.time-stamp-not-set.cause':
    'The client signed before its time stamp was set, so that it signed “{text}” in its place.',
  'mistake.time-stamp-not-set.fix': 'Set the time stamp before the string to sign is built.',
} as const;

const zh: Readonly<Record<keyof typeof en, string>> = {
  'mistake.time-stamp-milliseconds.title': '时间戳按毫秒签名',
  'mistake.time-stamp-milliseconds.cause': '客户端签的时间戳是毫秒，而请求里的是秒。',
  'mistake.time-stamp-milliseconds.fix': '请只取一次时间，取整到秒，签名和请求头使用同一份文本。',

  'mistake.time-stamp-seconds.title': '时间戳按秒签名',
  'mistake.time-stamp-seconds.cause': '客户端签的时间戳是整秒，而请求里的是另一种形式。',
  'mistake.time-stamp-seconds.fix': '请只取一次时间，取整到秒，签名和请求头使用同一份文本。',

  'mistake.time-stamp-finer-unit.title':
    '时间戳按{unit, select, microseconds {微秒} other {纳秒}}签名',
  'mistake.time-stamp-finer-unit.cause':
    '客户端签的时间戳单位是{unit, select, microseconds {微秒} other {纳秒}}，与请求里的单位不同。',
  'mistake.time-stamp-finer-unit.fix': '请只取一次时间，取整到秒，签名和请求头使用同一份文本。',

  'mistake.time-stamp-float.title': '签名的时间戳是 {text}',
  'mistake.time-stamp-float.cause': '客户端签的时间戳是浮点数 {text}。',
  'mistake.time-stamp-float.fix': '请先把时间戳转成整数，再转成文本。',

  'mistake.time-stamp-fraction.title': '签名的时间戳带小数：{text}',
  'mistake.time-stamp-fraction.cause': '客户端签的时间戳带有小数（{text}），而请求里的没有。',
  'mistake.time-stamp-fraction.fix': '请先把时间戳转成整数，再转成文本。',

  'mistake.two-clock-reads.title': '读取了两次时钟',
  'mistake.two-clock-reads.cause':
    '客户端签的时间戳比请求里的{direction, select, earlier {早} other {晚}} {seconds, number} 秒。',
  'mistake.two-clock-reads.fix': '请只取一次时间，签名和请求头使用同一份文本。',

  'mistake.time-stamp-rounded.title': '时间戳向上取整',
  'mistake.time-stamp-rounded.cause': '客户端签名时对时间向上取整，写入请求时却向下取整。',
  'mistake.time-stamp-rounded.fix': '请只取一次时间，签名和请求头使用同一份文本。',

  'mistake.time-stamp-in-local-time.title': '时间戳按本地时间计算',
  'mistake.time-stamp-in-local-time.cause':
    '客户端签的时间戳相差 {offset} 小时，正好是时区与 UTC 的差。',
  'mistake.time-stamp-in-local-time.fix':
    '请计算自 1970-01-01 00:00:00 UTC 起的秒数，与机器所在时区无关。',

  'mistake.time-stamp-as-date.title': '签名的时间戳是日期：{text}',
  'mistake.time-stamp-as-date.cause': '客户端签的是日期 {text}，而请求里的是 Unix 秒数。',
  'mistake.time-stamp-as-date.fix': '签名和请求头请都使用 Unix 秒数。',

  'mistake.time-stamp-white-space.title': '签名的时间戳带有空白字符',
  'mistake.time-stamp-white-space.cause':
    '客户端签的时间戳带有{character, select, space {空格} tab {制表符} LF {换行（LF）} other {换行（CRLF）}}，而请求里没有。',
  'mistake.time-stamp-white-space.fix': '请先去掉时间戳首尾的空白再使用。',

  'mistake.time-stamp-as-literal.title': '签名的时间戳写成了 {text}',
  'mistake.time-stamp-as-literal.cause': '客户端签的时间戳是 {text}，这是程序或 JSON 中的写法。',
  'mistake.time-stamp-as-literal.fix': '请对纯十进制数字签名。',

  'mistake.time-stamp-not-set.title': '签名时时间戳还没有值',
  'mistake.time-stamp-not-set.cause': '客户端在时间戳赋值之前就签了名，签进去的是“{text}”。',
  'mistake.time-stamp-not-set.fix': '请先给时间戳赋值，再拼接待签名字符串。',
};

/** What is said about time stamps. */
export const words: Words<keyof typeof en> = { en, 'zh-CN': zh };
