import type { Words } from '#core/messages.ts';

/** What is said of causes that are not the signature, and how to check each of them. */

const en = {
  'mistake.another-host.title': 'Another host, region or environment',
  'mistake.another-host.cause':
    'The request goes to a host that does not know this app, so that no signature is right there.',
  'mistake.another-host.fix': 'Compare the host with the one that the console shows for the app.',
  'mistake.another-host.evidence': 'The header Host says {host}, the URL {due}.',

  'mistake.clock-off.title': 'Time stamp too old, or a clock that is off',
  'mistake.clock-off.cause':
    'Many servers refuse a time stamp that is too far from their own clock, even when the signature is right.',
  'mistake.clock-off.fix':
    'Set the clock by NTP, and sign right before each request. To check, compare the time stamp with the header Date of the response.',
  'mistake.clock-off.evidence':
    'The time stamp is {count, plural, one {# second} other {# seconds}} away from the header Date of the request.',

  'mistake.pair-of-another-app.title': 'Id and secret of another app',
  'mistake.pair-of-another-app.cause':
    'Id and secret belong together but to another app, platform or environment than this request is for.',
  'mistake.pair-of-another-app.fix':
    'Look up in the console to which app the id belongs, and take both values from there.',

  'mistake.header-missing-or-renamed.title': 'A header missing or renamed',
  'mistake.header-missing-or-renamed.cause':
    'A header that the server needs does not arrive, or arrives under another name.',
  'mistake.header-missing-or-renamed.fix':
    'Use the documented names. To check, look at the headers that arrive, behind every proxy.',
  'mistake.header-missing-or-renamed.evidence': 'The header {due} is not among the headers.',
  'mistake.header-missing-or-renamed.renamed': 'There is a header {name}, but {due} is due.',

  'mistake.two-kinds-of-authentication.title': 'Two kinds of authentication',
  'mistake.two-kinds-of-authentication.cause':
    'The request carries other credentials beside the signature, and the server may look at those alone.',
  'mistake.two-kinds-of-authentication.fix':
    'Remove the header Authorization. To check, look at the request with curl -v: it carries the headers of the signature alone.',
  'mistake.two-kinds-of-authentication.evidence': 'There is a header Authorization with {scheme}.',

  'mistake.headers-of-another-request.title': 'Headers and body of two requests',
  'mistake.headers-of-another-request.cause':
    'The headers here belong to one request and the body to another.',
  'mistake.headers-of-another-request.fix':
    'Capture one single request, with its headers and its body.',
  'mistake.headers-of-another-request.evidence': 'Content-MD5 is not the MD5 of this body.',

  'mistake.address-not-allowed.title': 'Address not on the allowlist',
  'mistake.address-not-allowed.cause':
    'The server or a firewall refuses the address that the request comes from.',
  'mistake.address-not-allowed.fix':
    'Add the client’s public address to the allowlist. To check, repeat the request from an allowed address.',

  'mistake.app-not-active.title': 'App not active',
  'mistake.app-not-active.cause':
    'The app was deleted, is not paid for, or may not use this interface.',
  'mistake.app-not-active.fix':
    'Look up in the console whether the app exists, is paid for, and may use this interface.',
} as const;

type NotTheSignatureWord = keyof typeof en;

const zh: Readonly<Record<NotTheSignatureWord, string>> = {
  'mistake.another-host.title': '域名、地域或环境不对',
  'mistake.another-host.cause': '请求发往的域名没有这个应用，签名再正确也不会通过。',
  'mistake.another-host.fix': '与控制台上该应用的服务域名核对。',
  'mistake.another-host.evidence': 'header Host 是 {host}，URL 是 {due}。',

  'mistake.clock-off.title': '时间戳过旧，或时钟不准',
  'mistake.clock-off.cause': '很多服务器会拒绝与自己时钟相差太大的时间戳，即使签名正确。',
  'mistake.clock-off.fix': '用 NTP 校时，每次请求前才签名。可对比时间戳与响应 header Date 来确认。',
  'mistake.clock-off.evidence': '时间戳与请求的 header Date 相差 {count, number} 秒。',

  'mistake.pair-of-another-app.title': 'ID 和密钥属于另一个应用',
  'mistake.pair-of-another-app.cause':
    'ID 和密钥互相匹配，但属于另一个应用、平台或环境，不是这个请求的目标。',
  'mistake.pair-of-another-app.fix': '在控制台确认该 ID 属于哪个应用，从目标应用取这两个值。',

  'mistake.header-missing-or-renamed.title': '缺少 header，或名称不对',
  'mistake.header-missing-or-renamed.cause': '服务器需要的 header 没有到达，或以别的名称到达。',
  'mistake.header-missing-or-renamed.fix':
    '使用文档规定的名称。可查看经过所有代理之后实际到达的 header 来确认。',
  'mistake.header-missing-or-renamed.evidence': '这些 header 里没有 {due}。',
  'mistake.header-missing-or-renamed.renamed': '有一个 header 叫 {name}，应当是 {due}。',

  'mistake.two-kinds-of-authentication.title': '同时用了两种认证',
  'mistake.two-kinds-of-authentication.cause': '请求除了签名还带有其他凭证，服务器可能只看那一种。',
  'mistake.two-kinds-of-authentication.fix':
    '去掉 header Authorization。可用 curl -v 查看请求，确认只带签名的 header。',
  'mistake.two-kinds-of-authentication.evidence':
    '请求带有 header Authorization，类型是 {scheme}。',

  'mistake.headers-of-another-request.title': 'header 和 body 来自两个请求',
  'mistake.headers-of-another-request.cause': '这里的 header 属于一个请求，body 属于另一个。',
  'mistake.headers-of-another-request.fix': '重新抓取同一个请求的 header 和 body。',
  'mistake.headers-of-another-request.evidence': 'Content-MD5 不是这个 body 的 MD5。',

  'mistake.address-not-allowed.title': 'IP 不在白名单',
  'mistake.address-not-allowed.cause': '服务器或防火墙拒绝了请求来源的 IP。',
  'mistake.address-not-allowed.fix':
    '把客户端的公网 IP 加入白名单。可从白名单内的 IP 重发请求来确认。',

  'mistake.app-not-active.title': '应用不可用',
  'mistake.app-not-active.cause': '应用已删除、欠费，或没有这个接口的权限。',
  'mistake.app-not-active.fix': '在控制台确认应用存在、没有欠费，并已开通这个接口。',
};

export const words: Words<NotTheSignatureWord> = { en, 'zh-CN': zh };
