import { encodeBase64 } from '#core/bytes/base64.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { digest } from '#core/crypto/fallback.ts';
import type { MessageValues } from '#core/messages.ts';
import { isForm } from '#core/schemes/alibaba-api-gateway/headers.ts';
import { signedResource } from '#core/schemes/alibaba-api-gateway/resource.ts';
import type { Given, MessageForm, Mistake, Variant } from '#core/schemes/mistake.ts';
import type { Part, Values } from '#core/schemes/recipe.ts';

const page = 'https://help.aliyun.com/document_detail/29475.html';

/** The lines of a string to sign: method, four headers, those of X-Ca-Signature-Headers, path and parameters. */
type Lines = readonly string[];
type About = Pick<Mistake, 'id' | 'prior' | 'arisesIn' | 'code'>;
/** The lines as the client wrote them, and what fills the words. */
type Written = readonly [lines: Lines, values?: MessageValues];

function wrong(about: About, write: (lines: Lines, given: Given) => Iterable<Written>): Mistake {
  return {
    ...about,
    layer: 'concatenation',
    source: page,
    *variants(message, given): Iterable<Variant<MessageForm>> {
      const right = textOf(message, given);
      for (const [lines, values] of write(right.split('\n'), given)) {
        const text = lines.join('\n');
        const changed = { value: { parts: [{ kind: 'literal', text } as const] } };
        if (text !== right && text.isWellFormed()) {
          yield values === undefined ? changed : { ...changed, values };
        }
      }
    },
  };
}

/** The string to sign of the recipe. */
function textOf(message: readonly Part[], { values, body }: Given): string {
  const known: Values = { ...values, ':content-md5': encodeBase64(digest('MD5', body)) };
  return message
    .map((part) => {
      if (part.kind === 'body') return '';
      return part.kind === 'literal' ? part.text : (known[part.field] ?? '');
    })
    .join('');
}

const accepts = [
  '',
  '*/*',
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=UTF-8',
  'application/json, text/plain, */*',
  'text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2',
];

const accept = wrong(
  {
    id: 'alibaba-accept',
    prior: 'high',
    arisesIn: ['HTTP libraries, which send an Accept of their own', 'axios', 'HttpURLConnection'],
    code: { language: 'Python', line: 'headers["Accept"] = "application/json"' },
  },
  (lines) => accepts.map((value) => [lines.with(1, value), { value: value || 'nothing' }]),
);

const contentTypes = [
  '',
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=UTF-8',
  'application/json;charset=utf-8',
  'application/json;charset=UTF-8',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-8',
  'application/x-www-form-urlencoded; charset=UTF-8',
  'text/plain; charset=utf-8',
];

const contentType = wrong(
  {
    id: 'alibaba-content-type',
    prior: 'high',
    arisesIn: ['OkHttp, Apache HttpClient, axios and others that add or drop the charset'],
  },
  (lines) => contentTypes.map((value) => [lines.with(3, value), { value: value || 'nothing' }]),
);

/** `hex`: the hexadecimal text went into Base64. `text`: it is the value. */
const contentMd5 = wrong(
  {
    id: 'alibaba-content-md5',
    prior: 'high',
    arisesIn: ['CryptoJS toString()', 'hexdigest()', 'DigestUtils.md5Hex'],
    code: { language: 'Python', line: 'base64.b64encode(hashlib.md5(body).digest())' },
  },
  (lines, { body }) => {
    const hex = encodeHex(digest('MD5', body));
    return [
      [lines.with(2, encodeBase64(encodeUtf8(hex))), { how: 'hexBase64' }],
      [lines.with(2, hex), { how: 'hex' }],
      [lines.with(2, hex.toUpperCase()), { how: 'hex' }],
      [lines.with(2, ''), { how: 'none' }],
      [lines.with(2, encodeBase64(digest('MD5', body))), { how: 'ofForm' }],
    ];
  },
);

const date = wrong(
  { id: 'alibaba-date', prior: 'low', arisesIn: ['a Date that is sent and not signed'] },
  (lines) => [[lines.with(4, '')]],
);

const resource = wrong(
  {
    id: 'alibaba-parameters',
    prior: 'high',
    arisesIn: ['parameters joined in the order of the URL', 'urlencode() before signing'],
    code: { language: 'Python', line: 'sorted(parameters.items())  # not percent-encoded' },
  },
  (lines, given) => {
    const target = given.values[':path'] ?? '';
    const [path = '', query = ''] = target.split('?');
    const body = isFormOf(given) ? (utf8TextOf(given.body) ?? '') : '';
    const all = [query, body].filter((part) => part !== '').join('&');
    const right = lines.at(-1) ?? '';
    const written: readonly (readonly [string, string])[] = [
      [path, 'none'],
      [target, 'asSent'],
      [`${path}?${all}`, 'asSent'],
      [encodedQuery(right), 'encoded'],
      [decodedText(`${path}?${all}`), 'unsorted'],
      [signedResource(target, undefined), 'withoutForm'],
      [right.replace(/([?&])([^=&]+)(?=&|$)/g, '$1$2='), 'equals'],
      [decodedText(path) + right.slice(path.length), 'path'],
    ];
    return written.map(([text, how]) => [lines.with(-1, text), { how }]);
  },
);

function isFormOf({ values, body }: Given): boolean {
  return isForm({ values, body, baseUrl: '', path: '' });
}

function encodedQuery(text: string): string {
  const [path = '', query] = text.split('?');
  if (query === undefined) return text;
  const pairs = query.split('&').map((pair) => pair.split('=').map(encoded).join('='));
  return `${path}?${pairs.join('&')}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function decodedText(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

const headers = wrong(
  {
    id: 'alibaba-headers',
    prior: 'high',
    arisesIn: ['headers joined in the order in which they were set', 'libraries that change case'],
  },
  (lines, { values }) => {
    const [first, own, last] = [lines.slice(0, 5), lines.slice(5, -1), lines.slice(-1)];
    const order = (values.signatureHeaders ?? '').split(',').map((name) => name.trim());
    const inOrder = own.toSorted((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));
    const changed = (change: (name: string) => string) =>
      own.map((line) => line.replace(/^[^:]*/, change));
    const titled = (name: string) => name.replace(/(?<=^|-)[a-z]/g, (one) => one.toUpperCase());
    const written: readonly (readonly [Lines, string])[] = [
      [inOrder, 'order'],
      [own.toReversed(), 'order'],
      [changed((name) => name.toLowerCase()), 'case'],
      [changed(titled), 'case'],
      [[], 'none'],
    ];
    return written.map(([found, how]) => [[...first, ...found, ...last], { how }]);
  },
);

function nameOf(line: string): string {
  return line.slice(0, line.indexOf(':'));
}

/** Headers without a value keep their line feed, and these four are such headers. */
const emptyLines = wrong(
  {
    id: 'alibaba-empty-lines',
    prior: 'medium',
    arisesIn: ['join() over the values that are there'],
  },
  (lines) => [[lines.filter((line) => line !== '')]],
);

/** What clients write into the string to sign in place of what belongs there. */
export const stringMistakes: readonly Mistake[] = [
  accept,
  contentType,
  contentMd5,
  resource,
  headers,
  emptyLines,
  date,
];
