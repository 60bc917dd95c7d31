<?php
// Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
// The signature is frozen in. PHP 7.2 or newer: php <this file>
// For a body of your own: call json_encode once, with JSON_UNESCAPED_SLASHES and
// JSON_UNESCAPED_UNICODE if you want neither escaped, then sign and send that one string.

function fail($sentence)
{
    fwrite(STDERR, "$sentence\n");
    exit(1);
}

$body = "{\r\n" .
    "  \"title\": \"你好，\u{200b}世界！\",\r\n" .
    "  \"content\": \"it's 100%\"\r\n" .
    "}\r\n";

if (strlen($body) !== 69
    || hash('sha256', $body) !== '8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5') {
    fail('The body is not the one that this was made for. Nothing was sent.');
}

$context = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => [
        'Content-Type: ' . 'application/json',
        'AccessId: ' . '1500001048',
        'TimeStamp: ' . '1565314789',
        'Sign: ' . 'NjdhODVkZWZkNDU4YWE3Yjc5NWUxOGJiOTRkODJhOGM5YTZkNmI0Nzc4NTE0Y2RkNzAwOTA3MDgzYzU2MzM3YQ==',
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
