# Sends 284 bytes, SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
& {
$ErrorActionPreference = 'Stop'
[byte[]]$body = [Convert]::FromBase64String('eyJhdWRpZW5jZV90eXBlIjogImFjY291bnQiLCJwbGF0Zm9ybSI6ICJhbmRyb2lkIiwibWVzc2FnZSI6IHsidGl0bGUiOiAidGVzdCB0aXRsZSIsImNvbnRlbnQiOiAidGVzdCBjb250ZW50IiwiYW5kcm9pZCI6IHsgImFjdGlvbiI6IHsiYWN0aW9uX3R5cGUiOiAzLCJpbnRlbnQiOiAieGdzY2hlbWU6Ly9jb20ueGcucHVzaC9ub3RpZnlfZGV0YWlsP3BhcmFtMT14ZyJ9fX0sIm1lc3NhZ2VfdHlwZSI6ICJub3RpZnkiLCJhY2NvdW50X2xpc3QiOiBbIjU4MjJmMGVlZTQ0YzM2MjVlZjAwMDBiYiJdIH0=')
$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)
$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()
if ($body.Length -ne 284 -or $sha256 -ne 'e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865') {
  throw 'The body is not the one that this was made for. Nothing was sent.'
}
$request = [IO.Path]::GetTempFileName()
try {
  [IO.File]::WriteAllBytes($request, $body)
  curl.exe --include 'https://api.tpns.tencent.com/v3/push/app' `
    --header 'Content-Type: application/json' `
    --header 'AccessId: 1500001048' `
    --header 'TimeStamp: 1565314789' `
    --header 'Sign: Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==' `
    --data-binary "@$request"
} finally {
  Remove-Item -LiteralPath $request
}
}
