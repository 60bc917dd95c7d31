import type { Family } from '#core/explain/mistakes/body/serialised/families/family.ts';
import {
  all,
  escapes,
  language,
  library,
} from '#core/explain/mistakes/body/serialised/families/features.ts';
import type { OtherLanguageId } from '#core/explain/mistakes/body/serialised/families/other-languages/words.ts';

const content = 'var content = new StringContent(body, Encoding.UTF8, "application/json");';

export const otherLanguages: readonly Family<OtherLanguageId>[] = [
  {
    id: 'system-text-json',
    takes: all(library('System.Text.Json'), escapes('é')),
    prior: 'high',
    arisesIn: ['System.Text.Json', 'PostAsJsonAsync', 'JsonContent'],
    code: { language: 'C#', line: content },
    source: 'https://github.com/dotnet/runtime/issues/50998',
  },
  {
    id: 'system-text-json-relaxed',
    takes: library('System.Text.Json'),
    prior: 'low',
    arisesIn: ['System.Text.Json'],
    code: { language: 'C#', line: content },
    source: 'https://github.com/dotnet/runtime/issues/86463',
  },
  {
    id: 'newtonsoft-json',
    takes: library('Newtonsoft.Json'),
    prior: 'medium',
    arisesIn: ['Newtonsoft.Json'],
    code: { language: 'C#', line: content },
    source: 'https://www.newtonsoft.com/json/help/html/DatesInJSON.htm',
  },
  {
    id: 'rails-to-json',
    takes: all(language('Ruby'), escapes('<')),
    prior: 'low',
    arisesIn: ['Ruby on Rails', 'Oj in Rails mode'],
    code: { language: 'Ruby', line: 'body = JSON.generate(payload)' },
    source: 'https://github.com/jonpulice/node-shopify-auth/issues/2',
  },
  {
    id: 'ruby-json',
    takes: language('Ruby'),
    prior: 'medium',
    arisesIn: ['Ruby JSON', 'Oj'],
    code: { language: 'Ruby', line: 'body = JSON.generate(payload)' },
    source: 'https://github.com/ruby/json',
  },
  {
    id: 'serde-json',
    takes: library('serde_json'),
    prior: 'low',
    arisesIn: ['Rust serde_json'],
    source: 'https://docs.rs/serde_json',
  },
  {
    id: 'cpp-json',
    takes: language('C++'),
    prior: 'low',
    arisesIn: ['nlohmann/json', 'RapidJSON'],
    source: 'https://json.nlohmann.me',
  },
  {
    id: 'jq',
    takes: library('jq'),
    prior: 'low',
    arisesIn: ['jq'],
    code: { language: 'shell', line: 'body=$(jq -c . payload.json)' },
    source: 'https://jqlang.github.io/jq/manual/',
  },
  { id: 'another-serialiser', takes: () => true, prior: 'low', arisesIn: ['other libraries'] },
];
