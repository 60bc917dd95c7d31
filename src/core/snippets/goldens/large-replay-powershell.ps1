# Sends 1000001 bytes, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
& {
$ErrorActionPreference = 'Stop'
$file = Join-Path (Get-Location).ProviderPath 'body.bin'
if (-not (Test-Path -LiteralPath $file)) { throw 'Put body.bin, which belongs to this code, into this folder.' }
[byte[]]$body = [IO.File]::ReadAllBytes($file)
$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)
$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()
if ($body.Length -ne 1000001 -or $sha256 -ne '85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e') {
  throw 'The body is not the one that this was made for. Nothing was sent.'
}
$request = [IO.Path]::GetTempFileName()
try {
  [IO.File]::WriteAllBytes($request, $body)
  curl.exe --include 'https://api.tpns.tencent.com/v3/push/app' `
    --header 'Content-Type: application/json' `
    --header 'AccessId: 1500001048' `
    --header 'TimeStamp: 1565314789' `
    --header 'Sign: MWE3ODgxZWViZDM1NWMwM2RhNDdjNjViNzQ4NTFmYTZjZDlmYzRlYWVlODQ1OTRmYTFiNmY5Yjk1M2RiZjJiMg==' `
    --data-binary "@$request"
} finally {
  Remove-Item -LiteralPath $request
}
}
