import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.firewall': 'A firewall',
  'response.firewalls.modsecurity.meaning':
    'The firewall ModSecurity stopped the request. It never reached the API.',
  'response.firewalls.modsecurity.next':
    'Give the operator time, address and path: the firewall’s log names the rule.',
  'response.firewalls.tencent.meaning':
    'The firewall Tencent Cloud WAF stopped the request. It never reached the API.',
  'response.firewalls.tencent.next':
    'Give the operator time, address and path: the firewall’s log names the rule.',
  'response.firewalls.sucuri.meaning':
    'The firewall Sucuri stopped the request. It never reached the API.',
  'response.firewalls.sucuri.next':
    'Give the operator time, address and path: the firewall’s log names the rule.',
  'response.firewalls.fortinet.meaning':
    'The firewall Fortinet stopped the request. It never reached the API.',
  'response.firewalls.fortinet.next':
    'Give the operator time, address and path: the firewall’s log names the rule.',
  'response.firewalls.vercel.meaning':
    'The firewall Vercel stopped the request. It never reached the API.',
  'response.firewalls.vercel.next':
    'Give the operator time, address and path: the firewall’s log names the rule.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.firewall': '防火墙',
  'response.firewalls.modsecurity.meaning': '防火墙 ModSecurity 拦截了请求，请求没有到达 API。',
  'response.firewalls.modsecurity.next': '请把时间、IP 和路径告诉运维：防火墙日志会给出规则。',
  'response.firewalls.tencent.meaning': '防火墙 Tencent Cloud WAF 拦截了请求，请求没有到达 API。',
  'response.firewalls.tencent.next': '请把时间、IP 和路径告诉运维：防火墙日志会给出规则。',
  'response.firewalls.sucuri.meaning': '防火墙 Sucuri 拦截了请求，请求没有到达 API。',
  'response.firewalls.sucuri.next': '请把时间、IP 和路径告诉运维：防火墙日志会给出规则。',
  'response.firewalls.fortinet.meaning': '防火墙 Fortinet 拦截了请求，请求没有到达 API。',
  'response.firewalls.fortinet.next': '请把时间、IP 和路径告诉运维：防火墙日志会给出规则。',
  'response.firewalls.vercel.meaning': '防火墙 Vercel 拦截了请求，请求没有到达 API。',
  'response.firewalls.vercel.next': '请把时间、IP 和路径告诉运维：防火墙日志会给出规则。',
};

/** What the rules say. */
export const firewallsWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
