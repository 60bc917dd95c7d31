/** 代码片段周围的说明。ICU MessageFormat。 */
export const snippets = {
  'tools.snippets': '代码片段',
  'tools.snippet': '代码片段',
  'tools.language': '语言',
  'tools.mode': '方式',
  'tools.mode.replay': '重放',
  'tools.mode.live': '现签',
  'tools.copy-snippet': '复制片段',
  'tools.download': '下载',
  'tools.download-body': '下载 {name}',
  'tools.include-secret': '把 {field} 写进片段',
  'tools.include-secret.warning': '看到片段的人都能以你的名义签名。请勿把它粘贴到聊天或工单里。',
  'tools.snippet.waiting': '有了签名，片段就会出现在这里。请补上判定中提到的内容。',
  'tools.snippet.stale': '灰色部分是上一次完整的请求。',
  'snippet.shell': 'Shell 类型',
  'snippet.library': '库',
  'snippet.standard-library': '标准库',
  'snippet.sends': '原样发送已签名的 {bytes, number} 字节，SHA-256 为 {sha256}。',
  'snippet.frozen':
    '以下值已固定：{names}。{timed, select, yes {时间戳过旧后，服务端可能会拒绝。} other {}}',
  'snippet.signs-when-run':
    '运行时才签名{timed, select, yes {，使用当时的时间，且只取一次} other {}}。',
  'snippet.credential-when-run': '运行时才写入凭据，不做签名。',
  'snippet.no-secret': '代码中不含 {field}。',
  'snippet.secret-from-environment': '代码中不含 {field}，运行时从环境变量 {variable} 读取。',
  'snippet.secret-inside': '代码中含有 {field}，请勿分享。',
  'snippet.body-file': '请求 body 从 {file} 读取：请把它下载到运行代码的文件夹。',
  'snippet.not-executed':
    '我们的测试会实际运行多数语言的代码，但这段 {shell} 代码只经过人工审阅，没有运行过。',
  'snippet.no-live': '{shell} 无法计算签名，因此只有重放模式。',
  'error.snippet-cannot-compute':
    '为了不把 {field} 写进代码，发送这个请求时需要计算，而 {shell} 做不到：请选择 sh 或 PowerShell，或把 {field} 写进片段。',
  'error.snippet-cannot-quote':
    '{place, select, header {{name} 的第 {position, number} 个字符是 {found}，不能出现在 HTTP 请求头里：请删掉。} URL {{name} 的第 {position, number} 个字符是 {found}，不能出现在 URL 里：请写成百分号编码。} code {{name} 的第 {position, number} 个字符是 {found}，无法原样写进这个片段：请删掉，或换一种语言。} PowerShell {{name} 的第 {position, number} 个字符是 {found}，无法原样写进这个片段：请删掉，或换一种语言。} cmd {{name} 的第 {position, number} 个字符是 {found}，无法原样写进这个片段：请删掉，或换一种语言。} other {{name} 的首尾有空格，它不属于请求头的值：请删掉。}}',
} as const;
