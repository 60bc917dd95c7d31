import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { MessageValues } from '#core/messages.ts';
import type { Given, MessageForm, Mistake, Variant } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';
import type { XmlElement } from '#core/schemes/wechat-pay-v2/flat-xml.ts';
import { signedElements, xmlOf } from '#core/schemes/wechat-pay-v2/recipe.ts';

/** What the vendor tells people to check who get SIGN_ERROR. */
const page =
  'https://developers.weixin.qq.com/community/develop/article/doc/00042cea7e8a40fe0b0c0e8f55b813';

type Pair = readonly [name: string, value: string];
type Elements = {
  /** Those that are signed, sorted. */
  readonly signed: readonly XmlElement[];
  /** All of the body, in its order. */
  readonly all: readonly XmlElement[];
  readonly text: string;
};
/** What the client joined, what it put before the key where that is not `&key=`, and what fills the words. */
type Joined = {
  readonly pairs: readonly Pair[];
  readonly before?: string;
  readonly values?: MessageValues;
};
type About = Pick<Mistake, 'id' | 'prior' | 'arisesIn' | 'code'>;

function wrong(about: About, join: (elements: Elements) => Iterable<Joined>): Mistake {
  return {
    ...about,
    layer: 'concatenation',
    source: page,
    *variants(_, given): Iterable<Variant<MessageForm>> {
      for (const { pairs, before = '&key=', values } of join(elementsOf(given))) {
        const changed = { value: { parts: partsOf(pairs, before) } };
        yield values === undefined ? changed : { ...changed, values };
      }
    },
  };
}

function elementsOf({ body }: Given): Elements {
  const xml = xmlOf(body);
  return {
    signed: signedElements(xml),
    all: xml?.elements ?? [],
    text: utf8TextOf(body) ?? '',
  };
}

/** The key stays a field: it is a secret. */
function partsOf(pairs: readonly Pair[], before: string): readonly Part[] {
  const text = pairs.map((pair) => pair.join('=')).join('&') + before;
  return [
    { kind: 'literal', text },
    { kind: 'field', field: 'apiKey' },
  ];
}

const pairOf = ({ name, value }: XmlElement): Pair => [name, value];
const byName = ([a]: Pair, [b]: Pair) => (a < b ? -1 : 1);
const withoutSign = (elements: readonly XmlElement[]) =>
  elements.filter(({ name }) => name !== 'sign');

const emptySigned = wrong(
  {
    id: 'wechat-empty-signed',
    prior: 'high',
    arisesIn: ['code that joins every member', 'optional parameters that are ""'],
    code: { language: 'Python', line: '"&".join(f"{k}={v}" for k, v in sorted(d.items()) if v)' },
  },
  ({ all }) => [{ pairs: withoutSign(all).map(pairOf).toSorted(byName) }],
);

const unsorted = wrong(
  {
    id: 'wechat-not-sorted',
    prior: 'high',
    arisesIn: ['maps that keep the order of insertion', 'HashMap', 'sorting without case'],
    code: { language: 'PHP', line: 'ksort($values);' },
  },
  ({ signed, all }) => [
    { pairs: all.filter((element) => signed.includes(element)).map(pairOf) },
    {
      pairs: signed
        .map(pairOf)
        .toSorted(([a], [b]) => byName([a.toLowerCase(), ''], [b.toLowerCase(), ''])),
    },
    { pairs: signed.map(pairOf).toReversed() },
  ],
);

const encoded = wrong(
  {
    id: 'wechat-values-encoded',
    prior: 'medium',
    arisesIn: ['http_build_query', 'urlencode', 'querystring.stringify'],
    code: { language: 'PHP', line: "urldecode(http_build_query($values)) . '&key=' . $key" },
  },
  ({ signed }) => {
    const percent = (text: string) => encodeURIComponent(text.toWellFormed());
    const plus = (text: string) => percent(text).replaceAll('%20', '+');
    return [percent, plus].map((encode) => ({
      pairs: signed.map(({ name, value }): Pair => [name, encode(value)]),
    }));
  },
);

const signSigned = wrong(
  {
    id: 'wechat-sign-signed',
    prior: 'medium',
    arisesIn: ['verifying a notification', 'requests that are signed a second time'],
  },
  ({ signed, all }) => {
    const sign = all.filter(({ name, value }) => name === 'sign' && value !== '');
    return sign.length === 0 ? [] : [{ pairs: [...signed, ...sign].map(pairOf).toSorted(byName) }];
  },
);

/** What stands between the tags, CDATA marks and entities included. */
const asWritten = wrong(
  {
    id: 'wechat-markup-signed',
    prior: 'medium',
    arisesIn: ['regular expressions that take XML apart', 'values escaped before they are signed'],
  },
  ({ signed, text }) => [
    {
      pairs: signed.map(({ name, start, end }): Pair => {
        const inner = /^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(text.slice(start, end))?.[1] ?? '';
        return [name, inner];
      }),
    },
    {
      pairs: signed.map(
        ({ name, value }): Pair => [
          name,
          value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        ],
      ),
    },
  ],
);

const trimmed = wrong(
  { id: 'wechat-values-trimmed', prior: 'low', arisesIn: ['the vendor’s Java SDK, which trims'] },
  ({ signed }) => [{ pairs: signed.map(({ name, value }): Pair => [name, value.trim()]) }],
);

const missing = wrong(
  {
    id: 'wechat-element-not-signed',
    prior: 'high',
    arisesIn: ['elements that are added after the sign was made', 'sign_type, notify_url'],
  },
  ({ signed }) =>
    signed.map(({ name }) => ({
      pairs: signed.filter((element) => element.name !== name).map(pairOf),
      values: { name },
    })),
);

const keyJoined = wrong(
  {
    id: 'wechat-key-joined',
    prior: 'medium',
    arisesIn: ['code written for Alipay or another MD5 scheme'],
    code: { language: 'Python', line: 'text + "&key=" + api_key' },
  },
  ({ signed }) =>
    ['', '&', 'key=', '&Key=', '&KEY=', '&apikey=', '&secret=', '&key'].map((before) => ({
      pairs: signed.map(pairOf),
      before,
    })),
);

/** What clients join in place of the sorted elements and the key. */
export const stringMistakes: readonly Mistake[] = [
  emptySigned,
  missing,
  unsorted,
  keyJoined,
  encoded,
  signSigned,
  asWritten,
  trimmed,
];
