import { utf8TextOf } from '#core/bytes/utf8.ts';
import {
  fieldLabel,
  literal,
  partsVariant,
  visible,
} from '#core/explain/mistakes/concatenation/message-forms.ts';
import type { Given, MessageForm, Mistake, Variant } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';

/** A part and the name before it. */
type Pair = { readonly name: string; readonly part: Part };

const pairs: Mistake = {
  id: 'key-value-pairs',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code written for Alibaba Cloud, Binance or Bybit'],
  code: { language: 'Python', line: 'message = time_stamp + access_id + body' },
  source: 'https://github.com/verata-veritatis/pybit/issues/58',
  *variants(message, given) {
    const [first, ...others] = namings(message, given);
    if (first === undefined) return;
    yield* pairForms(first, '&');
    for (const named of others) yield* pairForms(named, '&');
    for (const separator of ['', '\n', ',']) yield* pairForms(first, separator);
  },
};

/** `a=1&b=2` in the order of the recipe, of the names and reversed; the body named, bare at the end or left out. */
function* pairForms(named: readonly Pair[], separator: string): Iterable<Variant<MessageForm>> {
  const values = { separator: separator === '' ? 'none' : visible(separator) };
  const fields = named.filter(({ part }) => part.kind !== 'body');
  const body = named.filter(({ part }) => part.kind === 'body');
  const bare = body.map(({ part }) => part);
  for (const order of [fields, fields.toSorted(byName), fields.toReversed()]) {
    const text = written(order, separator);
    yield partsVariant(written([...order, ...body], separator), values);
    yield partsVariant([...text, ...bare], values);
    yield partsVariant([...text, literal(separator), ...bare], values);
    yield partsVariant(text, values);
  }
  yield partsVariant(written(named.toSorted(byName), separator), values);
}

function byName(a: Pair, b: Pair): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function written(named: readonly Pair[], separator: string): readonly Part[] {
  return named.flatMap(({ name, part }, index) => [
    literal(`${index === 0 ? '' : separator}${name}=`),
    part,
  ]);
}

/** Names of the parts as headers and code spell them: TimeStamp, timeStamp, timestamp, time_stamp. */
function namings(message: readonly Part[], given: Given): readonly (readonly Pair[])[] {
  const styles: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => name.charAt(0).toLowerCase() + name.slice(1),
    (name) => name.toLowerCase(),
    (name) => name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase(),
  ];
  return styles.map((style) =>
    message.flatMap((part): readonly Pair[] => {
      if (part.kind === 'literal') return [];
      const name = part.kind === 'body' ? 'body' : headerName(part.field, given);
      return [{ name: style(name), part }];
    }),
  );
}

function headerName(field: string, given: Given): string {
  const rule = given.recipe.headers.find(
    ({ value: [piece] }) => piece?.kind === 'field' && piece.field === field,
  );
  return rule?.name ?? fieldLabel(field, given);
}

const jsonObject: Mistake = {
  id: 'json-object-of-parts',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['JSON.stringify', 'json.dumps'],
  code: { language: 'JavaScript', line: 'const message = timeStamp + accessId + body;' },
  *variants(message, given) {
    const text = bodyString(given);
    for (const names of namings(message, given)) {
      for (const [colon, comma] of [
        [':', ','],
        [': ', ', '],
      ] as const) {
        for (const quote of ['"', '']) {
          yield partsVariant(objectOf(names, colon, comma, quote, undefined));
          yield partsVariant(objectOf(names, colon, comma, quote, text));
        }
      }
    }
  },
};

/** The body as a JSON string, the way in which JSON.stringify writes it; undefined when it is no text. */
function bodyString({ body }: Given): Part | undefined {
  const text = utf8TextOf(body);
  return text === undefined ? undefined : literal(JSON.stringify(text));
}

function objectOf(
  named: readonly Pair[],
  colon: string,
  comma: string,
  quote: string,
  body: Part | undefined,
): readonly Part[] {
  const members = named.flatMap(({ name, part }, index) => {
    const key = literal(`${index === 0 ? '{' : comma}"${name}"${colon}`);
    if (part.kind === 'body') return [key, body ?? part];
    return [key, literal(quote), part, literal(quote)];
  });
  return [...members, literal('}')];
}

/** The recipe's own parts with their names. */
export const namedParts: readonly Mistake[] = [pairs, jsonObject];
