import { above7f, java, lineSeparators } from '#core/explain/serializers/escapes.ts';
import * as numbers from '#core/explain/serializers/java-numbers.ts';
import { compact, indented } from '#core/explain/serializers/layout.ts';
import { sortedByUtf16 } from '#core/explain/serializers/member-order.ts';
import { asText } from '#core/explain/serializers/number-rules.ts';
import type { Printer } from '#core/explain/serializers/printer.ts';
import { quoting } from '#core/explain/serializers/quoting.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { lastOfDuplicates, withoutNulls } from '#core/explain/serializers/view.ts';

const rowOf =
  (library: string, base: Printer) =>
  (id: string, name: string, prior: Serializer['prior'], change: Partial<Printer>): Serializer => ({
    id,
    name: `${library} ${name}`.trim(),
    library,
    language: 'Java',
    prior,
    printer: { ...base, ...change },
  });

const gsonPlain = java({ hex: 'lower', escaped: lineSeparators });
const gsonHtml = java({ hex: 'lower', escaped: `<>&='${lineSeparators}` });
const gsonPretty = indented('  ');
const all = [lastOfDuplicates];
const gson = rowOf('Gson', {
  views: [lastOfDuplicates, withoutNulls],
  layout: compact,
  quote: gsonHtml,
  number: asText,
});

/** https://github.com/google/gson/blob/main/UserGuide.md */
const gsonRows: readonly Serializer[] = [
  gson('gson', '', 'high', {}),
  gson('gson-nulls', 'serializeNulls', 'medium', { views: all }),
  gson('gson-raw', 'disableHtmlEscaping', 'medium', { quote: gsonPlain }),
  gson('gson-element', 'JsonElement.toString', 'medium', { views: all, quote: gsonPlain }),
  gson('gson-map', 'of a Map (numbers as Double)', 'medium', { number: numbers.gsonDouble }),
  gson('gson-map-raw', 'of a Map (numbers as Double), disableHtmlEscaping', 'low', {
    number: numbers.gsonDouble,
    quote: gsonPlain,
  }),
  gson('gson-pretty', 'setPrettyPrinting', 'medium', { layout: gsonPretty }),
  gson('gson-pretty-raw', 'setPrettyPrinting, disableHtmlEscaping', 'medium', {
    layout: gsonPretty,
    quote: gsonPlain,
  }),
];

const jacksonString = java({ hex: 'upper' });
// UTF8JsonGenerator writes what needs two UTF-16 units as two escapes, as it does for a lone one.
const jacksonBytes = quoting({ hex: 'upper', pairs: true, lone: 'escaped' });
const jacksonPretty = indented('  ', {
  colon: ' : ',
  arrays: 'on-one-line',
  emptyObject: ' ',
  emptyArray: ' ',
});
const jackson = rowOf('Jackson', {
  views: all,
  layout: compact,
  quote: jacksonString,
  number: numbers.jackson,
});

/** https://github.com/FasterXML/jackson-databind */
const jacksonRows: readonly Serializer[] = [
  jackson('jackson-string', 'writeValueAsString', 'high', {}),
  {
    ...jackson('jackson-bytes', 'writeValueAsBytes', 'high', { quote: jacksonBytes }),
    sameAs: ['Spring MVC and WebClient (Jackson)'],
  },
  jackson('jackson-non-null', 'writeValueAsString, Include.NON_NULL', 'medium', {
    views: [lastOfDuplicates, withoutNulls],
  }),
  jackson('jackson-bytes-non-null', 'writeValueAsBytes, Include.NON_NULL', 'medium', {
    views: [lastOfDuplicates, withoutNulls],
    quote: jacksonBytes,
  }),
  jackson('jackson-sorted', 'ORDER_MAP_ENTRIES_BY_KEYS', 'medium', {
    views: [lastOfDuplicates, sortedByUtf16],
  }),
  jackson('jackson-big-decimal', 'USE_BIG_DECIMAL_FOR_FLOATS', 'low', { number: numbers.javaBig }),
  jackson('jackson-ascii', 'ESCAPE_NON_ASCII', 'medium', {
    quote: quoting({ hex: 'upper', escaped: above7f, lone: 'escaped' }),
  }),
  jackson('jackson-pretty', 'writerWithDefaultPrettyPrinter', 'medium', { layout: jacksonPretty }),
];

export const javaSerializers: readonly Serializer[] = [...gsonRows, ...jacksonRows];
