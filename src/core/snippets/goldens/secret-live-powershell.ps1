# Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
# WARNING: the SecretKey stands in this code. Do not share it.
# Signs when run.
& {
$ErrorActionPreference = 'Stop'
$utf8 = [Text.Encoding]::UTF8
$secretKey = '1452fcebae9f3115ba794fb0fff2fd73'
[byte[]]$body = [Convert]::FromBase64String('e30=')
$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)
$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()
if ($body.Length -ne 2 -or $sha256 -ne '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a') {
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
