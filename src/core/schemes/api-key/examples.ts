import type { keyNames, methods, places } from '#core/schemes/api-key/placement.ts';
import type { ApiKeyWord } from '#core/schemes/api-key/words.ts';
import type { Example } from '#core/schemes/scheme.ts';

const key = 'example-0123456789abcdefABCDEF';

/** The gateways' own names, each with an invented key, and a common mistake. */
export const examples: readonly Example[] = [
  preset('aws', 'header', 'x-api-key'),
  preset('apigee', 'query', 'apikey'),
  preset('kong', 'header', 'apikey'),
  preset('azure', 'header', 'Ocp-Apim-Subscription-Key'),
  preset('google', 'query', 'key'),
  { ...preset('bearer', 'bearer', ''), received: `Bearer ${key}` },
  {
    ...preset('quoted', 'header', 'x-api-key'),
    note: { id: 'api-key.example.quoted.note' satisfies ApiKeyWord },
    received: `"${key}"`,
  },
];

type PresetId = 'aws' | 'apigee' | 'kong' | 'azure' | 'google' | 'bearer' | 'quoted';

function preset(
  id: PresetId,
  keyPlace: (typeof places)[number],
  keyName: (typeof keyNames)[number] | '',
): Example {
  const method: (typeof methods)[number] = 'GET';
  return {
    id,
    title: { id: `api-key.example.${id}.title` satisfies ApiKeyWord },
    note: { id: 'api-key.example.note' satisfies ApiKeyWord },
    accessPointId: 'custom',
    baseUrl: 'https://api.example.com',
    path: '/v1/messages',
    values: { apiKey: key, keyPlace, keyName, method },
    body: new Uint8Array(0),
    received: key,
  };
}
