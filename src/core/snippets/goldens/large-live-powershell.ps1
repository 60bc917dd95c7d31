# Sends 1000001 bytes, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
# Signs when run.
& {
$ErrorActionPreference = 'Stop'
$utf8 = [Text.Encoding]::UTF8
$secretKey = $env:TPNS_SECRET_KEY
if (-not $secretKey) { throw 'Set the environment variable TPNS_SECRET_KEY to the SecretKey.' }
$file = Join-Path (Get-Location).ProviderPath 'body.bin'
if (-not (Test-Path -LiteralPath $file)) { throw 'Put body.bin, which belongs to this code, into this folder.' }
[byte[]]$body = [IO.File]::ReadAllBytes($file)
$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)
$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()
if ($body.Length -ne 1000001 -or $sha256 -ne '85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e') {
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
