/** 构建版本、离线使用和新版本。ICU MessageFormat。 */
export const offline = {
  'build.name': 'Countersign {version}，构建 {build}。',
  'build.kept': '断网也能使用。',
  'build.refused': '在这里断网后无法使用，因为未能保存页面的文件。浏览器的提示：{reason}',
  'build.incomplete': '断网后无法使用：浏览器未能保存页面的全部文件。',
  'build.from-disk':
    '从磁盘打开：这份副本不会自动更新，生成的链接只能在这台电脑上打开，其他从磁盘打开的页面可能读到它的草稿。',

  'update.title': '新版本',
  'update.waits': '有新版本，下次打开页面时启用。',
  'update.ready': '有新版本，可以现在启用，也可以等到下次打开页面。',
  'update.kept': '重新加载后草稿会恢复，密钥和“响应”里的内容不会。',
  'update.not-kept': '这里的内容没有保存在浏览器中，重新加载会丢失。',
  'update.reload': '重新加载并启用新版本',
  'update.later': '以后再说',
} as const;
