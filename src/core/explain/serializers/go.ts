import { lineSeparators } from '#core/explain/serializers/escapes.ts';
import {
  compact,
  compactWithNewline,
  indented,
  type Layout,
} from '#core/explain/serializers/layout.ts';
import { sortedByCodePoint } from '#core/explain/serializers/member-order.ts';
import { goFloat64, goStruct } from '#core/explain/serializers/number-forms.ts';
import { asText } from '#core/explain/serializers/number-rules.ts';
import {
  asWritten,
  type EscapeRules,
  type Quote,
  quoting,
} from '#core/explain/serializers/quoting.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { lastOfDuplicates } from '#core/explain/serializers/view.ts';

const html: EscapeRules = { hex: 'lower', escaped: `<>&${lineSeparators}`, lone: '\ufffd' };
const plain: EscapeRules = { hex: 'lower', escaped: lineSeparators, lone: '\ufffd' };

// https://go.dev/doc/go1.22#encoding/json: \b and \f were \u0008 and \u000c before.
const versions = [
  { id: '', name: '', short: '\b\t\n\f\r', isOld: false },
  { id: '-1-21', name: ' (Go 1.21 and earlier)', short: '\t\n\r', isOld: true },
];

const values = [
  {
    id: 'map',
    name: 'of a map',
    views: [lastOfDuplicates, sortedByCodePoint],
    number: goFloat64,
  },
  {
    id: 'map-use-number',
    name: 'of a map read with UseNumber',
    views: [lastOfDuplicates, sortedByCodePoint],
    number: asText,
  },
  { id: 'struct', name: 'of a struct', views: [lastOfDuplicates], number: goStruct },
];

type Call = {
  readonly id: string;
  readonly name: string;
  readonly layout: Layout;
  readonly rules: EscapeRules;
  readonly prior: Serializer['prior'];
};

const calls: readonly Call[] = [
  { id: 'marshal', name: 'json.Marshal', layout: compact, rules: html, prior: 'high' },
  { id: 'encoder', name: 'json.Encoder', layout: compactWithNewline, rules: html, prior: 'high' },
  {
    id: 'encoder-raw',
    name: 'json.Encoder with SetEscapeHTML(false)',
    layout: compactWithNewline,
    rules: plain,
    prior: 'medium',
  },
  {
    id: 'encoder-raw-trimmed',
    name: 'json.Encoder with SetEscapeHTML(false), its newline trimmed,',
    layout: compact,
    rules: plain,
    prior: 'medium',
  },
  {
    id: 'marshal-indent-2',
    name: 'json.MarshalIndent (2 spaces)',
    layout: indented('  '),
    rules: html,
    prior: 'medium',
  },
  {
    id: 'marshal-indent-tab',
    name: 'json.MarshalIndent (tab)',
    layout: indented('\t'),
    rules: html,
    prior: 'medium',
  },
];

const quotes = new Map<string, Quote>();

/** One function for one set of rules, so that a fingerprint tries each set once. */
function quoteOf(rules: EscapeRules, short: string): Quote {
  const key = `${rules.escaped} ${short.length}`;
  const quote = quotes.get(key) ?? quoting({ ...rules, short });
  quotes.set(key, quote);
  return quote;
}

const encodings: readonly Serializer[] = versions.flatMap((version) =>
  calls.flatMap((call) =>
    values.map(({ id, name, views, number }) => ({
      id: `go-${call.id}-${id}${version.id}`,
      name: `Go ${call.name} ${name}${version.name}`,
      library: 'Go encoding/json',
      language: 'Go',
      prior: version.isOld ? 'low' : call.prior,
      printer: { views, layout: call.layout, quote: quoteOf(call.rules, version.short), number },
    })),
  ),
);

/** Marshal of a json.RawMessage: white space goes, and json.HTMLEscape runs over the text. */
const htmlEscapedText: Quote = ({ raw }) =>
  raw.replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

const verbatim: readonly Serializer[] = [
  {
    id: 'go-marshal-raw-message',
    name: 'Go json.Marshal of a json.RawMessage',
    library: 'Go encoding/json',
    language: 'Go',
    prior: 'low',
    printer: { views: [], layout: compact, quote: htmlEscapedText, number: asText },
    keepsTokens: true,
  },
  {
    id: 'go-compact',
    name: 'Go json.Compact',
    library: 'Go encoding/json',
    language: 'Go',
    prior: 'low',
    printer: { views: [], layout: compact, quote: asWritten, number: asText },
    keepsTokens: true,
    sameAs: ['a minifier that keeps every token'],
  },
];

export const goSerializers: readonly Serializer[] = [...encodings, ...verbatim];
