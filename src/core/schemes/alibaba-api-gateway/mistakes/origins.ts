/** What `arisesIn` says in words, in Chinese, by what it says in English. */
export const origins: Readonly<Record<string, string>> = {
  'a body that is written again after it was hashed': '计算哈希之后又重新序列化的 body',
  'X-Ca-Signature-Headers written by hand': '手写的 X-Ca-Signature-Headers',
  'HTTP libraries, which send an Accept of their own': '会自带 Accept 的 HTTP 库',
  'OkHttp, Apache HttpClient, axios and others that add or drop the charset':
    'OkHttp、Apache HttpClient、axios 等会增删 charset 的库',
  'a Date that is sent and not signed': '发送了 Date 却没有签',
  'parameters joined in the order of the URL': '按 URL 中的顺序拼接参数',
  'urlencode() before signing': '签名前做了 urlencode()',
  'headers joined in the order in which they were set': '按设置顺序拼接请求头',
  'libraries that change case': '会改变大小写的库',
  'join() over the values that are there': '只对非空的值做 join()',
};
