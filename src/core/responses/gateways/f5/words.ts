import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.f5': 'F5',
  'response.f5.rejected.meaning': 'F5’s application firewall rejected the request.',
  'response.f5.rejected.next':
    'Give the support ID to the operator, who finds the violated rule by it.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.f5': 'F5',
  'response.f5.rejected.meaning': 'F5 应用防火墙拒绝了请求。',
  'response.f5.rejected.next': '请把 support ID 交给运维，据此可查到触发的规则。',
};

/** What the rules say. */
export const f5Words: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
