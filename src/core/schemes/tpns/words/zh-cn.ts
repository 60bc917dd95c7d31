import type { TpnsWord } from '#core/schemes/tpns/words/en.ts';

/** The same in Chinese. */
export const zhCn: Readonly<Record<TpnsWord, string>> = {
  'tpns.access-point.guangzhou': '广州',
  'tpns.access-point.shanghai': '上海',
  'tpns.access-point.hong-kong': '中国香港',
  'tpns.access-point.singapore': '新加坡',

  'tpns.path.push-app': '所有推送',
  'tpns.path.package-upload': '上传号码包或 Token 包',
  'tpns.path.plan-push': '创建推送计划',
  'tpns.path.tag': '绑定或解绑标签',
  'tpns.path.tag-drop': '从所有设备删除一个标签',
  'tpns.path.account-batch': '绑定或解绑账号',
  'tpns.path.account-query': '查询已绑定的账号或 Token',
  'tpns.path.attributes': '用户属性',
  'tpns.path.channel-overview': '统计：按通道概览',
  'tpns.path.channel-overview-old': '统计：按通道概览（总览页的写法）',
  'tpns.path.device-overview': '统计：设备概览',
  'tpns.path.device-distribution': '统计：设备分布',
  'tpns.path.push-record': '统计：推送记录',
  'tpns.path.task-channel': '统计：单个任务按通道',
  'tpns.path.group-channel': '统计：任务组按通道',
  'tpns.path.group-channel-old': '统计：任务组按通道（总览页的写法）',
  'tpns.path.token-pushes': '某个 Token 当天收到的推送',

  'tpns.limit.push-app': '全量、标签、号码包推送：每秒 1 次；同样内容的全量推送：每小时 1 次。',
  'tpns.limit.package-upload': '.zip、.txt 或 .csv，最大 100 MB，文件名 1 至 100 个字符。',
  'tpns.limit.plan-push': '每天 200 次。',
  'tpns.limit.account-batch': '每次最多 20 个 token_accounts。',
  'tpns.limit.per-hour': '每小时 200 次。',

  'tpns.hint.multipart': 'TPNS 文档未公布 multipart 上传如何签名，官方示例在这里用的是 Basic。',
  'tpns.hint.secret-key-is-access-id':
    'SecretKey 与 AccessId 相同。SecretKey 在控制台里列在 AccessId 旁边。',
  'tpns.hint.secret-key-is-access-key':
    '这像是客户端 SDK 的 AccessKey。REST API 签名用的是 SecretKey。',
  'tpns.hint.secret-key-is-cloud-secret-id':
    '这像是腾讯云的 SecretId。TPNS 的每个应用有自己的 SecretKey。',
  'tpns.hint.secret-key-unusual': '不常见：官方示例中是 32 位小写十六进制字符。',
  'tpns.hint.access-id-not-digits': '不常见：AccessId 是十进制数字。',
  'tpns.hint.access-id-length': '不常见：AccessId 是 10 位数字，这里有 {count, number} 位。',
  'tpns.hint.access-id-seen-with-guangzhou':
    '在公开代码中，以 {prefix} 开头的 AccessId 属于广州。官方文档没有说明。',
  'tpns.hint.access-id-seen-with-shanghai':
    '在公开代码中，以 {prefix} 开头的 AccessId 属于上海。官方文档没有说明。',

  'tpns.example.with-platform.title': '官方示例，带 platform 的 body',
  'tpns.example.with-platform.note': '官方页面 2021 年 8 月以前的 body，公布的 Sign 是对的。',
  'tpns.example.without-platform.title': '官方现行示例，公布的 Sign 有误',
  'tpns.example.without-platform.note':
    '2021 年 8 月官方从 body 里删掉了 "platform"，却没有改公布的 Sign。这个 body 真正的 Sign 是 MDlmMDdkMmE1MThhODgxNGUzNjlkY2Q5NTM0ZjEwYjhhMjlkMTI4NTMxYTE5YWRhYTI4Y2IyNDc2MDVjMWU4NA==。',
  'tpns.example.csharp.title': '官方 C# 示例',
  'tpns.example.csharp.note': '官方没有公布它的 Sign。',
  'tpns.example.chinese-push.title': '中文全量推送',
  'tpns.example.chinese-push.note': 'UTF-8 的紧凑 JSON：每个汉字在待签名字符串中占 3 字节。',
  'tpns.example.json-dumps.title': '客户的 403',
  'tpns.example.json-dumps.note': '客户端签的是 Python json.dumps 的输出，发出的却是紧凑 JSON。',
  'tpns.example.raw-digest.title': '44 个字符的 Sign',
  'tpns.example.raw-digest.note':
    '客户端对 HMAC 的原始 32 字节做了 Base64，而不是对它的十六进制文本。',
  'tpns.example.pasted-document.title': '从文档粘贴来的 body',
  'tpns.example.pasted-document.note':
    '以 BOM 开头，换行不统一，还有一个不换行空格。这些都会被签名。',
};
