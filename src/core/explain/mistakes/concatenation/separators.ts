import {
  joined,
  literal,
  partsVariant,
  visible,
} from '#core/explain/mistakes/concatenation/message-forms.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

const separators = [
  '\n',
  ':',
  '.',
  '&',
  ',',
  '+',
  ' ',
  '|',
  '\r\n',
  ';',
  '-',
  '_',
  '/',
  ', ',
  '\t',
  '\\n',
  '||',
  '#',
  '\0',
];

const between: Mistake = {
  id: 'separator-between-parts',
  layer: 'concatenation',
  prior: 'medium',
  arisesIn: ['code written for Slack, Stripe, WeChat Pay or DingTalk'],
  code: { language: 'Python', line: 'message = time_stamp + access_id + body' },
  source: 'https://github.com/naver/searchad-apidoc/issues/1029',
  *variants(message) {
    for (const separator of separators) {
      const values = { separator: visible(separator) };
      yield partsVariant(joined(message, separator), { ...values, place: 'between' });
    }
    for (const separator of separators) {
      const values = { separator: visible(separator) };
      yield partsVariant([...joined(message, separator), literal(separator)], {
        ...values,
        place: 'behind',
      });
    }
    for (const separator of separators) {
      for (let at = 1; at < message.length; at += 1) {
        const parts = message.toSpliced(at, 0, literal(separator));
        yield partsVariant(parts, { separator: visible(separator), place: 'once' });
      }
    }
  },
};

const plusSigns: Mistake = {
  id: 'plus-signs-between-parts',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['a documented formula taken literally'],
  code: { language: 'JavaScript', line: 'const message = String(timeStamp) + accessId + body;' },
  *variants(message) {
    yield partsVariant(joined(message, ' + '));
    yield partsVariant(joined(message, '+'));
  },
};

const behind: Mistake = {
  id: 'separator-after-message',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code written for WeChat Pay V3', 'echo', 'println'],
  code: {
    language: 'shell',
    line: 'printf \'%s\' "$MESSAGE" | openssl dgst -sha256 -hmac "$SECRET_KEY"',
  },
  source: 'https://github.com/apache/apisix/issues/3334',
  *variants(message) {
    for (const separator of ['\n', '\r\n', '&', ...separators]) {
      yield partsVariant([...message, literal(separator)], { separator: visible(separator) });
    }
  },
};

const prefixes = ['\n', 'v0:', 'v1:', '\r\n', ' ', '&', ':', '.', 'v0', 'v1', '"', '\ufeff'];

const before: Mistake = {
  id: 'prefix-before-message',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code written for Slack', 'templates over several lines'],
  source: 'https://github.com/TritonDataCenter/node-http-signature/pull/122',
  *variants(message) {
    for (const prefix of prefixes) {
      yield partsVariant([literal(prefix), ...message], { prefix: visible(prefix) });
    }
    for (const version of ['v0', 'v1']) {
      for (const separator of [':', '.']) {
        const parts = [literal(version + separator), ...joined(message, separator)];
        yield partsVariant(parts, { prefix: visible(version + separator) });
      }
    }
  },
};

const brackets = [
  ['{', '}'],
  ['${', '}'],
  ['<', '>'],
  ['[', ']'],
  ['(', ')'],
  ['{{', '}}'],
  ['"', '"'],
  ["'", "'"],
  ['#{', '}'],
  ['%', '%'],
] as const;

const bracketed: Mistake = {
  id: 'brackets-around-values',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['a documented formula taken literally', 'template strings'],
  *variants(message) {
    for (const [opening, closing] of brackets) {
      const values = { brackets: `${opening} ${closing}` };
      const wrapped = message.map((part) => [literal(opening), part, literal(closing)]);
      yield partsVariant(wrapped.flat(), { ...values, among: 'all' });
      // A list is printed in its brackets and with separators, by Python, Go and JavaScript alike.
      yield partsVariant([literal(opening), ...message, literal(closing)], {
        ...values,
        among: 'whole',
      });
      yield partsVariant(
        message.flatMap((part, at) => (part.kind === 'body' ? [part] : (wrapped[at] ?? []))),
        { ...values, among: 'fields' },
      );
    }
  },
};

/** Characters between and around the recipe's own parts. */
export const betweenParts: readonly Mistake[] = [between, plusSigns, behind, before, bracketed];
