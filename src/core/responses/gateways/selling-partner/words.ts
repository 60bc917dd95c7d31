import type { Words } from '#core/messages.ts';

const en = {
  'response.selling-partner.token.meaning':
    'The LWA access token in x-amz-access-token is missing, malformed or older than an hour.',
  'response.selling-partner.token.next':
    'Get a new one with the refresh token, and send it in x-amz-access-token.',
  'response.selling-partner.denied.meaning':
    'The application has no role for this operation, or the seller has not authorised it.',
  'response.selling-partner.denied.next':
    'Check the roles of the application and of the authorisation, and authorise again after a change.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.selling-partner.token.meaning':
    'x-amz-access-token 中的 LWA 访问令牌缺失、格式不对或已超过一小时。',
  'response.selling-partner.token.next': '请用刷新令牌重新获取，并放入 x-amz-access-token。',
  'response.selling-partner.denied.meaning': '应用没有此操作的角色，或卖家未授权。',
  'response.selling-partner.denied.next': '请检查应用和授权的角色，更改后需重新授权。',
};

/** What the rules say. */
export const sellingPartnerWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
