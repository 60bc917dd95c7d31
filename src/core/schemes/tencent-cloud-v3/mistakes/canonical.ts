import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { digest } from '#core/crypto/fallback.ts';
import type { MessageValues } from '#core/messages.ts';
import type { Given, MessageForm, Mistake, Variant } from '#core/schemes/mistake.ts';
import type { Part, Values } from '#core/schemes/recipe.ts';
import { hostOf } from '#core/schemes/tencent-cloud-v3/recipe.ts';

const page = 'https://cloud.tencent.com/document/api/213/30654';

/** A canonical request as the client wrote it, or an array of it and what fills the words. */
type Written = readonly [canonical: string, values?: MessageValues];
type About = Pick<Mistake, 'id' | 'prior' | 'arisesIn' | 'code'>;

/** A mistake in the canonical request: its hash is another one, and all else is right. */
function wrong(
  about: About,
  write: (canonical: string, given: Given) => Iterable<Written>,
): Mistake {
  return {
    ...about,
    layer: 'concatenation',
    source: page,
    *variants(message, given): Iterable<Variant<MessageForm>> {
      const right = canonicalText(given);
      for (const [canonical, values] of write(right, given)) {
        const changed = { value: { parts: hashedAs(message, sha256(canonical)) } };
        if (canonical !== right) yield values === undefined ? changed : { ...changed, values };
      }
    },
  };
}

/** The string to sign with another text for the hash of the canonical request. */
function hashedAs(message: readonly Part[], text: string): readonly Part[] {
  return message.map((part) =>
    part.kind === 'field' && part.field === ':canonical-request' ? { kind: 'literal', text } : part,
  );
}

/** The canonical request of the recipe. */
function canonicalText({ recipe, values, body }: Given): string {
  const derivation = recipe.derivations?.find(({ id }) => id === ':canonical-request');
  if (derivation?.kind !== 'digest') return '';
  const known: Values = { ...values, ':payload-hash': encodeHex(digest('SHA-256', body)) };
  return derivation.message
    .map((part) => {
      if (part.kind === 'body') return '';
      return part.kind === 'literal' ? part.text : (known[part.field] ?? '');
    })
    .join('');
}

function sha256(text: string): string {
  return encodeHex(digest('SHA-256', encodeUtf8(text.toWellFormed())));
}

/** The last line of the canonical request is the hash of the payload. */
function withPayload(canonical: string, text: string): string {
  return canonical.slice(0, canonical.lastIndexOf('\n') + 1) + text;
}

const actionCase = wrong(
  {
    id: 'tc3-action-case',
    prior: 'high',
    arisesIn: ['code that signs X-TC-Action as it is sent'],
    code: { language: 'Python', line: '"x-tc-action:%s\\n" % action.lower()' },
  },
  (canonical, { values }) => [
    [canonical.replace(/^x-tc-action:.*$/m, () => `x-tc-action:${values.action ?? ''}`)],
  ],
);

const contentTypes = [
  'application/json; charset=utf-8',
  'application/json;charset=utf-8',
  'application/json',
  'application/x-www-form-urlencoded',
  'text/plain; charset=utf-8',
];

const contentType = wrong(
  {
    id: 'tc3-content-type',
    prior: 'high',
    arisesIn: ['OkHttp, Apache HttpClient, axios and others that add or drop the charset'],
    code: { language: 'Python', line: 'headers["Content-Type"] = ct  # the signed one' },
  },
  (canonical) =>
    contentTypes.map((type) => [
      canonical.replace(/^content-type:.*$/m, `content-type:${type}`),
      { type },
    ]),
);

const host = wrong(
  {
    id: 'tc3-host',
    prior: 'medium',
    arisesIn: ['a host variable that holds a URL, or ends in a slash'],
  },
  (canonical, { url }) => {
    const name = hostOf(url);
    const hosts = [`${name}/`, `https://${name}`, `https://${name}/`, `${name}:443`];
    return hosts.map((text) => [canonical.replace(/^host:.*$/m, () => `host:${text}`), { text }]);
  },
);

const blankLine = wrong(
  {
    id: 'tc3-blank-line',
    prior: 'medium',
    arisesIn: ['canonical headers that end in one line feed'],
  },
  (canonical, { values }) => {
    const { signedHeaders = '' } = values;
    return [[canonical.replace(`\n\n${signedHeaders}\n`, () => `\n${signedHeaders}\n`)]];
  },
);

const ofPost = wrong(
  {
    id: 'tc3-path-or-query',
    prior: 'low',
    arisesIn: ['code written for AWS, which signs path and query of a POST'],
  },
  (canonical, { method, values }) => {
    const [path = '', query = ''] = (values[':path'] ?? '').split('?');
    const rest = canonical.split('\n').slice(3).join('\n');
    return [`${path}\n${query}`, `/\n${query}`, `${path}\n`].map((target) => [
      `${method}\n${target}\n${rest}`,
    ]);
  },
);

const payload = wrong(
  {
    id: 'tc3-payload',
    prior: 'medium',
    arisesIn: ['code that signs before it writes the body', 'code written for GET'],
    code: { language: 'Python', line: 'hashlib.sha256(payload.encode("utf-8")).hexdigest()' },
  },
  (canonical, { body }) => {
    const text = utf8TextOf(body);
    return [
      [withPayload(canonical, sha256('')), { what: 'empty' }],
      [withPayload(canonical, sha256('{}')), { what: 'braces' }],
      [withPayload(canonical, ''), { what: 'nothing' }],
      ...(text === undefined ? [] : [[withPayload(canonical, text), { what: 'body' }] as const]),
    ];
  },
);

/** Both hashes are hexadecimal in lower case. */
const upperCase: Mistake = {
  id: 'tc3-hash-upper-case',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['C# BitConverter', 'PHP bin2hex with strtoupper', 'Java String.format("%02X")'],
  code: { language: 'C#', line: 'Convert.ToHexString(hash).ToLowerInvariant()' },
  source: page,
  *variants(message, given) {
    const right = canonicalText(given);
    const hash = encodeHex(digest('SHA-256', given.body)).toUpperCase();
    const upper = withPayload(right, hash);
    for (const text of [sha256(right).toUpperCase(), sha256(upper), sha256(upper).toUpperCase()]) {
      yield { value: { parts: hashedAs(message, text) } };
    }
  },
};

const notHashed: Mistake = {
  id: 'tc3-canonical-not-hashed',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code that leaves out the second step of the page'],
  source: page,
  variants: (message, given) => [{ value: { parts: hashedAs(message, canonicalText(given)) } }],
};

/** What clients write into the canonical request in place of what belongs there. */
export const canonicalMistakes: readonly Mistake[] = [
  actionCase,
  contentType,
  host,
  blankLine,
  payload,
  upperCase,
  notHashed,
  ofPost,
];
