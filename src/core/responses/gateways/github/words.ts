import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.github': 'GitHub',
  'response.github.user-agent.meaning': 'GitHub refuses requests without a User-Agent.',
  'response.github.user-agent.next': 'Send a User-Agent with the name of your app.',
  'response.github.rate.meaning': 'A rate limit is used up; GitHub says so with HTTP 403 or 429.',
  'response.github.rate.next':
    'Wait until X-RateLimit-Reset, or as long as Retry-After says. Send one request after the other.',
  'response.github.permission.meaning':
    'The token is valid but lacks a permission, or has not been authorised for the organisation.',
  'response.github.permission.next':
    'Give the token or the workflow’s permissions what X-Accepted-GitHub-Permissions names.',
  'response.github.credentials.meaning': 'GitHub does not know this token, or it has expired.',
  'response.github.credentials.next': 'Make a new token.',
  'response.github.seen.meaning': 'GitHub answered, but these words do not tell why.',
  'response.github.seen.next': 'Read the message of the body.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.github': 'GitHub',
  'response.github.user-agent.meaning': 'GitHub 拒绝没有 User-Agent 的请求。',
  'response.github.user-agent.next': '请发送 User-Agent，内容为你的应用名。',
  'response.github.rate.meaning': '已超出频率限制；GitHub 以 HTTP 403 或 429 返回。',
  'response.github.rate.next': '请等到 X-RateLimit-Reset，或按 Retry-After 等待，并逐个发送请求。',
  'response.github.permission.meaning': '令牌有效，但缺少权限，或尚未获得该组织授权。',
  'response.github.permission.next':
    '请按 X-Accepted-GitHub-Permissions 的提示为令牌或工作流添加权限。',
  'response.github.credentials.meaning': 'GitHub 不认识该令牌，或令牌已过期。',
  'response.github.credentials.next': '请创建新的令牌。',
  'response.github.seen.meaning': '应答来自 GitHub，但这些内容没有说明原因。',
  'response.github.seen.next': '请查看正文中的 message。',
};

/** What the rules say. */
export const githubWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
