import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.imperva': 'Imperva',
  'response.imperva.blocked.meaning':
    'Imperva took the client for a robot or an attack. The request never reached the API.',
  'response.imperva.blocked.next': 'Give the incident ID to the owner of the site.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.imperva': 'Imperva',
  'response.imperva.blocked.meaning': 'Imperva 认为客户端是机器人或攻击，请求没有到达 API。',
  'response.imperva.blocked.next': '请把 incident ID 交给网站所有者。',
};

/** What the rules say. */
export const impervaWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
