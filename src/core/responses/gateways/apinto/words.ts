import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.apinto': 'APIPark or Apinto',
  'response.apinto.rate.meaning': 'Apinto limits the rate with HTTP 403, not 429.',
  'response.apinto.rate.next': 'Send more slowly, or have the limit of that period raised.',
  'response.apinto.cors.meaning': 'Apinto’s CORS plugin does not allow this origin or method.',
  'response.apinto.cors.next':
    'Add it to the plugin’s lists; a request from a server needs no Origin header.',
  'response.apinto.ip.meaning': 'Apinto’s list of addresses denies the client.',
  'response.apinto.ip.next': 'Have the address that the gateway sees added.',
  'response.apinto.clock.meaning':
    'The time stamp is too far from the gateway’s clock, which the message prints.',
  'response.apinto.clock.next': 'Set the clock, and send seconds, not milliseconds.',
  'response.apinto.sign.meaning':
    'The signature is wrong, or one of timestamp, nonce and sign is missing.',
  'response.apinto.sign.next':
    'Send all three, and compare the string to sign with the gateway’s rule.',
  'response.apinto.replay.meaning': 'This nonce was used before.',
  'response.apinto.replay.next': 'Make a new nonce for each request, also when one is repeated.',
  'response.apinto.app.meaning': 'The gateway knows no active application with these credentials.',
  'response.apinto.app.next':
    'Check the token and the header that carries it, and whether the application is enabled and subscribed.',
  'response.apinto.console-login.meaning':
    'APIPark’s console wants you to sign in; this is not the gateway.',
  'response.apinto.console-login.next':
    'Call the API on the gateway’s address, not on the console’s.',
  'response.apinto.console-permission.meaning': 'APIPark’s console denies this role the action.',
  'response.apinto.console-permission.next': 'Have the role changed.',
  'response.apinto.seen.meaning': 'APIPark answered, but these words do not tell why.',
  'response.apinto.seen.next':
    'Look into the gateway’s log for this request. A wrong path is refused like a wrong key.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.apinto': 'APIPark 或 Apinto',
  'response.apinto.rate.meaning': 'Apinto 限流返回的是 HTTP 403，而不是 429。',
  'response.apinto.rate.next': '请降低频率，或提高该周期的限额。',
  'response.apinto.cors.meaning': 'Apinto 的 CORS 插件不允许该来源或方法。',
  'response.apinto.cors.next': '请加入插件的白名单；服务端发出的请求不需要 Origin 请求头。',
  'response.apinto.ip.meaning': 'Apinto 的 IP 名单拒绝了该客户端。',
  'response.apinto.ip.next': '请把网关看到的 IP 加入名单。',
  'response.apinto.clock.meaning': '时间戳与网关时钟相差太大，消息中给出了网关的时间。',
  'response.apinto.clock.next': '请校准时钟，并以秒为单位发送，而不是毫秒。',
  'response.apinto.sign.meaning': '签名错误，或缺少 timestamp、nonce、sign 之一。',
  'response.apinto.sign.next': '请发送这三项，并按网关规则核对待签名字符串。',
  'response.apinto.replay.meaning': '该 nonce 已被使用过。',
  'response.apinto.replay.next': '每次请求都要生成新的 nonce，重试时也一样。',
  'response.apinto.app.meaning': '网关中没有与这些凭证对应的可用应用。',
  'response.apinto.app.next': '请检查令牌及其所在的请求头，以及应用是否启用并已订阅。',
  'response.apinto.console-login.meaning': 'APIPark 控制台要求登录，这不是网关的应答。',
  'response.apinto.console-login.next': '请调用网关地址上的 API，而不是控制台地址。',
  'response.apinto.console-permission.meaning': 'APIPark 控制台中该角色没有此操作的权限。',
  'response.apinto.console-permission.next': '请调整角色权限。',
  'response.apinto.seen.meaning': '应答来自 APIPark，但这些内容没有说明原因。',
  'response.apinto.seen.next': '请在网关日志中查找该请求。路径不对与密钥不对的拒绝方式相同。',
};

/** What the rules say. */
export const apintoWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
