# Sends 284 bytes, SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
# Signs when run.
& {
$ErrorActionPreference = 'Stop'
$utf8 = [Text.Encoding]::UTF8
$secretKey = $env:TPNS_SECRET_KEY
if (-not $secretKey) { throw 'Set the environment variable TPNS_SECRET_KEY to the SecretKey.' }
[byte[]]$body = [Convert]::FromBase64String('eyJhdWRpZW5jZV90eXBlIjogImFjY291bnQiLCJwbGF0Zm9ybSI6ICJhbmRyb2lkIiwibWVzc2FnZSI6IHsidGl0bGUiOiAidGVzdCB0aXRsZSIsImNvbnRlbnQiOiAidGVzdCBjb250ZW50IiwiYW5kcm9pZCI6IHsgImFjdGlvbiI6IHsiYWN0aW9uX3R5cGUiOiAzLCJpbnRlbnQiOiAieGdzY2hlbWU6Ly9jb20ueGcucHVzaC9ub3RpZnlfZGV0YWlsP3BhcmFtMT14ZyJ9fX0sIm1lc3NhZ2VfdHlwZSI6ICJub3RpZnkiLCJhY2NvdW50X2xpc3QiOiBbIjU4MjJmMGVlZTQ0YzM2MjVlZjAwMDBiYiJdIH0=')
$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)
$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()
if ($body.Length -ne 284 -or $sha256 -ne 'e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865') {
  throw 'The body is not the one that this was made for. Nothing was sent.'
}

$timeStamp = [DateTimeOffset]::UtcNow.ToUnixTimeSeconds().ToString()
$accessId = '1500001048'
[byte[]]$key = $utf8.GetBytes($secretKey)
$message = New-Object IO.MemoryStream
[byte[]]$part = $utf8.GetBytes($timeStamp)
$message.Write($part, 0, $part.Length)
[byte[]]$part = $utf8.GetBytes($accessId)
$message.Write($part, 0, $part.Length)
[byte[]]$part = $body
$message.Write($part, 0, $part.Length)
$mac = New-Object Security.Cryptography.HMACSHA256
$mac.Key = $key
$signature = $mac.ComputeHash($message.ToArray())
$signature = [BitConverter]::ToString($signature).Replace('-', '').ToLowerInvariant()
$signature = [Convert]::ToBase64String($utf8.GetBytes($signature))

$request = [IO.Path]::GetTempFileName()
try {
  [IO.File]::WriteAllBytes($request, $body)
  curl.exe --include 'https://api.tpns.tencent.com/v3/push/app' `
    --header 'Content-Type: application/json' `
    --header "AccessId: $accessId" `
    --header "TimeStamp: $timeStamp" `
    --header "Sign: $signature" `
    --data-binary "@$request"
} finally {
  Remove-Item -LiteralPath $request
}
}
