/** 会话的按钮、请求被什么替换、密钥保留多久。ICU MessageFormat。 */
export const session = {
  'import.open': '导入',
  'share.open': '分享',
  'arrival.back': '回到我的草稿',
  'set-aside.example': '示例替换了你的请求。',
  'set-aside.file': '文件替换了你的请求。',
  'set-aside.import': '导入的内容替换了你的请求。',
  'set-aside.draft': '另一份草稿替换了你的请求。',
  'set-aside.new': '你的请求已收起。',
  'drafts.open': '草稿',
  'secrets.forget-after': '自动清除',
  'secrets.minutes': '{count, plural, other {闲置 # 分钟后}}',
  'secrets.hours': '{count, plural, other {闲置 # 小时后}}',
  'secrets.never': '从不',
  'secrets.wiped': '无人操作，已清除。',
} as const;
