import { above7f, lineSeparators } from '#core/explain/serializers/escapes.ts';
import { compact, indented, type Layout } from '#core/explain/serializers/layout.ts';
import * as numbers from '#core/explain/serializers/number-forms.ts';
import { asText } from '#core/explain/serializers/number-rules.ts';
import type { Printer } from '#core/explain/serializers/printer.ts';
import { type Quote, quoting } from '#core/explain/serializers/quoting.ts';
import { datesInUtc } from '#core/explain/serializers/reshaping.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { lastOfDuplicates } from '#core/explain/serializers/view.ts';

const lone = '\ufffd';
const newlineOf = { lf: '\n', crlf: '\r\n' } as const;
const indentedBy = (newline: '\n' | '\r\n'): Layout => indented('  ', { newline });

const newtonsoftBase: Printer = {
  views: [lastOfDuplicates],
  layout: compact,
  quote: quoting({ hex: 'lower', escaped: `\\u0085${lineSeparators}`, lone }),
  number: numbers.newtonsoftFramework,
};

const newtonsoft = (
  id: string,
  name: string,
  prior: Serializer['prior'],
  change: Partial<Printer>,
): Serializer => ({
  id: `newtonsoft${id}`,
  name: `Newtonsoft.Json ${name}`,
  library: 'Newtonsoft.Json',
  language: 'C#',
  prior,
  printer: { ...newtonsoftBase, ...change },
});

/** https://www.newtonsoft.com/json/help/html/Introduction.htm */
const newtonsoftRows: readonly Serializer[] = [
  newtonsoft('', 'SerializeObject', 'high', {}),
  {
    ...newtonsoft('-core', 'SerializeObject on .NET Core 3.0 and later', 'high', {
      number: numbers.newtonsoftCore,
    }),
    documented:
      'https://devblogs.microsoft.com/dotnet/floating-point-parsing-and-formatting-improvements-in-net-core-3-0/',
  },
  newtonsoft('-jtoken', 'JToken.Parse, then SerializeObject', 'medium', {
    views: [lastOfDuplicates, datesInUtc],
  }),
  newtonsoft('-jtoken-indented', 'JToken.ToString', 'medium', {
    views: [lastOfDuplicates, datesInUtc],
    layout: indentedBy(newlineOf.lf),
  }),
  {
    ...newtonsoft('-jtoken-indented-crlf', 'JToken.ToString on Windows', 'medium', {
      views: [lastOfDuplicates, datesInUtc],
      layout: indentedBy(newlineOf.crlf),
    }),
    documented: 'https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Formatting.htm',
  },
  newtonsoft('-ascii', 'StringEscapeHandling.EscapeNonAscii', 'medium', {
    views: [lastOfDuplicates, datesInUtc],
    quote: quoting({ hex: 'lower', escaped: above7f, lone }),
  }),
  newtonsoft('-html', 'StringEscapeHandling.EscapeHtml', 'low', {
    views: [lastOfDuplicates, datesInUtc],
    quote: quoting({ hex: 'lower', escaped: `"&'<>\\u0085${lineSeparators}`, lone }),
  }),
  newtonsoft('-decimal', 'FloatParseHandling.Decimal', 'low', {
    number: numbers.newtonsoftDecimal,
  }),
];

const encoderPage =
  'https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/character-encoding';

const stjDefault = quoting({ hex: 'upper', escaped: `"&'+<>\`\\u007f${above7f}`, lone });
const stjRelaxed = quoting({
  hex: 'upper',
  // C1 controls, unassigned and private-use characters, and every separator but the space.
  escaped: '\\u007f-\\u00a0\\p{Cn}\\p{Co}\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000',
  pairs: true,
  lone,
});

const systemTextJson = (
  id: string,
  name: string,
  prior: Serializer['prior'],
  quote: Quote,
  layout: Layout,
): Serializer => ({
  id: `system-text-json${id}`,
  name: `System.Text.Json${name}`,
  library: 'System.Text.Json',
  language: 'C#',
  prior,
  printer: { views: [lastOfDuplicates], layout, quote, number: asText },
  documented: encoderPage,
});

/** Not run: no .NET was at hand. Numbers as JsonNode and JsonElement keep them, as text. */
const systemTextJsonRows: readonly Serializer[] = [
  systemTextJson('', '', 'high', stjDefault, compact),
  systemTextJson('-indented', ', WriteIndented', 'medium', stjDefault, indentedBy(newlineOf.lf)),
  systemTextJson(
    '-indented-crlf',
    ', WriteIndented, on Windows',
    'medium',
    stjDefault,
    indentedBy(newlineOf.crlf),
  ),
  systemTextJson('-relaxed', ', UnsafeRelaxedJsonEscaping', 'medium', stjRelaxed, compact),
  systemTextJson(
    '-relaxed-indented',
    ', UnsafeRelaxedJsonEscaping, WriteIndented',
    'low',
    stjRelaxed,
    indentedBy(newlineOf.lf),
  ),
];

export const dotnetSerializers: readonly Serializer[] = [...newtonsoftRows, ...systemTextJsonRows];
