/** What `arisesIn` says in words, in Chinese. */
export const origins: Readonly<Record<string, string>> = {
  'code for version 2 of Xinge': '信鸽 V2 的代码',
  'one configuration for Android and iOS': 'Android 和 iOS 共用一份配置',
  'the Java sample of the documentation': '文档里的 Java 示例',
  'the console, which shows Access ID, Access KEY and SECRET KEY together':
    '同时显示 Access ID、Access KEY 和 SECRET KEY 的控制台',
  'the default host of samples and SDKs': '示例和 SDK 的默认域名',
  'the formula of the English documentation': '英文文档里的公式',
  'the samples of the documentation': '文档里的示例',
  'right code that is tested against the documentation': '用文档示例来验证正确的代码',
};
