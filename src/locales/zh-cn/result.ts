/** The controls of the page, the status row and the result. ICU MessageFormat. */
export const result = {
  'kit.copied': '已复制',
  'kit.copy-failed': '浏览器不允许在此处复制。请选中文字，用键盘复制。',
  'kit.close': '关闭',
} as const;
