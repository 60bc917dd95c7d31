import { above7f, lineSeparators, plainRefusing } from '#core/explain/serializers/escapes.ts';
import { compact, indented } from '#core/explain/serializers/layout.ts';
import * as numbers from '#core/explain/serializers/number-forms.ts';
import type { Printer } from '#core/explain/serializers/printer.ts';
import { quoting } from '#core/explain/serializers/quoting.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { lastOfDuplicates } from '#core/explain/serializers/view.ts';

const hex = 'lower';
const lone = 'refused';
const html = quoting({ hex, escaped: `<>&${lineSeparators}`, lone });
const generate: Printer = {
  views: [lastOfDuplicates],
  layout: compact,
  quote: plainRefusing,
  number: numbers.ruby,
};

const row = (
  id: string,
  name: string,
  library: string,
  prior: Serializer['prior'],
  change: Partial<Printer>,
): Serializer => ({
  id: `ruby-${id}`,
  name: `Ruby ${name}`,
  library,
  language: 'Ruby',
  prior,
  printer: { ...generate, ...change },
});

export const rubySerializers: readonly Serializer[] = [
  { ...row('json-generate', 'to_json', 'Ruby json', 'high', {}), sameAs: ['JSON.generate'] },
  row('json-pretty', 'JSON.pretty_generate (json 2.7 and earlier)', 'Ruby json', 'medium', {
    layout: indented('  ', { emptyObject: '\n', emptyArray: '\n\n' }),
  }),
  {
    ...row('json-pretty-2-8', 'JSON.pretty_generate', 'Ruby json', 'medium', {
      layout: indented('  '),
    }),
    documented: 'https://github.com/ruby/json/blob/master/CHANGES.md',
  },
  row('json-ascii', 'JSON.generate(ascii_only: true)', 'Ruby json', 'low', {
    quote: quoting({ hex, escaped: above7f, lone }),
  }),
  row('json-script-safe', 'JSON.generate(script_safe: true)', 'Ruby json', 'low', {
    quote: quoting({ hex, slash: 'everywhere', lone }),
  }),
  row('rails', 'on Rails to_json', 'Rails to_json', 'high', {
    quote: html,
    number: numbers.rails,
  }),
  row('oj-compat', 'Oj.dump(mode: :compat)', 'Oj', 'medium', { number: numbers.oj }),
  row('oj-rails', 'Oj.dump(mode: :rails)', 'Oj', 'medium', { quote: html, number: numbers.oj }),
  row('oj-object', 'Oj.dump', 'Oj', 'low', { number: numbers.ojObject }),
];
