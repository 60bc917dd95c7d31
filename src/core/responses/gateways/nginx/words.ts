import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.nginx': 'nginx or OpenResty',
  'response.nginx.page.meaning':
    'The web server refused by itself; no API has seen the request. Its page is the same for a deny rule, a missing index and a failed sub-request.',
  'response.nginx.page.next':
    'Check host and path first. The operator finds the reason in nginx’s error log.',
  'response.nginx.not-found.meaning':
    'The web server has nothing at this path, or not for this method.',
  'response.nginx.not-found.next':
    'Check host, path and method; the API may be behind another name.',
  'response.nginx.trouble.meaning':
    'The web server could not read the request, or not reach the API.',
  'response.nginx.trouble.next':
    '4xx: look for doubled or overlong headers. 5xx: ask the operator.',
  'response.nginx.basic.meaning': 'The web server itself asks for a user name and a password.',
  'response.nginx.basic.next':
    'Send Basic credentials for the server, or go to the API’s own address.',
  'response.nginx.seen.meaning':
    'nginx passed the answer on; who refused, these words do not tell.',
  'response.nginx.seen.next': 'Look at the body: an API that refuses mostly says why.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.nginx': 'nginx 或 OpenResty',
  'response.nginx.page.meaning':
    '拒绝来自 Web 服务器本身，请求没有到达 API。无论是 deny 规则、缺少索引页还是子请求失败，页面都一样。',
  'response.nginx.page.next': '请先核对主机和路径。运维可在 nginx 的 error 日志中找到原因。',
  'response.nginx.not-found.meaning': 'Web 服务器在该路径上没有内容，或不支持该方法。',
  'response.nginx.not-found.next': '请核对主机、路径和方法，API 可能在另一个域名上。',
  'response.nginx.trouble.meaning': 'Web 服务器无法解析请求，或无法连接 API。',
  'response.nginx.trouble.next': '4xx：请检查是否有重复或过长的请求头；5xx：请联系运维。',
  'response.nginx.basic.meaning': 'Web 服务器本身要求用户名和密码。',
  'response.nginx.basic.next': '请发送该服务器的 Basic 凭证，或改用 API 自己的地址。',
  'response.nginx.seen.meaning': '应答由 nginx 转发，但这些内容没有说明是谁拒绝的。',
  'response.nginx.seen.next': '请查看正文：拒绝请求的 API 通常会说明原因。',
};

/** What the rules say. */
export const nginxWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
