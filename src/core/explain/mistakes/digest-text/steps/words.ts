import type { Words } from '#core/messages.ts';

/** What is said of the steps from the digest to the signature. `also` is what else is unusual in the same text. */

const en = {
  'mistake.hex-step-left-out.title': 'Base64 of the raw digest',
  'mistake.hex-step-left-out.cause':
    'The client put the raw bytes of the digest into Base64{also, select, url { with the URL-safe alphabet} cut { without the = at its end} urlAndCut { with the URL-safe alphabet and without the = at its end} lineEnd { together with a line end} other {}}, not their hex text.',
  'mistake.hex-step-left-out.fix':
    'Write the digest as lower-case hex first, then put that text into Base64.',

  'mistake.base64-step-left-out.title': 'The digest as bare hex',
  'mistake.base64-step-left-out.cause':
    'The client wrote the digest as {also, select, upper {upper-case hex} other {hex}} and left the Base64 step out.',
  'mistake.base64-step-left-out.fix': 'Put the lower-case hex text into Base64.',

  'mistake.upper-case-hex.title': 'Upper-case hex',
  'mistake.upper-case-hex.cause':
    'The client wrote the digest as upper-case hex{also, select, url { and used the URL-safe alphabet of Base64} cut { and cut the = off its Base64} urlAndCut { and used URL-safe Base64 without its =} lineEnd { with a line end behind it} other {}}.',
  'mistake.upper-case-hex.fix': 'Write the hex digits in lower case.',

  'mistake.lower-case-hex.title': 'Lower-case hex',
  'mistake.lower-case-hex.cause': 'The client wrote the digest as lower-case hex.',
  'mistake.lower-case-hex.fix': 'Write the hex digits in upper case.',

  'mistake.line-end-encoded.title': 'A line end inside the Base64',
  'mistake.line-end-encoded.cause':
    'The client put the hex text into Base64 together with a line end behind it.',
  'mistake.line-end-encoded.fix': 'Remove the line end before the Base64 step.',

  'mistake.quotes-encoded.title': 'Quotes inside the Base64',
  'mistake.quotes-encoded.cause':
    'The client put the hex text into Base64 together with the quotes that its language prints around it.',
  'mistake.quotes-encoded.fix': 'Put the characters of the hex text alone into Base64.',

  'mistake.base64url-alphabet.title': 'URL-safe Base64',
  'mistake.base64url-alphabet.cause':
    'The client used the URL-safe alphabet of Base64{also, select, cut { and cut the = off its end} urlAndCut { and cut the = off its end} other {}}.',
  'mistake.base64url-alphabet.fix': 'Use standard Base64, with + and / and with = at the end.',

  'mistake.standard-base64-alphabet.title': 'Standard Base64',
  'mistake.standard-base64-alphabet.cause': 'The client used the standard alphabet of Base64.',
  'mistake.standard-base64-alphabet.fix': 'Use URL-safe Base64, with - and _.',

  'mistake.base64-padding-cut.title': 'Base64 without its =',
  'mistake.base64-padding-cut.cause': 'The client wrote Base64 without the = at its end.',
  'mistake.base64-padding-cut.fix': 'Use standard Base64 with padding.',

  'mistake.base64-padding-added.title': 'Base64 with = at its end',
  'mistake.base64-padding-added.cause': 'The client wrote Base64 with = at its end.',
  'mistake.base64-padding-added.fix': 'Use Base64 without padding.',

  'mistake.base64-step-doubled.title': 'Base64 twice',
  'mistake.base64-step-doubled.cause': 'The client applied the Base64 step twice.',
  'mistake.base64-step-doubled.fix':
    'Apply Base64 once: the function that you call may do it already.',

  'mistake.base64-step-added.title': 'A Base64 step too many',
  'mistake.base64-step-added.cause': 'The client put the finished text into Base64 as well.',
  'mistake.base64-step-added.fix': 'Leave the Base64 step out.',

  'mistake.hex-step-doubled.title': 'Hex twice',
  'mistake.hex-step-doubled.cause': 'The client applied the hex step twice.',
  'mistake.hex-step-doubled.fix': 'Write the digest as hex once.',

  'mistake.hex-step-added.title': 'A hex step too many',
  'mistake.hex-step-added.cause': 'The client wrote hex where the raw bytes belong.',
  'mistake.hex-step-added.fix': 'Encode the raw bytes of the digest, without the hex step.',

  'mistake.encoding-steps-swapped.title': 'Hex and Base64 in the wrong order',
  'mistake.encoding-steps-swapped.cause': 'The client applied Base64 before hex.',
  'mistake.encoding-steps-swapped.fix':
    'Write the digest as hex first, then put that text into Base64.',
} as const;

type StepWord = keyof typeof en;

const zh: Readonly<Record<StepWord, string>> = {
  'mistake.hex-step-left-out.title': '对原始摘要直接做了 Base64',
  'mistake.hex-step-left-out.cause':
    '客户端对摘要的原始字节{also, select, url {用 URL 安全字符表} cut {（不带末尾的 =）} urlAndCut {用 URL 安全字符表（不带末尾的 =）} lineEnd {连同换行} other {}}做了 Base64，而不是对它的十六进制文本。',
  'mistake.hex-step-left-out.fix': '先把摘要转成小写十六进制文本，再对这段文本做 Base64。',

  'mistake.base64-step-left-out.title': '摘要只转成了十六进制',
  'mistake.base64-step-left-out.cause':
    '客户端把摘要写成了{also, select, upper {大写} other {}}十六进制，漏了 Base64 这一步。',
  'mistake.base64-step-left-out.fix': '再对小写十六进制文本做 Base64。',

  'mistake.upper-case-hex.title': '十六进制是大写',
  'mistake.upper-case-hex.cause':
    '客户端把摘要写成了大写十六进制{also, select, url {，并且 Base64 用了 URL 安全字符表} cut {，并且 Base64 缺少末尾的 =} urlAndCut {，并且 Base64 用了 URL 安全字符表、缺少末尾的 =} lineEnd {，后面还带有换行} other {}}。',
  'mistake.upper-case-hex.fix': '十六进制用小写字母。',

  'mistake.lower-case-hex.title': '十六进制是小写',
  'mistake.lower-case-hex.cause': '客户端把摘要写成了小写十六进制。',
  'mistake.lower-case-hex.fix': '十六进制用大写字母。',

  'mistake.line-end-encoded.title': '换行也被编进了 Base64',
  'mistake.line-end-encoded.cause': '客户端把十六进制文本连同末尾的换行一起做了 Base64。',
  'mistake.line-end-encoded.fix': '做 Base64 之前先去掉换行。',

  'mistake.quotes-encoded.title': '引号也被编进了 Base64',
  'mistake.quotes-encoded.cause': '客户端把十六进制文本连同打印时带上的引号一起做了 Base64。',
  'mistake.quotes-encoded.fix': '只对十六进制文本本身做 Base64。',

  'mistake.base64url-alphabet.title': '用了 URL 安全的 Base64',
  'mistake.base64url-alphabet.cause':
    '客户端用了 URL 安全的 Base64 字符表{also, select, cut {，并且去掉了末尾的 =} urlAndCut {，并且去掉了末尾的 =} other {}}。',
  'mistake.base64url-alphabet.fix': '使用标准 Base64：字符是 + 和 /，末尾保留 =。',

  'mistake.standard-base64-alphabet.title': '用了标准 Base64',
  'mistake.standard-base64-alphabet.cause': '客户端用了标准的 Base64 字符表。',
  'mistake.standard-base64-alphabet.fix': '使用 URL 安全的 Base64：字符是 - 和 _。',

  'mistake.base64-padding-cut.title': 'Base64 缺少末尾的 =',
  'mistake.base64-padding-cut.cause': '客户端写出的 Base64 没有末尾的 =。',
  'mistake.base64-padding-cut.fix': '使用带填充的标准 Base64。',

  'mistake.base64-padding-added.title': 'Base64 末尾多了 =',
  'mistake.base64-padding-added.cause': '客户端写出的 Base64 末尾带有 =。',
  'mistake.base64-padding-added.fix': '使用不带填充的 Base64。',

  'mistake.base64-step-doubled.title': '做了两次 Base64',
  'mistake.base64-step-doubled.cause': '客户端做了两次 Base64。',
  'mistake.base64-step-doubled.fix': '只做一次 Base64：所调用的函数可能已经做过了。',

  'mistake.base64-step-added.title': '多做了一步 Base64',
  'mistake.base64-step-added.cause': '客户端对已经写好的文本又做了一次 Base64。',
  'mistake.base64-step-added.fix': '去掉 Base64 这一步。',

  'mistake.hex-step-doubled.title': '做了两次十六进制编码',
  'mistake.hex-step-doubled.cause': '客户端做了两次十六进制编码。',
  'mistake.hex-step-doubled.fix': '摘要只转一次十六进制。',

  'mistake.hex-step-added.title': '多做了一步十六进制编码',
  'mistake.hex-step-added.cause': '这里应当使用原始字节，客户端却写成了十六进制文本。',
  'mistake.hex-step-added.fix': '直接对摘要的原始字节编码，去掉十六进制这一步。',

  'mistake.encoding-steps-swapped.title': '十六进制和 Base64 的顺序反了',
  'mistake.encoding-steps-swapped.cause': '客户端先做了 Base64，再做十六进制编码。',
  'mistake.encoding-steps-swapped.fix': '先把摘要转成十六进制文本，再做 Base64。',
};

export const words: Words<StepWord> = { en, 'zh-CN': zh };
