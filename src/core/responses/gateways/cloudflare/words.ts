import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.cloudflare': 'Cloudflare',
  'response.cloudflare.firewall.meaning':
    'A firewall rule of the site’s owner at Cloudflare stopped the request. It never reached the API.',
  'response.cloudflare.firewall.next': 'Give the Ray ID to the owner, who finds the rule by it.',
  'response.cloudflare.browser.meaning':
    'Cloudflare’s browser check refuses this client, mostly for its User-Agent: those of programming libraries are on the list.',
  'response.cloudflare.browser.next':
    'Send a User-Agent of your own, or ask the owner to switch the check off for the API.',
  'response.cloudflare.address.meaning': 'The owner bans this address, network or country.',
  'response.cloudflare.address.next': 'Send from elsewhere, or ask the owner.',
  'response.cloudflare.rate.meaning': 'Too many requests for the owner’s limit at Cloudflare.',
  'response.cloudflare.rate.next': 'Wait as long as Retry-After says.',
  'response.cloudflare.challenge.meaning':
    'Cloudflare asks for a browser to solve a challenge. A program cannot.',
  'response.cloudflare.challenge.next':
    'Ask the owner for an address without challenges for the API.',
  'response.cloudflare.host.meaning':
    'The host name or address points to no site that Cloudflare serves.',
  'response.cloudflare.host.next': 'Use the API’s host name, not an IP address.',
  'response.cloudflare.seen.meaning':
    'Cloudflare passed the answer on, or refused itself; these words do not tell.',
  'response.cloudflare.seen.next':
    'With a body of the API’s own, the API refused. A page of Cloudflare’s names an error code.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.cloudflare': 'Cloudflare',
  'response.cloudflare.firewall.meaning':
    '网站所有者在 Cloudflare 上设置的防火墙规则拦截了请求，请求没有到达 API。',
  'response.cloudflare.firewall.next': '请把 Ray ID 交给网站所有者，据此可查到规则。',
  'response.cloudflare.browser.meaning':
    'Cloudflare 的浏览器完整性检查拒绝了该客户端，多半因为 User-Agent：编程库的默认值在名单中。',
  'response.cloudflare.browser.next': '请设置自己的 User-Agent，或请所有者对该 API 关闭此检查。',
  'response.cloudflare.address.meaning': '所有者屏蔽了该 IP、网络或国家。',
  'response.cloudflare.address.next': '请从其他网络发送，或联系所有者。',
  'response.cloudflare.rate.meaning': '超出所有者在 Cloudflare 上设置的限额。',
  'response.cloudflare.rate.next': '请按 Retry-After 等待。',
  'response.cloudflare.challenge.meaning': 'Cloudflare 要求浏览器完成质询，程序无法通过。',
  'response.cloudflare.challenge.next': '请向所有者索取不需要质询的 API 地址。',
  'response.cloudflare.host.meaning': '该域名或 IP 没有指向 Cloudflare 服务的网站。',
  'response.cloudflare.host.next': '请使用 API 的域名，而不是 IP 地址。',
  'response.cloudflare.seen.meaning': '应答由 Cloudflare 转发，或由它自己拒绝，这些内容无法区分。',
  'response.cloudflare.seen.next':
    '如果正文是 API 自己的格式，就是 API 拒绝的；Cloudflare 的页面会给出错误码。',
};

/** What the rules say. */
export const cloudflareWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
