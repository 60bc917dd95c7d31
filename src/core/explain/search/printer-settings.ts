import { above7e, above7f, lineSeparators } from '#core/explain/serializers/escapes.ts';
import { gsonDouble, jackson } from '#core/explain/serializers/java-numbers.ts';
import { compact, indented, type Layout, spaced } from '#core/explain/serializers/layout.ts';
import {
  hashMapOrder,
  indicesFirst,
  sortedByCodePoint,
  sortedByUtf16,
} from '#core/explain/serializers/member-order.ts';
import { ecmascript, goFloat64, php, python } from '#core/explain/serializers/number-forms.ts';
import { asText, type NumberForm } from '#core/explain/serializers/number-rules.ts';
import { type Quote, quoting } from '#core/explain/serializers/quoting.ts';
import { lastOfDuplicates, type View, withoutNulls } from '#core/explain/serializers/view.ts';

/** One way to set a printer; its name goes into the words of `other-serializer`. */
export type Setting<T> = { readonly name: string; readonly value: T };

/** Names are ICU select keys: letters and digits only. */
export const layouts: readonly Setting<Layout>[] = [
  { name: 'compact', value: compact },
  { name: 'spaced', value: spaced },
  { name: 'spaceAfterColon', value: { colon: ': ', comma: ',' } },
  { name: 'spaceAfterComma', value: { colon: ':', comma: ', ' } },
  { name: 'spacesAroundColon', value: { colon: ' : ', comma: ', ' } },
  ...[
    ['2', '  '],
    ['4', '    '],
    ['Tab', '\t'],
    ['3', '   '],
    ['1', ' '],
    ['8', '        '],
  ].flatMap(([name = '', indent = '']) => indentedLayouts(name, indent)),
];

function indentedLayouts(name: string, indent: string): readonly Setting<Layout>[] {
  return [
    { name: `indent${name}`, value: indented(indent) },
    { name: `indent${name}Crlf`, value: indented(indent, { newline: '\r\n' }) },
    { name: `indent${name}Wide`, value: indented(indent, { colon: ' : ' }) },
    { name: `indent${name}Tight`, value: indented(indent, { colon: ':' }) },
    {
      name: `indent${name}Jackson`,
      value: indented(indent, { colon: ' : ', arrays: 'on-one-line' }),
    },
  ];
}

export const ends: readonly Setting<'' | '\n' | '\r\n'>[] = [
  { name: 'none', value: '' },
  { name: 'lf', value: '\n' },
  { name: 'crlf', value: '\r\n' },
];

const escapeSets = {
  none: '',
  del: '\\u007f',
  ascii: above7e,
  above7f,
  lines: lineSeparators,
  html: '<>&',
  htmlLines: `<>&${lineSeparators}`,
  htmlWide: `<>&'=${lineSeparators}`,
  quotes: `<>&'"`,
  htmlAscii: `<>&${above7e}`,
  htmlWideAscii: `<>&'=${above7e}`,
  netDefault: `<>&'"+\`${above7e}`,
} as const;

/** Which characters are escaped, in which letter case, and whether slashes are. */
export const quotes: readonly Setting<Quote>[] = Object.entries(escapeSets).flatMap(
  ([set, escaped]) =>
    (['lower', 'upper'] as const).flatMap((hex) =>
      ([undefined, 'everywhere', 'after-less-than'] as const).map((slash) => ({
        name: [set, hex, slash === undefined ? 'raw' : (slash.split('-')[0] ?? '')].join(' '),
        value: quoting({
          hex,
          lone: 'escaped',
          ...(escaped !== '' && { escaped }),
          ...(slash !== undefined && { slash }),
        }),
      })),
    ),
);

export const orders: readonly Setting<readonly View[]>[] = [
  { name: 'kept', value: [] },
  { name: 'sorted', value: [sortedByCodePoint] },
  { name: 'sortedUtf16', value: [sortedByUtf16] },
  { name: 'indices', value: [indicesFirst] },
  { name: 'hashMap', value: [hashMapOrder] },
];

/** What is done with members that a runtime may lose. */
export const members: readonly Setting<readonly View[]>[] = [
  { name: 'kept', value: [] },
  { name: 'lastOfDuplicates', value: [lastOfDuplicates] },
  { name: 'withoutNulls', value: [lastOfDuplicates, withoutNulls] },
];

export const numbers: readonly Setting<NumberForm>[] = [
  { name: 'kept', value: asText },
  { name: 'javaScript', value: ecmascript },
  { name: 'python', value: python },
  { name: 'go', value: goFloat64 },
  { name: 'php', value: php },
  { name: 'java', value: jackson },
  { name: 'javaDouble', value: gsonDouble },
];
