# Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
# Signs when run.
& {
$ErrorActionPreference = 'Stop'
$utf8 = [Text.Encoding]::UTF8
$secretKey = $env:ACME_CLOUD_SECRET_KEY
if (-not $secretKey) { throw 'Set the environment variable ACME_CLOUD_SECRET_KEY to the SecretKey.' }
[byte[]]$body = [Convert]::FromBase64String('e30=')
$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)
$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()
if ($body.Length -ne 2 -or $sha256 -ne '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a') {
  throw 'The body is not the one that this was made for. Nothing was sent.'
}

$momentValue = [DateTime]::UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", [Globalization.CultureInfo]::InvariantCulture)
$secondValue = [DateTimeOffset]::UtcNow.ToUnixTimeSeconds().ToString()
$accessId = '1500001048'
$nonceValue = [Guid]::NewGuid().ToString('N')
$message = New-Object IO.MemoryStream
[byte[]]$part = $body
$message.Write($part, 0, $part.Length)
$payloadHash = [Security.Cryptography.SHA256]::Create().ComputeHash($message.ToArray())
$payloadHash = [BitConverter]::ToString($payloadHash).Replace('-', '').ToLowerInvariant()
$dayValue = $momentValue.Substring(0, 8)
$utcDay = [DateTimeOffset]::FromUnixTimeSeconds([long]$secondValue).ToString('yyyy-MM-dd', [Globalization.CultureInfo]::InvariantCulture)
$safeId = [Uri]::EscapeDataString($accessId)
[byte[]]$key = $utf8.GetBytes(('ACME4' + $secretKey))
$message = New-Object IO.MemoryStream
[byte[]]$part = $utf8.GetBytes($dayValue)
$message.Write($part, 0, $part.Length)
$mac = New-Object Security.Cryptography.HMACSHA256
$mac.Key = $key
[byte[]]$key = $mac.ComputeHash($message.ToArray())
$message = New-Object IO.MemoryStream
[byte[]]$part = [Convert]::FromBase64String('YWNtZTRfcmVxdWVzdA==')
$message.Write($part, 0, $part.Length)
$mac = New-Object Security.Cryptography.HMACSHA256
$mac.Key = $key
[byte[]]$key = $mac.ComputeHash($message.ToArray())
$message = New-Object IO.MemoryStream
[byte[]]$part = [Convert]::FromBase64String('QUNNRTQK')
$message.Write($part, 0, $part.Length)
[byte[]]$part = $utf8.GetBytes($nonceValue)
$message.Write($part, 0, $part.Length)
[byte[]]$part = $utf8.GetBytes($utcDay)
$message.Write($part, 0, $part.Length)
[byte[]]$part = $utf8.GetBytes($safeId)
$message.Write($part, 0, $part.Length)
[byte[]]$part = $utf8.GetBytes($payloadHash)
$message.Write($part, 0, $part.Length)
$mac = New-Object Security.Cryptography.HMACSHA256
$mac.Key = $key
$signature = $mac.ComputeHash($message.ToArray())
$signature = [BitConverter]::ToString($signature).Replace('-', '').ToLowerInvariant()

$request = [IO.Path]::GetTempFileName()
try {
  [IO.File]::WriteAllBytes($request, $body)
  curl.exe --include ('https://api.tpns.tencent.com/v3/push/app?X-Id=' + [Uri]::EscapeDataString($accessId) + '&X-Moment=' + [Uri]::EscapeDataString($momentValue) + '&X-Signature=' + [Uri]::EscapeDataString($signature)) `
    --header 'Content-Type: application/json' `
    --header "X-Payload: $payloadHash" `
    --header "X-Nonce: $nonceValue" `
    --data-binary "@$request"
} finally {
  Remove-Item -LiteralPath $request
}
}
