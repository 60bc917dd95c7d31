import type { Family } from '#core/explain/mistakes/body/serialised/families/family.ts';
import {
  all,
  escapes,
  isHashed,
  library,
  not,
  writesNumbersAs,
} from '#core/explain/mistakes/body/serialised/families/features.ts';
import type { JavaId } from '#core/explain/mistakes/body/serialised/families/java/words.ts';
import { gsonDouble } from '#core/explain/serializers/java-numbers.ts';

const entity = 'request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));';
const plainGson = 'Gson gson = new GsonBuilder().disableHtmlEscaping().create();';

export const java: readonly Family<JavaId>[] = [
  {
    id: 'gson-map-doubles',
    takes: writesNumbersAs(gsonDouble),
    prior: 'low',
    arisesIn: ['Gson'],
    code: {
      language: 'Java',
      line: 'new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();',
    },
    source: 'https://github.com/google/gson/issues/1084',
  },
  {
    id: 'gson-html-escapes',
    takes: all(library('Gson'), escapes('=')),
    prior: 'high',
    arisesIn: ['Gson', 'Retrofit'],
    code: { language: 'Java', line: plainGson },
    source: 'https://github.com/Tinder/bazel-diff/pull/179',
  },
  {
    id: 'gson-plain',
    takes: library('Gson'),
    prior: 'low',
    arisesIn: ['Gson'],
    code: { language: 'Java', line: plainGson },
    source: 'https://github.com/google/gson/blob/main/UserGuide.md',
  },
  {
    id: 'jackson-bytes',
    takes: all(library('Jackson'), escapes('😀'), not(escapes('é'))),
    prior: 'medium',
    arisesIn: ['Jackson', 'Spring RestTemplate', 'Spring WebClient', 'Feign'],
    code: { language: 'Java', line: 'byte[] body = mapper.writeValueAsBytes(payload);' },
    source: 'https://github.com/FasterXML/jackson-core/issues/223',
  },
  {
    id: 'jackson-string',
    takes: library('Jackson'),
    prior: 'medium',
    arisesIn: ['Jackson', 'Spring'],
    code: { language: 'Java', line: entity },
    source: 'https://github.com/FasterXML/jackson-databind',
  },
  {
    id: 'fastjson-hash-order',
    takes: all(library('fastjson'), isHashed),
    prior: 'medium',
    arisesIn: ['fastjson'],
    code: { language: 'Java', line: 'JSON.parseObject(text, Feature.OrderedField)' },
    source: 'https://github.com/alibaba/fastjson',
  },
  {
    id: 'fastjson',
    takes: library('fastjson', 'fastjson2'),
    prior: 'medium',
    arisesIn: ['fastjson', 'fastjson2'],
    code: { language: 'Java', line: entity },
    source: 'https://github.com/alibaba/fastjson2',
  },
  {
    id: 'org-json',
    takes: library('org.json'),
    prior: 'low',
    arisesIn: ['org.json (JSON-java)'],
    code: { language: 'Java', line: entity },
    source: 'https://github.com/stleary/JSON-java',
  },
  {
    id: 'android-org-json',
    takes: library('Android org.json'),
    prior: 'low',
    arisesIn: ['Android'],
    code: { language: 'Java', line: entity },
    source: 'https://developer.android.com/reference/org/json/JSONObject',
  },
  {
    id: 'json-simple',
    takes: library('json-simple', 'json-smart'),
    prior: 'low',
    arisesIn: ['json-simple', 'json-smart'],
    code: { language: 'Java', line: entity },
    source: 'https://github.com/fangyidong/json-simple',
  },
  {
    id: 'hutool',
    takes: library('hutool'),
    prior: 'low',
    arisesIn: ['Hutool JSONUtil'],
    code: { language: 'Java', line: entity },
    source: 'https://github.com/dromara/hutool',
  },
  {
    id: 'json-lib',
    takes: library('json-lib'),
    prior: 'low',
    arisesIn: ['json-lib'],
    code: { language: 'Java', line: entity },
    source: 'https://json-lib.sourceforge.net',
  },
];
