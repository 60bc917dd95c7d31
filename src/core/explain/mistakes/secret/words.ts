import type { Words } from '#core/messages.ts';

/** What is said of mistakes with the secret. No sentence is ever filled with a part of a secret. */

const en = {
  'mistake.secret-trailing-newline.title': 'A line end after the secret',
  'mistake.secret-trailing-newline.cause':
    'The client read the secret with a line end ({ending}) behind it and used both as the key.',
  'mistake.secret-trailing-newline.fix':
    'Trim the secret when you read it, and write it without a final newline.',

  'mistake.secret-white-space.title': 'White space around the secret',
  'mistake.secret-white-space.cause':
    'The client used the secret with {character, select, space {a space} tab {a tab} nbsp {a no-break space} zwsp {an invisible zero-width space} other {an ideographic space}} {place, select, start {before it} end {behind it} other {on both sides}}.',
  'mistake.secret-white-space.fix':
    'Copy the secret again without anything around it, or trim it when you read it.',

  'mistake.secret-in-quotes.title': 'Quotes that became part of the secret',
  'mistake.secret-in-quotes.cause':
    'The client used the secret together with the characters {quotes} that stood around it.',
  'mistake.secret-in-quotes.fix':
    'Write the secret without quotes where the file or tool takes them literally.',

  'mistake.secret-byte-order-mark.title': 'A BOM before the secret',
  'mistake.secret-byte-order-mark.cause':
    'The client read the secret from a file that starts with a BOM (EF BB BF) and used the BOM as a part of the key.',
  'mistake.secret-byte-order-mark.fix': 'Save the file as UTF-8 without a BOM.',

  'mistake.secret-hex-decoded.title': 'Secret decoded from hex',
  'mistake.secret-hex-decoded.cause':
    'The client took the secret for hexadecimal and used the bytes that it stands for as the key.',
  'mistake.secret-hex-decoded.fix': 'Use the characters of the secret as they are, in UTF-8.',

  'mistake.secret-base64-decoded.title': 'Secret decoded from Base64',
  'mistake.secret-base64-decoded.cause':
    'The client took the secret for Base64 and used the bytes that came out as the key.',
  'mistake.secret-base64-decoded.fix': 'Use the characters of the secret as they are, in UTF-8.',

  'mistake.secret-not-decoded.title': 'Secret not decoded',
  'mistake.secret-not-decoded.cause':
    'The client used the characters of the secret as the key, where the bytes that they stand for are due.',
  'mistake.secret-not-decoded.fix': 'Decode the secret before you use it as the key.',

  'mistake.secret-base64-encoded.title': 'Secret put into Base64',
  'mistake.secret-base64-encoded.cause':
    'The client put the secret into Base64 and used that text as the key.',
  'mistake.secret-base64-encoded.fix':
    'Decode the secret where your store hands it out as Base64, and use the secret itself.',

  'mistake.secret-hex-encoded.title': 'Secret put into hex',
  'mistake.secret-hex-encoded.cause':
    'The client wrote the secret as hexadecimal and used that text as the key.',
  'mistake.secret-hex-encoded.fix': 'Use the secret itself as the key.',

  'mistake.secret-as-utf-16.title': 'Secret in UTF-16',
  'mistake.secret-as-utf-16.cause':
    'The client turned the secret into bytes as UTF-16 ({order, select, little {little-endian} other {big-endian}}).',
  'mistake.secret-as-utf-16.fix': 'Turn the secret into bytes as UTF-8.',

  'mistake.another-secret.title': 'Another secret',
  'mistake.another-secret.cause':
    'The client used the secret of another app or environment, or one that was reset since.',
  'mistake.another-secret.fix':
    'Take the id and the secret of one and the same app from the console.',

  'mistake.public-value-as-secret.title': 'A public value as the secret',
  'mistake.public-value-as-secret.cause':
    'The client used the value of {name} as the key, not the secret.',
  'mistake.public-value-as-secret.fix':
    'Check the order of the arguments: the secret is the key of the HMAC.',

  'mistake.secret-not-set.title': 'Secret not set',
  'mistake.secret-not-set.cause':
    'The client had no secret and used {placeholder, select, empty {an empty key} other {the text {placeholder}}}.',
  'mistake.secret-not-set.fix':
    'Set the secret in the environment where the client runs, and refuse to start without it.',

  'mistake.secret-hashed-first.title': 'Secret hashed first',
  'mistake.secret-hashed-first.cause':
    'The client hashed the secret with {hash} and used the result as the key.',
  'mistake.secret-hashed-first.fix': 'Use the secret itself as the key.',

  'mistake.secret-with-affix.title': 'Something joined to the secret',
  'mistake.secret-with-affix.cause':
    'The client put {affix} {place, select, start {before} other {behind}} the secret and used both as the key.',
  'mistake.secret-with-affix.fix': 'Use the secret alone as the key.',

  'mistake.secret-derived-signing-key.title': 'A signing key derived from the secret',
  'mistake.secret-derived-signing-key.cause':
    'The client derived a key from the secret, the date and the service “{service}”, as another API asks for.',
  'mistake.secret-derived-signing-key.fix': 'Use the secret itself as the key.',

  'mistake.secret-letter-case.title': 'Letter case of the secret changed',
  'mistake.secret-letter-case.cause':
    'The client used the secret in {case, select, upper {upper} other {lower}} case.',
  'mistake.secret-letter-case.fix': 'Use the secret exactly as the console shows it.',

  'mistake.secret-cut-short.title': 'A part of the secret',
  'mistake.secret-cut-short.cause':
    'The client used a secret {cut, select, start {whose first characters are missing} end {whose last characters are missing} other {that the console had masked}}.',
  'mistake.secret-cut-short.fix': 'Reveal the secret in the console and copy all of it.',

  'mistake.secret-interpolated.title': 'Characters of the secret lost in a shell or settings file',
  'mistake.secret-interpolated.cause':
    'A shell or a settings file took {character} in the secret for its own syntax, and the client used what was left.',
  'mistake.secret-interpolated.fix': 'Write the secret in single quotes, or load it from a file.',

  'mistake.secret-look-alike-characters.title': 'Look-alike characters in the secret',
  'mistake.secret-look-alike-characters.cause':
    'The client used a secret in which characters were taken for others that look like them.',
  'mistake.secret-look-alike-characters.fix': 'Copy the secret as text. Do not retype it.',
} as const;

type SecretWord = keyof typeof en;

const zh: Readonly<Record<SecretWord, string>> = {
  'mistake.secret-trailing-newline.title': '密钥末尾多了换行',
  'mistake.secret-trailing-newline.cause':
    '客户端读到的密钥末尾带有换行符（{ending}），并连同换行一起用作 HMAC 的密钥。',
  'mistake.secret-trailing-newline.fix': '读取密钥时去掉首尾空白，写入时不要带末尾换行。',

  'mistake.secret-white-space.title': '密钥前后有空白',
  'mistake.secret-white-space.cause':
    '客户端使用的密钥{place, select, start {前面} end {后面} other {前后}}带有{character, select, space {空格} tab {制表符} nbsp {不换行空格} zwsp {看不见的零宽空格} other {全角空格}}。',
  'mistake.secret-white-space.fix': '重新复制密钥，前后不要带任何字符，或在读取时去掉空白。',

  'mistake.secret-in-quotes.title': '引号成了密钥的一部分',
  'mistake.secret-in-quotes.cause': '客户端把密钥两侧的字符 {quotes} 也当成了密钥。',
  'mistake.secret-in-quotes.fix': '如果文件或工具会原样保留引号，写密钥时就不要加引号。',

  'mistake.secret-byte-order-mark.title': '密钥前有 BOM',
  'mistake.secret-byte-order-mark.cause':
    '客户端从带 BOM（EF BB BF）的文件读取密钥，把 BOM 也当成了密钥的一部分。',
  'mistake.secret-byte-order-mark.fix': '把文件保存为不带 BOM 的 UTF-8。',

  'mistake.secret-hex-decoded.title': '密钥按十六进制解码了',
  'mistake.secret-hex-decoded.cause':
    '客户端把密钥当成十六进制文本，用解码得到的字节作为 HMAC 的密钥。',
  'mistake.secret-hex-decoded.fix': '直接使用密钥的字符，按 UTF-8 转成字节。',

  'mistake.secret-base64-decoded.title': '密钥按 Base64 解码了',
  'mistake.secret-base64-decoded.cause':
    '客户端把密钥当成 Base64，用解码得到的字节作为 HMAC 的密钥。',
  'mistake.secret-base64-decoded.fix': '直接使用密钥的字符，按 UTF-8 转成字节。',

  'mistake.secret-not-decoded.title': '密钥没有解码',
  'mistake.secret-not-decoded.cause':
    '客户端直接用密钥的字符作为 HMAC 的密钥，而这里需要先解码成字节。',
  'mistake.secret-not-decoded.fix': '先解码密钥，再用作 HMAC 的密钥。',

  'mistake.secret-base64-encoded.title': '密钥做了 Base64 编码',
  'mistake.secret-base64-encoded.cause':
    '客户端对密钥做了 Base64 编码，用编码后的文本作为 HMAC 的密钥。',
  'mistake.secret-base64-encoded.fix':
    '如果存放密钥的系统给出的是 Base64，请先解码，再使用密钥本身。',

  'mistake.secret-hex-encoded.title': '密钥做了十六进制编码',
  'mistake.secret-hex-encoded.cause': '客户端把密钥转成十六进制文本，用这段文本作为 HMAC 的密钥。',
  'mistake.secret-hex-encoded.fix': '直接使用密钥本身。',

  'mistake.secret-as-utf-16.title': '密钥按 UTF-16 编码',
  'mistake.secret-as-utf-16.cause':
    '客户端按 UTF-16（{order, select, little {小端} other {大端}}）把密钥转成了字节。',
  'mistake.secret-as-utf-16.fix': '按 UTF-8 把密钥转成字节。',

  'mistake.another-secret.title': '用了另一个密钥',
  'mistake.another-secret.cause': '客户端用的是其他应用或环境的密钥，或者是重置之前的旧密钥。',
  'mistake.another-secret.fix': '从控制台取同一个应用的 ID 和密钥。',

  'mistake.public-value-as-secret.title': '把公开的值当作密钥',
  'mistake.public-value-as-secret.cause': '客户端把 {name} 的值用作密钥，而没有用真正的密钥。',
  'mistake.public-value-as-secret.fix': '请检查参数顺序：密钥才是 HMAC 的 key。',

  'mistake.secret-not-set.title': '没有设置密钥',
  'mistake.secret-not-set.cause':
    '客户端没有拿到密钥，使用的是{placeholder, select, empty {空密钥} other {文本 {placeholder}}}。',
  'mistake.secret-not-set.fix': '在客户端运行的环境里设置密钥，缺少密钥时拒绝启动。',

  'mistake.secret-hashed-first.title': '密钥先做了哈希',
  'mistake.secret-hashed-first.cause': '客户端先用 {hash} 对密钥做哈希，再把结果用作 HMAC 的密钥。',
  'mistake.secret-hashed-first.fix': '直接使用密钥本身。',

  'mistake.secret-with-affix.title': '密钥上拼接了其他内容',
  'mistake.secret-with-affix.cause':
    '客户端在密钥{place, select, start {前面} other {后面}}拼接了 {affix}，一起用作 HMAC 的密钥。',
  'mistake.secret-with-affix.fix': '只用密钥本身。',

  'mistake.secret-derived-signing-key.title': '使用了由密钥派生的签名密钥',
  'mistake.secret-derived-signing-key.cause':
    '客户端按照另一套 API 的要求，用密钥、日期和服务名“{service}”派生出了签名密钥。',
  'mistake.secret-derived-signing-key.fix': '直接使用密钥本身。',

  'mistake.secret-letter-case.title': '密钥的大小写变了',
  'mistake.secret-letter-case.cause':
    '客户端把密钥转成了{case, select, upper {大写} other {小写}}。',
  'mistake.secret-letter-case.fix': '密钥要与控制台显示的完全一致。',

  'mistake.secret-cut-short.title': '密钥不完整',
  'mistake.secret-cut-short.cause':
    '客户端使用的密钥{cut, select, start {缺少开头的字符} end {缺少末尾的字符} other {是控制台打了码的}}。',
  'mistake.secret-cut-short.fix': '在控制台显示完整密钥后再复制。',

  'mistake.secret-interpolated.title': '密钥里的字符被 shell 或配置文件吃掉了',
  'mistake.secret-interpolated.cause':
    'shell 或配置文件把密钥中的 {character} 当成了自己的语法，客户端用的是剩下的部分。',
  'mistake.secret-interpolated.fix': '用单引号包住密钥，或从文件读取。',

  'mistake.secret-look-alike-characters.title': '密钥中有形近字符',
  'mistake.secret-look-alike-characters.cause':
    '客户端使用的密钥里，有些字符被认成了长得相似的另一个字符。',
  'mistake.secret-look-alike-characters.fix': '以文本方式复制密钥，不要手工输入。',
};

export const words: Words<SecretWord> = { en, 'zh-CN': zh };
