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
  curl.exe --include 'https://api.tpns.tencent.com/v3/push/app?X-Id=1500001048&X-Moment=20191109T010203Z&X-Signature=f99ecb9468eec29c7d482360bfabe5cefea73e97b60ec0191a3f63dc722ed005' `
    --header 'Content-Type: application/json' `
    --header 'X-Payload: 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' `
    --header 'X-Nonce: n-1' `
    --data-binary "@$request"
} finally {
  Remove-Item -LiteralPath $request
}
}
