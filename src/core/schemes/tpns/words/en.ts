/**
 * Everything that the page says about TPNS. The terms are the vendor's own:
 * https://www.tencentcloud.com/document/product/1024/34213 and
 * https://cloud.tencent.com/document/product/548/41046.
 */
export const en = {
  'tpns.access-point.guangzhou': 'Guangzhou',
  'tpns.access-point.shanghai': 'Shanghai',
  'tpns.access-point.hong-kong': 'Hong Kong',
  'tpns.access-point.singapore': 'Singapore',

  'tpns.path.push-app': 'All pushes',
  'tpns.path.package-upload': 'Upload an account or token package',
  'tpns.path.plan-push': 'Create a push plan',
  'tpns.path.tag': 'Bind or unbind tags',
  'tpns.path.tag-drop': 'Remove a tag from all devices',
  'tpns.path.account-batch': 'Bind or unbind accounts',
  'tpns.path.account-query': 'Query bound accounts or tokens',
  'tpns.path.attributes': 'User attributes',
  'tpns.path.channel-overview': 'Statistics: overview by channel',
  'tpns.path.channel-overview-old':
    'Statistics: overview by channel, as the overview page spells it',
  'tpns.path.device-overview': 'Statistics: devices',
  'tpns.path.device-distribution': 'Statistics: distribution of devices',
  'tpns.path.push-record': 'Statistics: push records',
  'tpns.path.task-channel': 'Statistics: one task by channel',
  'tpns.path.group-channel': 'Statistics: a group of tasks by channel',
  'tpns.path.group-channel-old':
    'Statistics: a group of tasks by channel, as the overview page spells it',
  'tpns.path.token-pushes': 'The pushes that one token got today',

  'tpns.limit.push-app':
    'To all devices, to tags or to a package: 1 per second; the same content to all devices: once per hour.',
  'tpns.limit.package-upload':
    '.zip, .txt or .csv up to 100 MB, with a name of 1 to 100 characters.',
  'tpns.limit.plan-push': '200 per day.',
  'tpns.limit.account-batch': 'Up to 20 token_accounts per call.',
  'tpns.limit.per-hour': '200 per hour.',

  'tpns.hint.multipart':
    'TPNS does not document how a multipart upload is signed. Its own samples use Basic here.',
  'tpns.hint.secret-key-is-access-id':
    'The SecretKey is the AccessId. The console shows the SecretKey beside it.',
  'tpns.hint.secret-key-is-access-key':
    'This looks like the AccessKey of the client SDK. The REST API signs with the SecretKey.',
  'tpns.hint.secret-key-is-cloud-secret-id':
    'This looks like a SecretId of Tencent Cloud. TPNS has a SecretKey of its own for each app.',
  'tpns.hint.secret-key-unusual':
    'This is unusual: the vendor’s samples show 32 lower-case hexadecimal characters.',
  'tpns.hint.access-id-not-digits': 'This is unusual: an AccessId is a decimal number.',
  'tpns.hint.access-id-length':
    'This is unusual: AccessIds have 10 digits, this one has {count, number}.',
  'tpns.hint.access-id-seen-with-guangzhou':
    'In public code, AccessIds that start with {prefix} go with Guangzhou. The vendor does not document it.',
  'tpns.hint.access-id-seen-with-shanghai':
    'In public code, AccessIds that start with {prefix} go with Shanghai. The vendor does not document it.',

  'tpns.example.with-platform.title': 'Vendor’s sample, the body with platform',
  'tpns.example.with-platform.note':
    'The older body of the vendor’s page, of before August 2021. The published Sign is right.',
  'tpns.example.without-platform.title': 'Vendor’s current sample, its Sign is an erratum',
  'tpns.example.without-platform.note':
    'In August 2021 the vendor took "platform" out of the body and left the printed Sign as it was. The true Sign of this body is MDlmMDdkMmE1MThhODgxNGUzNjlkY2Q5NTM0ZjEwYjhhMjlkMTI4NTMxYTE5YWRhYTI4Y2IyNDc2MDVjMWU4NA==.',
  'tpns.example.csharp.title': 'Vendor’s C# sample',
  'tpns.example.csharp.note': 'The vendor publishes no Sign for it.',
  'tpns.example.chinese-push.title': 'A push in Chinese to all devices',
  'tpns.example.chinese-push.note':
    'Compact JSON in UTF-8: each Chinese character is 3 bytes of the string to sign.',
  'tpns.example.json-dumps.title': 'A customer’s 403',
  'tpns.example.json-dumps.note':
    'The client signed what Python’s json.dumps writes, and sent compact JSON.',
  'tpns.example.raw-digest.title': 'A Sign of 44 characters',
  'tpns.example.raw-digest.note':
    'The client put the 32 raw bytes of the HMAC into Base64, not their hexadecimal text.',
  'tpns.example.pasted-document.title': 'A body pasted from a document',
  'tpns.example.pasted-document.note':
    'It starts with a BOM, mixes line ends and holds a no-break space. All of it is signed.',
} as const;

/** Ids of this scheme's sentences. */
export type TpnsWord = keyof typeof en;
