/** 核心模块的句子：判定、时间戳、错误。ICU MessageFormat。 */
export const core = {
  'verdict.empty.headline': '还没有可签名的内容。',
  'verdict.empty.detail': '在任意处粘贴 curl 命令、HTTP 请求或 body，或载入示例。',
  'verdict.incomplete.headline':
    '{count, plural, =1 {还缺一项：{namesHan}。} =2 {还缺两项：{namesHan}。} =3 {还缺三项：{namesHan}。} other {还缺 # 项：{namesHan}。}}',
  'verdict.incomplete.detail': '{count, plural, other {填好后，这里就会显示 {name}。}}',
  'verdict.incomplete.detail-stale': '灰色部分是上一次的结果。',
  'verdict.signed.headline': '已签名，共 {count, number} 字节。',
  'verdict.signed.headline-sent': '{name} 已完整。',
  'verdict.signed.detail': '复制片段去发送，或粘贴收到的 {name} 来比对。',
  'verdict.signed-marks.headline':
    '{hidden, select, yes {已签名，共 {count, number} 字节，其中有看不见的。} other {已签名，共 {count, number} 字节，其中有容易看错的。}}',
  'verdict.signed-marks.detail':
    'body {bom, select, none {} start {} other {，}}{bom, select, none {} other {以 BOM 开头}}{lineEnds, select, none {} start {} other {，}}{lineEnds, select, none {} other {换行不统一}}{invalid, select, none {} start {有} comma {，有} other {，还有}}{invalid, select, none {} other { {invalidCount, number} 个不属于 UTF-8 的字节}}{invisible, select, none {} start {有} comma {，有} other {，还有}}{invisible, select, none {} other { {invisibleCount, number} 个不可见字符}}{lookAlikes, select, none {} start {有} comma {，有} other {，还有}}{lookAlikes, select, none {} other { {lookAlikeCount, number} 个形似字符}}。',
  'verdict.failed.detail': '改好之前无法发送。已输入的内容都还在。',
  'timestamp.now': '就是现在。',
  'timestamp.past.second': '已过去 {count} 秒。',
  'timestamp.future.second': '比本机时钟快 {count} 秒。',
  'timestamp.past.minute': '已过去 {count} 分钟。',
  'timestamp.future.minute': '比本机时钟快 {count} 分钟。',
  'timestamp.past.hour': '已过去 {count} 小时。',
  'timestamp.future.hour': '比本机时钟快 {count} 小时。',
  'timestamp.past.day': '已过去 {count} 天。',
  'timestamp.future.day': '比本机时钟快 {count} 天。',
  'timestamp.past.month': '已过去 {count} 个月。',
  'timestamp.future.month': '比本机时钟快 {count} 个月。',
  'timestamp.past.year': '已过去 {count} 年。',
  'timestamp.future.year': '比本机时钟快 {count} 年。',
  'timestamp.no-limit': '没有已知的公开时限。',
  'timestamp.limit': '{name} 的时限是 {minutes} 分钟。',
  'timestamp.and-limit': '{age}{limit}',
  'timestamp.milliseconds': '这是毫秒。单位应是秒：{seconds}。',
  'timestamp.microseconds': '这是微秒。单位应是秒：{seconds}。',
  'timestamp.nanoseconds': '这是纳秒。单位应是秒：{seconds}。',
  'timestamp.not-digits': '第 {position} 个字符是 {found}：时间只用数字写，是 1970 年以来的秒数。',
  'timestamp.too-large': '{count, number} 位数字不是以秒计的时间：现在的时间有 10 位。',
  'hint.line-end': '{name} 里有换行，它也会被签名。',
  'hint.white-space': '{name} 首尾有空白，它也会被签名。',
  'hint.quotes': '{name} 外面有引号，它们也会被签名。',
  'url.not-encrypted': '这是 http，发往 {host} 的内容都是明文。',
  'error.lone-surrogate': '有一个值里含有半个代理对，它不是字符：请删掉重新输入。',
  'error.invalid-utf8': '偏移 {offset, number} 处的字节不是 UTF-8。',
  'error.base-url-invalid':
    '{problem, select, empty {请填写 base URL，例如 https://api.example.com。} scheme {base URL 要以 http:// 或 https:// 开头。} credentials {请从 base URL 中去掉用户名和密码，它们不该写在里面。} query {base URL 里有 ?：查询参数要写在路径里。} fragment {base URL 里有 #，它后面的内容不会发送：请删掉。} percent {base URL 第 {position, number} 个字符是 %，后面没有两位十六进制数字：真要写百分号请用 %25。} character {base URL 第 {position, number} 个字符是 {found}，不能出现在 URL 里：请删掉，或写成百分号编码。} other {base URL 的主机名或端口无效。}}',
  'error.path-invalid':
    '{problem, select, empty {请填写路径，例如 /v3/push/app。} slash {路径要以斜杠开头。} fragment {路径里有 #，它后面的内容不会发送：请删掉，或写成 %23。} percent {路径第 {position, number} 个字符是 %，后面没有两位十六进制数字：真要写百分号请用 %25。} dots {路径里有 . 或 .. 段，客户端发送前会去掉它们：请直接写出真正的路径。} other {路径第 {position, number} 个字符是 {found}，不能出现在 URL 里：请删掉，或写成百分号编码。}}',
  'error.header-value-invalid':
    '{name} 的第 {position, number} 个字符是 {found}，不能出现在 HTTP 请求头里：请删掉。',
  'error.key-unreadable':
    '{name} 无法读取：{reading, select, hex {它应是成对的 0–9 和 a–f} base64 {它应是 Base64，请重新完整粘贴} other {它含有半个字符，请重新输入}}。',
  'error.body-too-large': 'body 太大：{bytes, number} 字节，上限是 {limit, number} 字节。',
} as const;
