/** What `arisesIn` says in words, in Chinese, by what it says in English. */
export const origins: Readonly<Record<string, string>> = {
  'SDKs that take HMAC-SHA256 in production and MD5 in the sandbox':
    '正式环境用 HMAC-SHA256、沙箱用 MD5 的 SDK',
  'the AppSecret of the app in place of the API key': '把应用的 AppSecret 当作 API 密钥',
  'a key cut off when it was copied': '复制时被截断的密钥',
  'code that joins every member': '拼接所有成员的代码',
  'optional parameters that are ""': '值为 "" 的可选参数',
  'maps that keep the order of insertion': '保持插入顺序的 map',
  'sorting without case': '忽略大小写的排序',
  'verifying a notification': '验证通知的签名时',
  'requests that are signed a second time': '被再次签名的请求',
  'regular expressions that take XML apart': '用正则表达式拆 XML',
  'values escaped before they are signed': '签名前转义了参数值',
  'the vendor’s Java SDK, which trims': '官方 Java SDK（会去掉首尾空白）',
  'elements that are added after the sign was made': '生成 sign 之后又加入的参数',
  'code written for Alipay or another MD5 scheme': '按支付宝或其他 MD5 方案写的代码',
};
