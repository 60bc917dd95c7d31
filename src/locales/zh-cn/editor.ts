/** 请求体编辑器。ICU MessageFormat。 */
export const editor = {
  'editor.end': '结尾',
  'editor.tab-moves': 'Tab 键离开编辑器。按 Ctrl+M（macOS 为 Ctrl+Shift+M）改为输入制表符。',
  'editor.tab-writes': 'Tab 键输入制表符。按 Ctrl+M（macOS 为 Ctrl+Shift+M）改为离开编辑器。',
  'editor.loading': '正在载入编辑器。body 原样保留。',
  'editor.failed': '完整的编辑器未能载入。这个简易编辑器同样逐字节保留内容；刷新页面可重试。',
  'editor.failed.long':
    '完整的编辑器未能载入，而这个 body 太长，简易编辑器无法显示。请使用十六进制视图，或刷新页面。',
  'editor.too-large': '超过 {limit} MB 的 body 以十六进制显示和编辑。字节原样保留。',
  'editor.long-line': '有一行超过 {limit} 个字符。编辑器会保留其余部分，但不显示。',
  'editor.long-line.jump': '以十六进制显示其余部分',
  'editor.lone-surrogates':
    '粘贴的文本含有半个字符（孤立代理项），UTF-8 无法表示，已用 U+FFFD 代替。撤销可取消这次粘贴。',
  'editor.dismiss': '关闭',
} as const;
