<?php
// Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
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

$secretKey = fromEnvironment('ACME_CLOUD_SECRET_KEY', 'SecretKey');
$momentValue = gmdate('Ymd\THis\Z');
$secondValue = (string) time();
$accessId = '1500001048';
$nonceValue = bin2hex(random_bytes(16));

$body = '{}';

if (strlen($body) !== 2
    || hash('sha256', $body) !== '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a') {
    fail('The body is not the one that this was made for. Nothing was sent.');
}

$payloadHash = bin2hex(hash('sha256', $body, true));
$dayValue = substr($momentValue, 0, 8);
$utcDay = gmdate('Y-m-d', (int) $secondValue);
$safeId = rawurlencode($accessId);
$message = "ACME4\n" . $nonceValue . $utcDay . $safeId . $payloadHash;
$key = 'ACME4' . $secretKey;
$key = hash_hmac('sha256', $dayValue, $key, true);
$key = hash_hmac('sha256', 'acme4_request', $key, true);
$digest = hash_hmac('sha256', $message, $key, true);
$signature = bin2hex($digest);

$context = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => [
        'Content-Type: ' . 'application/json',
        'X-Payload: ' . $payloadHash,
        'X-Nonce: ' . $nonceValue,
        'Content-Length: ' . strlen($body),
    ],
    'content' => $body,
    'protocol_version' => 1.1,
    'follow_location' => 0,
    'ignore_errors' => true,
    'timeout' => 30,
]]);
$response = fopen('https://api.tpns.tencent.com/v3/push/app?X-Id=' .
    rawurlencode($accessId) .
    '&X-Moment=' .
    rawurlencode($momentValue) .
    '&X-Signature=' .
    rawurlencode($signature), 'r', false, $context);
if ($response === false) {
    exit(1);
}
echo stream_get_meta_data($response)['wrapper_data'][0], "\n";
echo stream_get_contents($response), "\n";
