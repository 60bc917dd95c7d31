import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import type { BodyRule, Part, Recipe } from '#core/schemes/recipe.ts';
import type { SchemeRequest } from '#core/schemes/scheme.ts';
import {
  type FlatXml,
  readFlatXml,
  type XmlElement,
} from '#core/schemes/wechat-pay-v2/flat-xml.ts';

export const signTypes = ['MD5', 'HMAC-SHA256'] as const;
type SignType = (typeof signTypes)[number];

const field = (id: string) => ({ kind: 'field', field: id }) as const;
const literal = (text: string) => ({ kind: 'literal', text }) as const;

/** The XML of a body; undefined of a body that is none, or not flat. */
export function xmlOf(body: Bytes): FlatXml | undefined {
  const text = utf8TextOf(body);
  return text === undefined ? undefined : readFlatXml(text);
}

/** The value of an element by its name; '' where there is none. */
export function valueIn(xml: FlatXml | undefined, wanted: string): string {
  return xml?.elements.find(({ name }) => name === wanted)?.value ?? '';
}

/** The sign_type of the body; MD5 where it says nothing. */
export function signTypeOf(xml: FlatXml | undefined): SignType {
  return valueIn(xml, 'sign_type') === signTypes[1] ? signTypes[1] : signTypes[0];
}

/**
 * The signature of one body, as in https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3: its
 * elements with a value, without `sign`, sorted by name, then `&key=` and the API key.
 */
export function recipeOf({ values, body }: Pick<SchemeRequest, 'values' | 'body'>): Recipe {
  const xml = xmlOf(body);
  const chosen = signTypes.find((known) => known === values.signType) ?? signTypeOf(xml);
  return {
    message: [...elementParts(xml), literal('key='), field('apiKey')],
    key: { field: 'apiKey', reading: 'utf8' },
    ...(chosen === 'MD5' ? { mac: 'hash', hash: 'MD5' } : { hash: 'SHA-256' }),
    text: ['hex-upper'],
    headers: [{ name: 'Content-Type', value: [literal('text/xml; charset=utf-8')] }],
    ...(xml && { body: bodyRule(xml, body) }),
  };
}

/** Those that are signed, sorted as ASCII sorts: capitals before small letters. */
export function signedElements(xml: FlatXml | undefined): readonly XmlElement[] {
  return (xml?.elements ?? [])
    .filter(({ name, value }) => name !== 'sign' && value !== '')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function elementParts(xml: FlatXml | undefined): readonly Part[] {
  return signedElements(xml).flatMap(({ name, value }) => [
    literal(`${name}=`),
    { kind: 'literal', text: value, name } as const,
    literal('&'),
  ]);
}

/** In place of the `sign` that is there, or else as the last element. */
function bodyRule({ elements, closeAt }: FlatXml, body: Bytes): BodyRule {
  const text = utf8TextOf(body) ?? '';
  const { start, end } = elements.find(({ name }) => name === 'sign') ?? {
    start: closeAt,
    end: closeAt,
  };
  const offsetOf = (character: number) => encodeUtf8(text.slice(0, character)).length;
  return {
    name: 'sign',
    value: [literal('<sign>'), { kind: 'signature' }, literal('</sign>')],
    start: offsetOf(start),
    end: offsetOf(end),
  };
}
