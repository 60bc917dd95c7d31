/** What `arisesIn` of these mistakes says in words, in Chinese. */
export const origins: Readonly<Record<string, string>> = {
  'STS, SSO, Cognito and roles, whose keys come with a token':
    'STS、SSO、Cognito 和角色（它们的密钥带有令牌）',
  'S3 Multi-Region Access Points': 'S3 多区域接入点',
  'EventBridge global endpoints': 'EventBridge 全局端点',
  'Amazon Pinpoint, which ended on 30 October 2026':
    'Amazon Pinpoint（已于 2026 年 10 月 30 日停止服务）',
  'a port that the client leaves out or adds': '客户端省略或添加了端口',
  'proxies and gateways that rewrite Host': '改写 Host 的代理和网关',
  'browsers, which append a charset': '会追加 charset 的浏览器',
  'clients that set a Content-Type of their own': '自行设置 Content-Type 的客户端',
  'a session token that is added after signing': '签名之后才添加的会话令牌',
  'headers that the HTTP client adds': 'HTTP 客户端自行添加的请求头',
  'code that trims values and no more': '只去掉首尾空格的代码',
  'canonical headers that are joined by line feeds': '用换行连接的规范请求头',
  'code that signs before it writes the body': '先签名后写 body 的代码',
  'UNSIGNED-PAYLOAD, which only S3 takes': '只有 S3 接受的 UNSIGNED-PAYLOAD',
  'code that leaves a step out': '漏掉一步的代码',
  'code written for S3': '为 S3 编写的代码',
  'signers told to treat S3 like the others': '把 S3 当作其他服务的签名库',
  'new URL(), which resolves dots': '会解析点段的 new URL()',
  'stages and base paths that a proxy adds or takes away': '代理添加或去掉的阶段名和基础路径',
  'code written for POST': '为 POST 编写的代码',
  'code that signs the query as it was built': '按拼接顺序签名查询参数的代码',
  'urlencode, URLSearchParams and other writers of forms':
    'urlencode、URLSearchParams 等表单编码函数',
  'names without a value, such as ?acl': '没有值的参数名，例如 ?acl',
  'code that takes the first label of the host': '取域名第一段作为服务名的代码',
  'a default region': '默认区域',
  'code that takes the day of the local time zone': '取本地时区日期的代码',
  'a key that was kept past midnight': '过了零点仍在使用的密钥',
  'code written from memory': '凭记忆编写的代码',
};
