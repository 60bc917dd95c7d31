<?php
// Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
// Signs when run. PHP 7.2 or newer: php <this file>
// For a body of your own: call json_encode once, with JSON_UNESCAPED_SLASHES and
// JSON_UNESCAPED_UNICODE if you want neither escaped, then sign and send that one string.

function fromEnvironment($name, $label)
{
    $value = (string) getenv($name);
    if ($value === '') {
        fail("Set the environment variable $name to the $label.");
    }
    return $value;
}

function fail($sentence)
{
    fwrite(STDERR, "$sentence\n");
    exit(1);
}

$secretKey = fromEnvironment('TPNS_SECRET_KEY', 'SecretKey');
$timeStamp = (string) time();
$accessId = '1500001048';

$body = "{\r\n" .
    "  \"title\": \"你好，\u{200b}世界！\",\r\n" .
    "  \"content\": \"it's 100%\"\r\n" .
    "}\r\n";

if (strlen($body) !== 69
    || hash('sha256', $body) !== '8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5') {
    fail('The body is not the one that this was made for. Nothing was sent.');
}

$message = $timeStamp . $accessId . $body;
$key = $secretKey;
$digest = hash_hmac('sha256', $message, $key, true);
$signature = bin2hex($digest);
$signature = base64_encode($signature);

$context = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => [
        'Content-Type: ' . 'application/json',
        'AccessId: ' . $accessId,
        'TimeStamp: ' . $timeStamp,
        'Sign: ' . $signature,
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
