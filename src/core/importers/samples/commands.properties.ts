import {
  headerLines,
  vendorBody,
  vendorSign,
  vendorUrl,
} from '#core/importers/samples/vendor.properties.ts';

export const bashCommand = `curl '${vendorUrl}' \\
  -H 'Content-Type: application/json' \\
  -H 'AccessId: 1500001048' \\
  -H 'TimeStamp: 1565314789' \\
  -H 'Sign: ${vendorSign}' \\
  -H 'Cookie: sid=cookie-secret' \\
  --data-raw '${vendorBody}' \\
  --compressed`;

/** As Chrome escapes for cmd: a caret before everything that cmd could read otherwise. */
function cmdWord(text: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, '^$&')
    .replace(/%(?=[a-zA-Z0-9_])/g, '%^')
    .replace(/\r?\n/g, '^\n\n');
  return `^"${escaped}^"`;
}

export const cmdCommand = [
  `curl ${cmdWord(vendorUrl)}`,
  ...headerLines.slice(1).map((line) => `-H ${cmdWord(line)}`),
  `-H ${cmdWord('authorization: Bearer bearer-secret')}`,
  `--data-raw ${cmdWord(vendorBody)}`,
].join(' ^\r\n  ');

const psHeaders = headerLines
  .slice(2)
  .map((line) => line.replace(/^([^:]*): (.*)$/, '"$1"="$2"'))
  .join('\n  ');

export const psCommand = `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.UserAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)"
$session.Cookies.Add((New-Object System.Net.Cookie("sid", "cookie-secret", "/", "api.tpns.tencent.com")))
Invoke-WebRequest -UseBasicParsing -Uri "${vendorUrl}" \`
-Method "POST" \`
-WebSession $session \`
-Headers @{
${psHeaders}
} \`
-ContentType "application/json" \`
-Body "${vendorBody.replaceAll('"', '`"')}"`;

export const psCurlCommand = `PS C:\\> $body = @'\n${vendorBody}\n'@\ncurl.exe -X POST '${vendorUrl}' \`\n  -H 'Sign: ${vendorSign}' \`\n  -H "AccessId: 1500001048" \`\n  --data-raw $body`;
