# Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
& {
$ErrorActionPreference = 'Stop'
[byte[]]$body = [Convert]::FromBase64String('e30=')
$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)
$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()
if ($body.Length -ne 2 -or $sha256 -ne '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a') {
  throw 'The body is not the one that this was made for. Nothing was sent.'
}
$request = [IO.Path]::GetTempFileName()
try {
  [IO.File]::WriteAllBytes($request, $body)
  curl.exe --include 'https://api.tpns.tencent.com/v3/push/app' `
    --header 'Content-Type: application/json' `
    --header 'AccessId: 1500001048' `
    --header 'TimeStamp: 1565314789' `
    --header 'Sign: OTNkNzcwMGRkMTM4NWQ1ZDgwNDliMmQyZDJiY2I5MjI0YmU2YWE5NWM3YWUyODAzODBhZGJjMDlhZTlhZTk0ZQ==' `
    --data-binary "@$request"
} finally {
  Remove-Item -LiteralPath $request
}
}
