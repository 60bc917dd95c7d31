/** 代码片段周围的说明。ICU MessageFormat。 */
export const snippets = {
  'snippet.shell': 'Shell 类型',
  'snippet.library': '库',
  'snippet.standard-library': '标准库',
  'snippet.sends': '原样发送已签名的 {bytes, number} 字节，SHA-256 为 {sha256}。',
  'snippet.frozen': '以下值已固定：{names}。时间戳过旧后，服务端可能会拒绝。',
  'snippet.signs-when-run': '运行时才签名，使用当时的时间，且只取一次。',
  'snippet.no-secret': '代码中不含 {field}。',
  'snippet.secret-from-environment': '代码中不含 {field}，运行时从环境变量 {variable} 读取。',
  'snippet.secret-inside': '代码中含有 {field}，请勿分享。',
  'snippet.body-file': '请求 body 从 {file} 读取：请把它下载到运行代码的文件夹。',
  'snippet.not-executed':
    '我们的测试会实际运行 sh 和 Python 的代码，但没有运行过这段 {shell} 代码。',
  'snippet.no-live': '{shell} 无法计算签名，因此只有重放模式。',
} as const;
