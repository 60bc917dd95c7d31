import { above7e, java, lineSeparators } from '#core/explain/serializers/escapes.ts';
import * as numbers from '#core/explain/serializers/java-numbers.ts';
import { compact, indented } from '#core/explain/serializers/layout.ts';
import { hashMapOrder, sortedByUtf16 } from '#core/explain/serializers/member-order.ts';
import type { Printer } from '#core/explain/serializers/printer.ts';
import { quoting } from '#core/explain/serializers/quoting.ts';
import {
  containersOnly,
  quotedNullStrings,
  valuesOfJsonStrings,
} from '#core/explain/serializers/reshaping.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import {
  gatheredDuplicates,
  lastOfDuplicates,
  noDuplicates,
  withoutNullItems,
  withoutNulls,
} from '#core/explain/serializers/view.ts';

const row = (
  id: string,
  name: string,
  library: string,
  prior: Serializer['prior'],
  printer: Printer,
): Serializer => ({ id, name, library, language: 'Java', prior, printer });

const hashed = [lastOfDuplicates, hashMapOrder];
const upper = 'upper';
const lower = 'lower';
const slash = 'everywhere';

const fastjsonPlain = `\\u007f-\\u009f${lineSeparators}`;
const fastjson1: Printer = {
  views: [lastOfDuplicates, withoutNulls],
  layout: compact,
  quote: java({ hex: upper, escaped: fastjsonPlain }),
  number: numbers.javaBig,
};
const fastjsonPretty = indented('\t', { colon: ':' });

const fastjson = (id: string, name: string, prior: Serializer['prior'], change: Partial<Printer>) =>
  row(`fastjson${id}`, `fastjson ${name}`.trim(), 'fastjson', prior, { ...fastjson1, ...change });

/** https://github.com/alibaba/fastjson */
const fastjsonRows: readonly Serializer[] = [
  fastjson('', '', 'high', { views: [...hashed, withoutNulls] }),
  fastjson('-ordered', 'of an ordered object or bean', 'high', {}),
  fastjson('-nulls', 'WriteMapNullValue', 'medium', { views: [lastOfDuplicates] }),
  fastjson('-sorted', 'MapSortField', 'medium', {
    views: [lastOfDuplicates, withoutNulls, sortedByUtf16],
  }),
  fastjson('-slash', 'WriteSlashAsSpecial', 'low', {
    quote: java({ hex: upper, escaped: fastjsonPlain, slash }),
  }),
  fastjson('-browser-secure', 'BrowserSecure', 'low', {
    quote: java({ hex: upper, escaped: `()<>${fastjsonPlain}` }),
  }),
  fastjson('-browser-compatible', 'BrowserCompatible', 'medium', {
    quote: quoting({ hex: upper, escaped: above7e, slash, lone: 'escaped' }),
    number: numbers.fastjsonBrowser,
  }),
  fastjson('-pretty', 'PrettyFormat', 'medium', { layout: fastjsonPretty }),
];

const fastjson2Base: Printer = {
  views: [lastOfDuplicates, withoutNulls],
  layout: compact,
  quote: java({ hex: lower }),
  number: numbers.fastjson2,
};
const fastjson2 = (
  id: string,
  name: string,
  prior: Serializer['prior'],
  change: Partial<Printer>,
) =>
  row(`fastjson2${id}`, `fastjson2 ${name}`.trim(), 'fastjson2', prior, {
    ...fastjson2Base,
    ...change,
  });

/** https://github.com/alibaba/fastjson2 */
const fastjson2Rows: readonly Serializer[] = [
  fastjson2('', '', 'high', {}),
  fastjson2('-nulls', 'WriteNulls', 'medium', { views: [lastOfDuplicates] }),
  fastjson2('-browser-compatible', 'BrowserCompatible', 'low', {
    number: numbers.fastjson2Browser,
  }),
  fastjson2('-pretty', 'PrettyFormat', 'medium', { layout: fastjsonPretty }),
];

const jsonJava: Printer = {
  views: [noDuplicates, hashMapOrder],
  layout: compact,
  quote: java({
    hex: lower,
    escaped: '\\u0080-\\u009f\\u2000-\\u20ff',
    slash: 'after-less-than',
  }),
  number: numbers.jsonJava,
};
const android: Printer = {
  views: hashed,
  layout: compact,
  quote: java({ hex: lower, slash }),
  number: numbers.android,
};

/** https://github.com/stleary/JSON-java and Android's org.json, which share only the name. */
const orgJsonRows: readonly Serializer[] = [
  row('org-json', 'org.json JSONObject.toString', 'org.json', 'medium', jsonJava),
  row('org-json-indent-2', 'org.json toString(2)', 'org.json', 'medium', {
    ...jsonJava,
    layout: indented('  ', { singles: 'on-one-line' }),
  }),
  row('android-org-json', 'Android JSONObject.toString', 'Android org.json', 'medium', android),
  row('android-org-json-indent-2', 'Android toString(2)', 'Android org.json', 'medium', {
    ...android,
    layout: indented('  '),
  }),
];

const jsonSimple: Printer = {
  views: hashed,
  layout: compact,
  quote: java({ hex: upper, escaped: '\\u007f-\\u009f\\u2000-\\u20ff', slash }),
  number: numbers.javaBig,
};
const hutool: Printer = {
  views: [containersOnly, lastOfDuplicates, withoutNulls, withoutNullItems],
  layout: compact,
  quote: java({
    hex: lower,
    escaped: '\\u0080-\\u00a0\\u2000-\\u2010\\u2028-\\u202f\\u2066-\\u206f',
  }),
  number: numbers.hutool,
};

const otherRows: readonly Serializer[] = [
  row('json-simple', 'json-simple', 'json-simple', 'medium', jsonSimple),
  row('json-smart', 'json-smart', 'json-smart', 'medium', {
    ...jsonSimple,
    number: numbers.jsonSmart,
  }),
  row('hutool', 'hutool JSONUtil.toJsonStr', 'hutool', 'medium', hutool),
  row('hutool-pretty', 'hutool JSONUtil.toJsonPrettyStr', 'hutool', 'medium', {
    ...hutool,
    layout: indented('    ', { emptyObject: '\n', emptyArray: '\n' }),
  }),
  row('json-lib', 'json-lib', 'json-lib', 'low', {
    views: [containersOnly, valuesOfJsonStrings, quotedNullStrings, gatheredDuplicates],
    layout: compact,
    quote: java({ hex: lower, slash: 'after-less-than' }),
    number: numbers.android,
  }),
];

export const javaJsonSerializers: readonly Serializer[] = [
  ...fastjsonRows,
  ...fastjson2Rows,
  ...orgJsonRows,
  ...otherRows,
];
