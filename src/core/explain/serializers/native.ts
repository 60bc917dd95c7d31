import { above7e, above7f, plainRefusing } from '#core/explain/serializers/escapes.ts';
import { compact, compactWithNewline, indented } from '#core/explain/serializers/layout.ts';
import { sortedByCodePoint } from '#core/explain/serializers/member-order.ts';
import * as numbers from '#core/explain/serializers/number-forms.ts';
import type { Printer } from '#core/explain/serializers/printer.ts';
import { type Quote, quoting } from '#core/explain/serializers/quoting.ts';
import type { Language, Serializer } from '#core/explain/serializers/serializer.ts';
import { lastOfDuplicates } from '#core/explain/serializers/view.ts';

const rowOf =
  (library: string, language: Language, base: Printer) =>
  (
    id: string,
    name: string,
    prior: Serializer['prior'],
    change: Partial<Printer> = {},
  ): Serializer => ({
    id,
    name,
    library,
    language,
    prior,
    printer: { ...base, ...change },
  });

const ordered = [lastOfDuplicates];
const sorted = [lastOfDuplicates, sortedByCodePoint];
const asciiRefusing = quoting({ hex: 'lower', escaped: above7f, lone: 'refused' });

const serde = rowOf('serde_json', 'Rust', {
  views: ordered,
  layout: compact,
  quote: plainRefusing,
  number: numbers.serdeJson,
});

/** https://docs.rs/serde_json */
const rust: readonly Serializer[] = [
  serde('serde-json', 'Rust serde_json::to_string of a struct', 'high'),
  serde('serde-json-value', 'Rust serde_json::to_string of a Value', 'medium', { views: sorted }),
  serde('serde-json-pretty', 'Rust serde_json::to_string_pretty of a struct', 'medium', {
    layout: indented('  '),
  }),
  serde('serde-json-value-pretty', 'Rust serde_json::to_string_pretty of a Value', 'medium', {
    layout: indented('  '),
    views: sorted,
  }),
];

const nlohmann = rowOf('nlohmann/json', 'C++', {
  views: sorted,
  layout: compact,
  quote: plainRefusing,
  number: numbers.nlohmann,
});
const rapidjson = rowOf('RapidJSON', 'C++', {
  views: [],
  layout: compact,
  quote: quoting({ hex: 'upper', lone: 'refused' }),
  number: numbers.rapidjson,
});

/** https://json.nlohmann.me and https://rapidjson.org */
const cpp: readonly Serializer[] = [
  nlohmann('nlohmann', 'C++ nlohmann::json dump()', 'medium'),
  nlohmann('nlohmann-ordered', 'C++ nlohmann::ordered_json dump()', 'medium', { views: ordered }),
  nlohmann('nlohmann-indent-4', 'C++ nlohmann::json dump(4)', 'medium', {
    layout: indented('    '),
  }),
  nlohmann('nlohmann-ascii', 'C++ nlohmann::json dump(ensure_ascii)', 'low', {
    quote: quoting({ hex: 'lower', escaped: above7e, lone: 'refused' }),
  }),
  rapidjson('rapidjson', 'C++ RapidJSON Writer', 'medium'),
];

const loneHigh = /[\ud800-\udbff](?![\udc00-\udfff])/;

/** jq's reader puts U+FFFD for a lone low surrogate and refuses a lone high one. */
function jqQuoting(escaped: string): Quote {
  const quote = quoting({ hex: 'lower', escaped, lone: '\ufffd' });
  return (string) => (loneHigh.test(string.value) ? undefined : quote(string));
}

const jqBase: Printer = {
  views: ordered,
  layout: compactWithNewline,
  quote: jqQuoting('\\u007f'),
  number: numbers.jq,
};
const jq = rowOf('jq', 'shell', jqBase);
const jqPretty = indented('  ', { end: '\n' });

/** https://jqlang.github.io/jq/manual/v1.6/ */
const shell: readonly Serializer[] = [
  jq('jq', 'jq .', 'medium', { layout: jqPretty }),
  jq('jq-compact', 'jq -c .', 'medium'),
  jq('jq-sorted', 'jq -S .', 'medium', { layout: jqPretty, views: sorted }),
  jq('jq-compact-sorted', 'jq -S -c .', 'medium', { views: sorted }),
  jq('jq-compact-ascii', 'jq -a -c .', 'low', {
    quote: jqQuoting(above7e),
  }),
];

const perlPp = rowOf('Perl JSON::PP', 'Perl', {
  views: sorted,
  layout: compact,
  quote: plainRefusing,
  number: numbers.perlPp,
});

/** https://metacpan.org/pod/JSON::PP */
const perl: readonly Serializer[] = [
  perlPp('perl-json-pp', 'Perl JSON::PP canonical', 'medium'),
  perlPp('perl-json-pp-ascii', 'Perl JSON::PP canonical ascii', 'medium', { quote: asciiRefusing }),
  perlPp('perl-json-pp-pretty', 'Perl JSON::PP canonical pretty', 'medium', {
    layout: indented('   ', { colon: ' : ', end: '\n' }),
  }),
  perlPp('perl-json-xs', 'Perl JSON::XS canonical', 'medium', { number: numbers.perlXs }),
];

export const nativeSerializers: readonly Serializer[] = [...rust, ...cpp, ...shell, ...perl];
