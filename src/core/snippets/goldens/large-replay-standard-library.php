<?php
// Sends 1000001 bytes, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
// The signature is frozen in. PHP 7.2 or newer: php <this file>
// For a body of your own: call json_encode once, with JSON_UNESCAPED_SLASHES and
// JSON_UNESCAPED_UNICODE if you want neither escaped, then sign and send that one string.

function fail($sentence)
{
    fwrite(STDERR, "$sentence\n");
    exit(1);
}

if (!is_file('body.bin')) {
    fail('Put body.bin, which belongs to this code, into this folder.');
}
$body = file_get_contents('body.bin');

if (strlen($body) !== 1000001
    || hash('sha256', $body) !== '85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e') {
    fail('The body is not the one that this was made for. Nothing was sent.');
}

$context = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => [
        'Content-Type: ' . 'application/json',
        'AccessId: ' . '1500001048',
        'TimeStamp: ' . '1565314789',
        'Sign: ' . 'MWE3ODgxZWViZDM1NWMwM2RhNDdjNjViNzQ4NTFmYTZjZDlmYzRlYWVlODQ1OTRmYTFiNmY5Yjk1M2RiZjJiMg==',
        'Content-Length: ' . strlen($body),
    ],
    'content' => $body,
    'protocol_version' => 1.1,
    'follow_location' => 0,
    'ignore_errors' => true,
    'timeout' => 30,
]]);
$response = fopen('https://api.tpns.tencent.com/v3/push/app', 'r', false, $context);
if ($response === false) {
    exit(1);
}
echo stream_get_meta_data($response)['wrapper_data'][0], "\n";
echo stream_get_contents($response), "\n";
