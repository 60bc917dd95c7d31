<?php
// Sends 284 bytes, SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
// The signature is frozen in. PHP 7.2 or newer: php <this file>
// For a body of your own: call json_encode once, with JSON_UNESCAPED_SLASHES and
// JSON_UNESCAPED_UNICODE if you want neither escaped, then sign and send that one string.

function fail($sentence)
{
    fwrite(STDERR, "$sentence\n");
    exit(1);
}

$body = '{"audience_type": "account","platform": "android","message": {"title": "test title",' .
    '"content": "test content","android": { "action": {"action_type": 3,"intent": ' .
    '"xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify",' .
    '"account_list": ["5822f0eee44c3625ef0000bb"] }';

if (strlen($body) !== 284
    || hash('sha256', $body) !== 'e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865') {
    fail('The body is not the one that this was made for. Nothing was sent.');
}

$context = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => [
        'Content-Type: ' . 'application/json',
        'AccessId: ' . '1500001048',
        'TimeStamp: ' . '1565314789',
        'Sign: ' . 'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==',
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
