import { changed, type TextChange } from '#core/explain/mistakes/body/bytes/body-text.ts';
import {
  htmlEscapings,
  htmlUnescaping,
} from '#core/explain/mistakes/body/bytes/characters/html-entities.ts';
import {
  straightenings,
  typesettings,
} from '#core/explain/mistakes/body/bytes/characters/typography.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

const normalForms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;

const normalisations: readonly TextChange[] = normalForms.map((form) => ({
  change: (text) => text.normalize(form),
  values: { form },
}));

/** Spaces that look like a space, and characters that look like nothing. */
const otherSpaces = /[\u00a0\u2002-\u200a\u202f\u205f\u3000]/g;
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const removals: readonly TextChange[] = [
  { change: (text) => text.replaceAll(unseen, '') },
  { change: (text) => text.replaceAll('\ufeff', '') },
  { change: (text) => text.replaceAll('\u200b', '') },
  { change: (text) => text.replaceAll('\u00a0', ' ') },
  { change: (text) => text.replaceAll('\u00a0', '') },
  { change: (text) => text.replaceAll('\u3000', ' ') },
  { change: (text) => text.replaceAll(otherSpaces, ' ') },
  { change: (text) => text.replaceAll(unseen, '').replaceAll(otherSpaces, ' ') },
  { change: (text) => text.replaceAll(unseen, '').replaceAll(otherSpaces, '') },
];

const inserted = [
  ['U+200B', '\u200b'],
  ['U+00A0', '\u00a0'],
  ['U+FEFF', '\ufeff'],
  ['U+2060', '\u2060'],
  ['U+200E', '\u200e'],
] as const;

const insertions: readonly TextChange[] = inserted.flatMap(([character, text]) => [
  { change: (body) => body + text, values: { character } },
  { change: (body) => text + body, values: { character } },
]);

/** Characters that editors, chats and filters put in the place of others. */
export const characterMistakes: readonly Mistake[] = [
  {
    id: 'html-entities-signed',
    layer: 'body',
    prior: 'low',
    arisesIn: ['PHP htmlspecialchars', 'XSS filters', 'template engines'],
    code: { language: 'PHP', line: '$body = json_encode($message);' },
    source: 'https://github.com/spdx/tools-golang/pull/224',
    variants: changed(htmlEscapings),
  },
  {
    id: 'html-entities-in-body',
    layer: 'body',
    prior: 'low',
    arisesIn: ['PHP htmlspecialchars', 'XSS filters', 'template engines'],
    code: { language: 'PHP', line: '$body = json_encode($message);' },
    source: 'https://github.com/spdx/tools-golang/pull/224',
    variants: changed([
      htmlUnescaping,
      { change: (text) => htmlUnescaping.change(htmlUnescaping.change(text)) },
    ]),
  },
  {
    id: 'typeset-marks-signed',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Word', 'chat apps', 'macOS'],
    source: 'https://github.com/github/docs/pull/3315',
    variants: changed(typesettings),
  },
  {
    id: 'typeset-marks-in-body',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Word', 'chat apps', 'macOS'],
    source: 'https://github.com/github/docs/pull/3315',
    variants: changed(straightenings),
  },
  {
    id: 'invisible-characters-in-body',
    layer: 'body',
    prior: 'low',
    arisesIn: ['copies from web pages and chats', 'JavaScript trim()'],
    source: 'https://github.com/postmanlabs/postman-app-support/issues/11043',
    variants: changed(removals),
  },
  {
    id: 'invisible-character-signed',
    layer: 'body',
    prior: 'low',
    arisesIn: ['copies from web pages and chats'],
    source: 'https://github.com/postmanlabs/postman-app-support/issues/11043',
    variants: changed(insertions),
  },
  {
    id: 'unicode-normalised',
    layer: 'body',
    prior: 'low',
    arisesIn: ['macOS file names', 'Swift', 'PHP Normalizer'],
    source: 'https://www.unicode.org/reports/tr15/',
    variants: changed(normalisations),
  },
];
