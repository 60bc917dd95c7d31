import { jackson } from '#core/explain/serializers/java-numbers.ts';
import { sortedByCodePoint } from '#core/explain/serializers/member-order.ts';
import { goVerb, ruby } from '#core/explain/serializers/number-forms.ts';
import type { Quote } from '#core/explain/serializers/quoting.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { lastOfDuplicates } from '#core/explain/serializers/view.ts';

/** A string in a text that does not tell where it ends; `?` is what Java writes for a lone surrogate. */
const bare =
  (lone: string): Quote =>
  ({ value }) =>
    value.replace(/\p{Surrogate}/gu, lone);

const rubyEscapes: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\x1b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
};

// What Onigmo does not call printable: controls but NEL, and what is not assigned.
const rubyEscaped = /["\\]|#(?=[{$@])|(?!\u0085)[\p{Cc}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** String#inspect (https://docs.ruby-lang.org/en/3.1/String.html#method-i-inspect). */
const rubyInspect: Quote = ({ value }) =>
  value.isWellFormed() ? `"${value.replace(rubyEscaped, rubyEscape)}"` : undefined;

function rubyEscape(character: string): string {
  const short = rubyEscapes[character];
  if (short !== undefined) return short;
  if (character === '#') return '\\#';
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** What a runtime makes of an object where a text is wanted: taken for JSON, and no JSON at all. */
export const coercions: readonly Serializer[] = [
  {
    id: 'go-fmt-sprint',
    name: 'Go fmt.Sprint of a map',
    library: 'Go fmt',
    language: 'Go',
    prior: 'low',
    printer: {
      views: [lastOfDuplicates, sortedByCodePoint],
      layout: { colon: ':', comma: ' ', brackets: ['map[', ']', '[', ']'] },
      quote: bare('\ufffd'),
      number: goVerb,
      literals: { true: 'true', false: 'false', null: '<nil>' },
    },
  },
  {
    id: 'java-map-to-string',
    name: 'Java Map.toString',
    library: 'java.util.Map',
    language: 'Java',
    prior: 'low',
    printer: {
      views: [lastOfDuplicates],
      layout: { colon: '=', comma: ', ' },
      quote: bare('?'),
      number: jackson,
    },
  },
  {
    id: 'ruby-inspect',
    name: 'Ruby Hash#inspect',
    library: 'Ruby inspect',
    language: 'Ruby',
    prior: 'low',
    printer: {
      views: [lastOfDuplicates],
      layout: { colon: '=>', comma: ', ' },
      quote: rubyInspect,
      number: ruby,
      literals: { true: 'true', false: 'false', null: 'nil' },
    },
  },
];
