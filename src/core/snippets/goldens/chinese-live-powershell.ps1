# Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
# Signs when run.
& {
$ErrorActionPreference = 'Stop'
$utf8 = [Text.Encoding]::UTF8
$secretKey = $env:TPNS_SECRET_KEY
if (-not $secretKey) { throw 'Set the environment variable TPNS_SECRET_KEY to the SecretKey.' }
[byte[]]$body = [Convert]::FromBase64String('ew0KICAidGl0bGUiOiAi5L2g5aW977yM4oCL5LiW55WM77yBIiwNCiAgImNvbnRlbnQiOiAiaXQncyAxMDAlIg0KfQ0K')
$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)
$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()
if ($body.Length -ne 69 -or $sha256 -ne '8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5') {
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
