# Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
# Signs when run.
& {
$ErrorActionPreference = 'Stop'
$utf8 = [Text.Encoding]::UTF8
$appSecret = $env:ACME_PUSH_APP_SECRET
if (-not $appSecret) { throw 'Set the environment variable ACME_PUSH_APP_SECRET to the AppSecret.' }
$apiToken = $env:ACME_PUSH_API_TOKEN
if (-not $apiToken) { throw 'Set the environment variable ACME_PUSH_API_TOKEN to the ApiToken.' }
[byte[]]$body = [Convert]::FromBase64String('eyJhIjoiSGkhIn0K')
$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)
$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()
if ($body.Length -ne 12 -or $sha256 -ne '52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc') {
  throw 'The body is not the one that this was made for. Nothing was sent.'
}

$timeValue = [DateTimeOffset]::UtcNow.ToUnixTimeSeconds().ToString()
$nonceValue = 'n-1'
[byte[]]$key = @(for ($i = 0; $i -lt $appSecret.Length; $i += 2) { [Convert]::ToByte($appSecret.Substring($i, 2), 16) })
$message = New-Object IO.MemoryStream
[byte[]]$part = [Convert]::FromBase64String('UFVUCg==')
$message.Write($part, 0, $part.Length)
[byte[]]$part = $utf8.GetBytes($timeValue)
$message.Write($part, 0, $part.Length)
[byte[]]$part = [Convert]::FromBase64String('fGl0J3N8')
$message.Write($part, 0, $part.Length)
[byte[]]$part = $utf8.GetBytes($nonceValue)
$message.Write($part, 0, $part.Length)
[byte[]]$part = $body
$message.Write($part, 0, $part.Length)
$mac = New-Object Security.Cryptography.HMACSHA512
$mac.Key = $key
$signature = $mac.ComputeHash($message.ToArray())
$signature = [Convert]::ToBase64String($signature).Replace('+', '-').Replace('/', '_').TrimEnd('=')
$signature = [BitConverter]::ToString($utf8.GetBytes($signature)).Replace('-', '')

$request = [IO.Path]::GetTempFileName()
try {
  [IO.File]::WriteAllBytes($request, $body)
  curl.exe --include 'https://api.tpns.tencent.com/v3/push/app' `
    --request PUT `
    --header 'Content-Type: application/json' `
    --header "X-Token: $apiToken" `
    --header "X-Time: $timeValue" `
    --header "X-Nonce: $nonceValue" `
    --header "X-Signature: $signature" `
    --data-binary "@$request"
} finally {
  Remove-Item -LiteralPath $request
}
}
