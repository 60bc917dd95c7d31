/** 会话的来源，以及链接打不开的原因。ICU MessageFormat。 */
export const arrival = {
  'share.link-failed.detail': '你原有的内容没有改动。请让对方重新发送链接。',
  'arrival.link.headline': '来自链接。请输入 {name}。',
  'arrival.link.detail': '链接从不包含密钥。',
  'arrival.link.kept': '你之前的草稿还在。',
  'arrival.link.note': '来自链接。',
  'arrival.file.note': '来自会话文件。',
  'arrival.import.note': '由导入填入。',
  'arrival.storage.note': '你的草稿已恢复。密钥从不保存。',
  'arrival.key.same': '就校验值来看，{name} 与发送者的相同。',
  'arrival.key.other': '{name} 与发送者的不同：校验值不一致。',
  'link.failed.too-large': '链接太长：上限 {limit, number} 个字符。',
  'link.failed.not-a-link': '地址中 # 后面的内容不是本页的链接。',
  'link.failed.unknown-version':
    '链接的版本是 {version}，本页不认识。请重新加载页面，或索取会话文件。',
  'link.failed.cut': '链接被截断：只收到 {length, number} 个字符，应有 {expected, number} 个。',
  'link.failed.mangled': '链接在途中被改动：校验和不一致。聊天和邮件工具会这样处理长链接。',
  'link.failed.malformed': '链接完整，但本页无法理解其内容。',
  'link.failed.unknown-scheme': '链接使用的签名方案 {scheme} 本页不认识。',
  'link.failed.unknown-example': '链接中的示例 {example} 本页不认识。',
  'link.failed.inflates-too-large': '链接解压后超过 {limit, number} 字节，没有打开。',
} as const;
