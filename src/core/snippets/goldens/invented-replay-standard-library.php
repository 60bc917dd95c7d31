<?php
// Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
// The signature is frozen in. PHP 7.2 or newer: php <this file>
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

$apiToken = fromEnvironment('ACME_PUSH_API_TOKEN', 'ApiToken');

$body = "{\"a\":\"Hi!\"}\n";

if (strlen($body) !== 12
    || hash('sha256', $body) !== '52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc') {
    fail('The body is not the one that this was made for. Nothing was sent.');
}

$context = stream_context_create(['http' => [
    'method' => 'PUT',
    'header' => [
        'Content-Type: ' . 'application/json',
        'X-Token: ' . $apiToken,
        'X-Time: ' . '1700000000',
        'X-Nonce: ' . 'n-1',
        'X-Signature: ' . '316D534F5F6A4A6E4C70445865425A626155576B7A5131367935793658724D62656C534635596C66516C7A50' .
    '3266724A4E6D4B53546B35574A694169724741633966783564306D78344A5447726E4C7775514E615F77',
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
