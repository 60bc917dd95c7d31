# Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
& {
$ErrorActionPreference = 'Stop'
$apiToken = $env:ACME_PUSH_API_TOKEN
if (-not $apiToken) { throw 'Set the environment variable ACME_PUSH_API_TOKEN to the ApiToken.' }
[byte[]]$body = [Convert]::FromBase64String('eyJhIjoiSGkhIn0K')
$sha256 = [Security.Cryptography.SHA256]::Create().ComputeHash($body)
$sha256 = [BitConverter]::ToString($sha256).Replace('-', '').ToLowerInvariant()
if ($body.Length -ne 12 -or $sha256 -ne '52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc') {
  throw 'The body is not the one that this was made for. Nothing was sent.'
}
$request = [IO.Path]::GetTempFileName()
try {
  [IO.File]::WriteAllBytes($request, $body)
  curl.exe --include 'https://api.tpns.tencent.com/v3/push/app' `
    --request PUT `
    --header 'Content-Type: application/json' `
    --header "X-Token: $apiToken" `
    --header 'X-Time: 1700000000' `
    --header 'X-Nonce: n-1' `
    --header 'X-Signature: 316D534F5F6A4A6E4C70445865425A626155576B7A5131367935793658724D62656C534635596C66516C7A503266724A4E6D4B53546B35574A694169724741633966783564306D78344A5447726E4C7775514E615F77' `
    --data-binary "@$request"
} finally {
  Remove-Item -LiteralPath $request
}
}
