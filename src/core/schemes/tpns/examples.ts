import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Message } from '#core/messages.ts';
import type { Values } from '#core/schemes/recipe.ts';
import type { Example } from '#core/schemes/scheme.ts';
import type { TpnsWord } from '#core/schemes/tpns/words/en.ts';

/**
 * The vendor's own samples, with the credentials that it publishes
 * (https://www.tencentcloud.com/document/product/1024/34213), and a few of ours
 * that show a common mistake. The irregular spaces are the vendor's: they are signed.
 */

const vendorValues = {
  timeStamp: '1565314789',
  accessId: '1500001048',
  secretKey: '1452fcebae9f3115ba794fb0fff2fd73',
} satisfies Values;

const publishedSign =
  'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==';

const bodyWithPlatform =
  '{"audience_type": "account","platform": "android","message": {"title": "test title","content": "test content","android": { "action": {"action_type": 3,"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify","account_list": ["5822f0eee44c3625ef0000bb"] }';

const bodyWithoutPlatform =
  '{"audience_type": "account","message": {"title": "test title","content": "test content","android": { "action": {"action_type": 3,"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify","account_list": ["5822f0eee44c3625ef0000bb"] }';

const csharpBody =
  '{"audience_type": "account","message": {"title": "test title","content": "test content","android": { "action": {"action_type": 3,"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify","account_list": ["234"] }';

const chineseBody =
  '{"audience_type":"all","message_type":"notify","message":{"title":"你好","content":"a/b & <c>","android":{}}}';

const pastedBody =
  '\uFEFF{"audience_type":"all",\r\n"message_type":"notify",\n"message":{"title":"你好","content":"Hello,\u00A0world"}}';

export const examples: readonly Example[] = [
  example('with-platform', vendorValues, bodyWithPlatform, publishedSign),
  example('without-platform', vendorValues, bodyWithoutPlatform, publishedSign),
  example(
    'csharp',
    {
      timeStamp: '1621307510',
      accessId: '1500004469',
      secretKey: '2b1163d904bd5f82dcf82dcf82dc4407',
    },
    csharpBody,
  ),
  example('chinese-push', vendorValues, chineseBody),
  example(
    'json-dumps',
    vendorValues,
    chineseBody,
    'MDU2YTI1OGY0NWUwZmNmZjczM2M3NTkwMjhlZjE2MTJhYjQ1NWI2YmZlNjI4N2VkNTQxOTQ3NGM5MDhmOWNiNA==',
  ),
  example(
    'raw-digest',
    vendorValues,
    bodyWithPlatform,
    'zSB3RoK/eL/bQ+F9HV1Ws+W3iaFnD8FSfvVMZdLXt20=',
  ),
  example('pasted-document', vendorValues, pastedBody),
];

type ExampleId = TpnsWord extends infer Word
  ? Word extends `tpns.example.${infer Id}.title`
    ? Id
    : never
  : never;

function example(id: ExampleId, values: Values, body: string, received?: string): Example {
  return {
    id,
    title: word(`tpns.example.${id}.title`),
    note: word(`tpns.example.${id}.note`),
    accessPointId: 'guangzhou',
    path: '/v3/push/app',
    values,
    body: encodeUtf8(body),
    ...(received === undefined ? {} : { received }),
  };
}

function word(id: TpnsWord): Message {
  return { id };
}
