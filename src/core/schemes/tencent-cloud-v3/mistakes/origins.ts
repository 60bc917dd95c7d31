/** What `arisesIn` says in words, in Chinese, by what it says in English. */
export const origins: Readonly<Record<string, string>> = {
  'code copied from the example of another service': '从其他产品的示例复制的代码',
  'code written for a REST API': '按 REST API 写的代码',
  'code that formats the date in the time zone of the machine': '按本机时区格式化日期的代码',
  'code written from memory': '凭记忆写的代码',
  'code written for AWS, where the prefix is AWS4': '按 AWS 写的代码（前缀是 AWS4）',
  'PHP hash_hmac without its fourth argument': 'PHP hash_hmac 没有传第四个参数',
  'code that signs X-TC-Action as it is sent': '原样签 X-TC-Action 的代码',
  'OkHttp, Apache HttpClient, axios and others that add or drop the charset':
    'OkHttp、Apache HttpClient、axios 等会增删 charset 的库',
  'a host variable that holds a URL, or ends in a slash': 'host 变量里是 URL，或以斜杠结尾',
  'canonical headers that end in one line feed': '规范头部只以一个换行结尾',
  'code written for AWS, which signs path and query of a POST':
    '按 AWS 写的代码（POST 也签路径和查询串）',
  'code that signs before it writes the body': '先签名后生成 body 的代码',
  'code written for GET': '按 GET 请求写的代码',
  'PHP bin2hex with strtoupper': 'PHP bin2hex 后又 strtoupper',
  'code that leaves out the second step of the page': '漏掉文档第二步的代码',
};
