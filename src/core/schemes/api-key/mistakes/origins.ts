/** What `arisesIn` of these mistakes says in words, in Chinese. */
export const origins: Readonly<Record<string, string>> = {
  'Kubernetes secrets': 'Kubernetes 的 secret',
  'clients that add Bearer themselves': '会自动加上 Bearer 的客户端',
  'clients that send Basic': '发送 Basic 认证的客户端',
  'code for another gateway': '按其他网关写的代码',
  'placeholders of a document': '文档里的占位符',
  'secret files': '存放密钥的文件',
  'settings of another environment': '另一个环境的配置',
  'settings that were not loaded': '没有加载的配置',
  'shortened views of a console': '控制台里缩略显示的值',
  'values copied with their header': '连同 header 名一起复制的值',
};
