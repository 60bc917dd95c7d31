import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import type { MessageForm, Mistake, Variant } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';
import { examples } from '#core/schemes/tpns/examples.ts';

/** The vendor's page with the formula, the samples and their credentials. */
export const vendorPage = 'https://www.tencentcloud.com/document/product/1024/34213';

/** A value of a field in all of the vendor's own samples. */
export function sampleValues(field: string): readonly string[] {
  return [...new Set(examples.flatMap(({ values }) => values[field] ?? []))];
}

const secret: Mistake = {
  id: 'tpns-documentation-secret',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['the samples of the documentation'],
  source: vendorPage,
  variants: () => sampleValues('secretKey').map((value) => ({ value: encodeUtf8(value) })),
};

const timeStamp: Mistake = {
  id: 'tpns-documentation-time-stamp',
  layer: 'time-stamp',
  prior: 'low',
  arisesIn: ['the samples of the documentation'],
  code: { language: 'Python', line: 'time_stamp = str(int(time.time()))' },
  source: vendorPage,
  variants: () => sampleValues('timeStamp').map((value) => ({ value, values: { value } })),
};

const accessId: Mistake = {
  id: 'tpns-documentation-access-id',
  layer: 'access-id',
  prior: 'low',
  arisesIn: ['the samples of the documentation'],
  source: vendorPage,
  variants: () => sampleValues('accessId').map((value) => ({ value, values: { value } })),
};

const [time, id, body] = [
  { kind: 'field', field: 'timeStamp' },
  { kind: 'field', field: 'accessId' },
  { kind: 'body' },
] as const satisfies readonly Part[];

/** `${TimeStamp} + ${AccessId}} + ${request body}`, as the English and the Japanese page print it. */
const brace: Mistake = {
  id: 'tpns-documentation-brace',
  layer: 'concatenation',
  prior: 'medium',
  arisesIn: ['the formula of the English documentation'],
  code: { language: 'Python', line: 'message = time_stamp + access_id + body' },
  source: vendorPage,
  variants: () => [
    parts(time, id, text('}'), body),
    parts(time, text(' + '), id, text('} + '), body),
    parts(time, text('+'), id, text('}+'), body),
    parts(time, id, body, text('}')),
  ],
};

/** Templates of the samples and of the formula that no language fills, where they stand in the wrong quotes. */
const templates = [
  '{$timeStamp}{$accessId}{$requestBody}',
  '$timeStamp$accessId$requestBody',
  `\${TimeStamp} + \${AccessId} + \${request body}`,
  `\${TimeStamp} + \${AccessId}} + \${request body}`,
  `\${TimeStamp}\${AccessId}\${request body}`,
  `\${TimeStamp}\${AccessId}\${body}`,
  `\${TimeStamp}\${AccessId}\${requestBody}`,
  `\${timeStamp}\${accessId}\${body}`,
  `\${timeStamp}\${accessId}\${requestBody}`,
  `\${timestamp}\${accessId}\${body}`,
  '{timestamp}{access_id}{body}',
  '{timeStamp}{accessId}{body}',
  '{time_stamp}{access_id}{body}',
  '{ts}{id}{body}',
  '{}{}{}',
  '{0}{1}{2}',
  '%s%s%s',
  '#{timestamp}#{access_id}#{body}',
  '#{time_stamp}#{access_id}#{body}',
] as const;

const formula: Mistake = {
  id: 'tpns-documentation-formula',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['PHP in single quotes', 'Python without f', 'JavaScript without backticks'],
  code: { language: 'PHP', line: '$message = $timeStamp . $accessId . $requestBody;' },
  source: vendorPage,
  variants: () =>
    templates.map((template) => ({
      value: { parts: [{ kind: 'literal', text: template }] },
      values: { template },
    })),
};

/** The Java sample signs a body with this member, the printed one has it not. */
const platformMember: Mistake = {
  id: 'tpns-platform-member',
  layer: 'body',
  prior: 'low',
  arisesIn: ['the Java sample of the documentation', 'code that adds members before sending'],
  source: vendorPage,
  variants: (bytes) => otherPlatforms(bytes),
};

function* otherPlatforms(bytes: Bytes): Iterable<Variant<Bytes>> {
  const json = utf8TextOf(bytes);
  if (json === undefined) return;
  for (const platform of ['android', 'ios']) {
    for (const member of [`"platform": "${platform}",`, `"platform":"${platform}",`]) {
      for (const space of ['', ' ']) {
        const signed: string = json.replace(
          /"audience_type"\s*:\s*"[^"]*"\s*,/,
          `$&${space}${member}`,
        );
        if (signed === json) return;
        yield { value: encodeUtf8(signed), values: { platform, change: 'added' } };
      }
    }
  }
  const [member, platform] = /"platform"\s*:\s*"(\w+)"\s*,\s*/.exec(json) ?? [];
  if (member === undefined || platform === undefined) return;
  yield { value: encodeUtf8(json.replace(member, '')), values: { platform, change: 'left' } };
}

function parts(...all: readonly Part[]): Variant<MessageForm> {
  return { value: { parts: all } };
}

function text(characters: string): Part {
  return { kind: 'literal', text: characters };
}

/** What the vendor's page leads to when it is read to the letter. */
export const documentationMistakes: readonly Mistake[] = [
  brace,
  formula,
  platformMember,
  secret,
  timeStamp,
  accessId,
];
