<?php
// Sends 256 bytes, SHA-256 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880
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

$body = base64_decode('
  AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4
  OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3Bx
  cnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmq
  q6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj
  5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==
');

if (strlen($body) !== 256
    || hash('sha256', $body) !== '40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880') {
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
