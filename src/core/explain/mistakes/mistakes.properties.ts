import type { Given, Mistake, Variant } from '#core/schemes/mistake.ts';
import type { Field, Recipe } from '#core/schemes/recipe.ts';

/** A recipe like those of many vendors, that no vendor of this product has. */
const recipe: Recipe = {
  message: [{ kind: 'field', field: 'time' }, { kind: 'field', field: 'id' }, { kind: 'body' }],
  key: { field: 'secret', reading: 'utf8' },
  hash: 'SHA-256',
  text: ['hex', 'base64'],
  headers: [
    { name: 'X-Sign', value: [{ kind: 'signature' }] },
    { name: 'X-Id', value: [{ kind: 'field', field: 'id' }] },
    { name: 'X-Time', value: [{ kind: 'field', field: 'time' }] },
  ],
};

const fields: readonly Field[] = [
  { id: 'time', label: 'X-Time', secret: false, kind: 'timestamp-seconds' },
  { id: 'id', label: 'X-Id', secret: false, kind: 'text' },
  { id: 'secret', label: 'X-Secret', secret: true, kind: 'text' },
];

/** A request of that recipe. */
export function givenWith(known: Partial<Given>): Given {
  return {
    recipe,
    fields,
    values: { time: '1565314789', id: '1500001048', secret: 'a-secret-of-the-test' },
    body: new Uint8Array(),
    received: '',
    method: 'POST',
    url: 'https://api.example.com/v3/push/app',
    headers: [],
    ...known,
  };
}

function findMistake(mistakes: readonly Mistake[], id: string): Mistake {
  const mistake = mistakes.find((one) => one.id === id);
  if (mistake === undefined) throw new Error(`there is no mistake ${id}`);
  return mistake;
}

/** What a mistake of the body's layer makes of a body, as Buffers' hexadecimal text. */
export function bodyVariants(
  mistakes: readonly Mistake[],
  id: string,
  body: string | Uint8Array,
  known: Partial<Given> = {},
): string[] {
  const bytes = new Uint8Array(Buffer.from(body as string));
  const given = givenWith({ ...known, body: bytes });
  const mistake = findMistake(mistakes, id);
  if (mistake.layer !== 'body') throw new Error(`${id} is of the layer ${mistake.layer}`);
  return Array.from(mistake.variants(bytes, given), ({ value }) =>
    Buffer.from(value).toString('hex'),
  );
}

/** What a mistake of a field's layer makes of its text. */
export function fieldVariants(
  mistakes: readonly Mistake[],
  id: string,
  text: string,
  known: Partial<Given> = {},
): Variant<string>[] {
  const mistake = findMistake(mistakes, id);
  if (mistake.layer !== 'time-stamp' && mistake.layer !== 'access-id') {
    throw new Error(`${id} is of the layer ${mistake.layer}`);
  }
  return [...mistake.variants(text, givenWith(known))];
}
