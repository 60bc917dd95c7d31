import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.google': 'Google',
  'response.google.key-invalid.meaning': 'Google knows no such API key. It says so with HTTP 400.',
  'response.google.key-invalid.next':
    'Copy the key again from the console, without blanks or quotes.',
  'response.google.key-service.meaning': 'The API key’s restrictions leave this API out.',
  'response.google.key-service.next': 'Add the API to the key’s list, or use another key.',
  'response.google.key-referrer.meaning':
    'The API key is restricted to websites, and this Referer is none of them. A server sends none at all.',
  'response.google.key-referrer.next':
    'For a server use a key restricted by IP address; for a site add its address to the key.',
  'response.google.key-ip.meaning': 'The API key is restricted to other IP addresses.',
  'response.google.key-ip.next': 'Add the address that Google sees to the key.',
  'response.google.key-app.meaning': 'The API key is restricted to other apps.',
  'response.google.key-app.next':
    'Add the package and its certificate, or the bundle ID, to the key.',
  'response.google.token-expired.meaning': 'The access token has expired.',
  'response.google.token-expired.next': 'Refresh it.',
  'response.google.scopes.meaning': 'The access token lacks a scope that this method needs.',
  'response.google.scopes.next': 'Ask for the scope, delete the stored token, and sign in again.',
  'response.google.iam.meaning': 'The identity lacks an IAM permission on the resource.',
  'response.google.iam.next': 'Grant a role that has the permission which the message names.',
  'response.google.no-credentials.meaning': 'The request has no credentials that this API takes.',
  'response.google.no-credentials.next': 'Send an OAuth token; many APIs take no API key.',
  'response.google.project.meaning':
    'The project may not use this API: not enabled, without billing, or suspended.',
  'response.google.project.next':
    'Enable the API or its billing in the project that the message names, and wait some minutes.',
  'response.google.rate.meaning': 'A rate or quota is used up; some APIs say so with HTTP 403.',
  'response.google.rate.next': 'Wait with growing pauses, or ask for more quota in the console.',
  'response.google.frontend.meaning':
    'Google’s front end refused: the service wants an identity token of somebody who may invoke it.',
  'response.google.frontend.next':
    'Send an identity token of an account with the role of an invoker, or let all users invoke the service.',
  'response.google.denied.meaning':
    'The caller is known and may not do this. The reason is in the message only.',
  'response.google.denied.next':
    'Grant the account the role, share the file with it, or verify the ownership that the message names.',
  'response.google.perimeter.meaning':
    'A service perimeter (VPC Service Controls) keeps the request out.',
  'response.google.perimeter.next':
    'Its administrator finds the request by its unique ID and can add an access level.',
  'response.google.seen.meaning':
    'A Google API answered with a reason that this page has no rule for.',
  'response.google.seen.next': 'Read error.message and details[].reason.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.google': 'Google',
  'response.google.key-invalid.meaning': 'Google 不认识这个 API 密钥，以 HTTP 400 返回。',
  'response.google.key-invalid.next': '请从控制台重新复制，不要带空白或引号。',
  'response.google.key-service.meaning': '该 API 密钥的限制中不包含此 API。',
  'response.google.key-service.next': '请把该 API 加入密钥的列表，或换一个密钥。',
  'response.google.key-referrer.meaning':
    '该 API 密钥仅限指定网站使用，而此 Referer 不在其中。服务端请求根本没有 Referer。',
  'response.google.key-referrer.next': '服务端请改用按 IP 限制的密钥；网站请把其地址加入密钥设置。',
  'response.google.key-ip.meaning': '该 API 密钥仅限其他 IP 使用。',
  'response.google.key-ip.next': '请把 Google 看到的 IP 加入密钥设置。',
  'response.google.key-app.meaning': '该 API 密钥仅限其他应用使用。',
  'response.google.key-app.next': '请把包名和证书指纹，或 Bundle ID 加入密钥设置。',
  'response.google.token-expired.meaning': '访问令牌已过期。',
  'response.google.token-expired.next': '请刷新令牌。',
  'response.google.scopes.meaning': '访问令牌缺少该方法需要的 scope。',
  'response.google.scopes.next': '请申请该 scope，删除保存的令牌后重新登录。',
  'response.google.iam.meaning': '该身份对此资源缺少 IAM 权限。',
  'response.google.iam.next': '请授予包含消息中所列权限的角色。',
  'response.google.no-credentials.meaning': '请求中没有该 API 接受的凭证。',
  'response.google.no-credentials.next': '请发送 OAuth 令牌；许多 API 不接受 API 密钥。',
  'response.google.project.meaning': '该项目不能使用此 API：未启用、未开通结算或已被停用。',
  'response.google.project.next': '请在消息所列项目中启用 API 或结算，并等待几分钟。',
  'response.google.rate.meaning': '频率或配额已用完；有些 API 以 HTTP 403 返回。',
  'response.google.rate.next': '请以递增的间隔等待，或在控制台申请更多配额。',
  'response.google.frontend.meaning': 'Google 前端拒绝了请求：该服务需要有调用权限的身份令牌。',
  'response.google.frontend.next':
    '请发送具有调用者角色的账号的身份令牌，或允许所有用户调用该服务。',
  'response.google.denied.meaning': '已识别调用方，但其无权执行此操作。原因只写在消息中。',
  'response.google.denied.next': '请为该账号授予角色、共享文件，或完成消息所说的所有权验证。',
  'response.google.perimeter.meaning': '服务边界（VPC Service Controls）阻止了请求。',
  'response.google.perimeter.next': '管理员可通过唯一 ID 查到该请求，并添加访问级别。',
  'response.google.seen.meaning': 'Google API 返回了本页没有收录的原因。',
  'response.google.seen.next': '请查看 error.message 和 details[].reason。',
};

/** What the rules say. */
export const googleWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
