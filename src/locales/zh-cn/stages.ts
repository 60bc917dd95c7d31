/** 后加载方案的输入项和中间步骤。 */
export const stages = {
  'timestamp.not-iso': '请用 UTC 时间，写成 {example}：不带短横线和冒号。',
  'timestamp.not-milliseconds': '时间只用数字写，是 1970 年以来的毫秒数：现在是 {example}。',
  'timestamp.other-way': '这是一个时间，但不是签名所用的写法：{suggestion}。',
  'stages.hash': '以上 {count, number} 字节的 {hash}',
  'stages.body-hash': '请求体（{count, number} 字节）的 {hash}',
  'stages.query': '查询参数',
  'stages.query.hint': '接在路径自己的查询参数之后，已做百分号编码',
  'stages.body': '要发送的 body',
  'stages.body.hint': '{count, number} 字节，签名在 {name} 里',
  'stages.key': '签名密钥',
  'stages.key.hint': '每个密钥对下一条消息签名，只有最后一个用于待签名字符串',
  'stages.key.secret': '{before} 加 {field}',
  'stages.key.step': '对 {message} 做 HMAC',
} as const;
