import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { origins } from '#core/schemes/api-key/mistakes/origins.ts';
import { words } from '#core/schemes/api-key/mistakes/words.ts';
import { isKeyName } from '#core/schemes/api-key/placement.ts';
import type { DigestForm, Given, Mistake, MistakeBook, Variant } from '#core/schemes/mistake.ts';
import { signatureName } from '#core/schemes/recipe.ts';

const extraWord: Mistake = {
  id: 'api-key-extra-word',
  layer: 'digest-text',
  prior: 'high',
  arisesIn: ['clients that add Bearer themselves', 'values copied with their header'],
  source: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1',
  *variants({ recipe }) {
    const name = signatureName(recipe);
    const before = [
      'Bearer ',
      'bearer ',
      'Bearer Bearer ',
      'Basic ',
      'Token ',
      'token ',
      'ApiKey ',
      'Key ',
    ];
    const ofName = [`${name}: `, `${name}:`, `${name}=`];
    for (const word of [...before, ...ofName]) {
      yield written((key) => word + key, { written: JSON.stringify(word) });
    }
  },
};

const wrapped: Mistake = {
  id: 'api-key-wrapped',
  layer: 'digest-text',
  prior: 'high',
  arisesIn: ['.env files', 'cmd', 'YAML', 'placeholders of a document'],
  *variants() {
    const pairs = [
      ['"', '"'],
      ["'", "'"],
      ['`', '`'],
      ['“', '”'],
      ['<', '>'],
      ['{', '}'],
      ['{{', '}}'],
      ['[', ']'],
      ['\\"', '\\"'],
    ];
    for (const [before = '', behind = ''] of pairs) {
      yield written((key) => before + key + behind, { written: `${before}…${behind}` });
    }
  },
};

const lineEnd: Mistake = {
  id: 'api-key-line-end',
  layer: 'digest-text',
  prior: 'high',
  arisesIn: ['echo', 'secret files', 'kubectl create secret'],
  code: { language: 'shell', line: 'printf \'%s\' "$API_KEY" > api-key' },
  *variants() {
    for (const end of ['\\n', '\\r\\n', '%0A', '%0D%0A', '%20', '\u200b', '\u00a0', '\ufeff']) {
      yield written((key) => key + end, { written: JSON.stringify(end) });
      yield written((key) => end + key, { written: JSON.stringify(end) });
    }
  },
};

const encoded: Mistake = {
  id: 'api-key-encoded',
  layer: 'digest-text',
  prior: 'medium',
  arisesIn: ['Kubernetes secrets', 'clients that send Basic'],
  code: { language: 'shell', line: 'base64 -d < encoded-key' },
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  *variants() {
    const as = (encoding: string) => ({ encoding });
    for (const behind of ['', ':', '\n']) {
      yield written((key) => encodeBase64(encodeUtf8(key + behind)), as('Base64'));
    }
    yield written((key) => encodeBase64(encodeUtf8(`:${key}`)), as('Base64'));
    yield written((key) => encodeHex(encodeUtf8(key)), as('hex'));
    yield written(encodeURIComponent, as('percent'));
  },
};

const placeholder: Mistake = {
  id: 'api-key-placeholder',
  layer: 'digest-text',
  prior: 'high',
  arisesIn: ['Postman', 'templates', 'settings that were not loaded'],
  *variants({ received }) {
    const isPlaceholder =
      /^(?:\$\{?\w+\}?|\{\{.+\}\}|%\w+%|<[^<>]+>|process\.env\.\w+|undefined|null|None|nil|true|your[-_ ]?(?:api[-_ ]?)?key(?:[-_ ]?here)?|x{4,}|\*{4,})$/i;
    if (isPlaceholder.test(received)) yield written(() => received);
  },
};

/** Fewer characters are found in every key. */
const shortestCut = 4;

const cut: Mistake = {
  id: 'api-key-cut',
  layer: 'digest-text',
  prior: 'medium',
  arisesIn: ['copies by hand', 'database columns', 'shortened views of a console'],
  *variants({ received }) {
    if (received.length < shortestCut) return;
    yield written((key) => (key !== received && key.startsWith(received) ? received : key), {
      left: 'end',
    });
    yield written((key) => (key !== received && key.endsWith(received) ? received : key), {
      left: 'start',
    });
  },
};

/** Stripe, Clerk and others name the environment in their keys. */
const environments = /(?<=^|[-_.])(live|prod|production|test|sandbox|dev|staging|stg)(?=[-_.])/i;

const environment: Mistake = {
  id: 'api-key-other-environment',
  layer: 'digest-text',
  prior: 'high',
  arisesIn: ['settings of another environment'],
  source: 'https://docs.stripe.com/keys',
  *variants({ received }) {
    const sent = environments.exec(received)?.[1]?.toLowerCase();
    if (sent === undefined) return;
    yield written(
      (key) => {
        const due = environments.exec(key)?.[1]?.toLowerCase();
        return due !== undefined && due !== sent ? received : key;
      },
      { sent },
    );
  },
};

const otherName: Mistake = {
  id: 'api-key-other-name',
  layer: 'not-the-signature',
  prior: 'high',
  arisesIn: ['code for another gateway'],
  evidence: (given) => {
    const due = signatureName(given.recipe);
    const sent = [...headerNames(given), ...parameterNames(given)];
    const isDue = (name: string) => name.toLowerCase() === due.toLowerCase();
    const name = sent.find((one) => isKeyName(one) && !isDue(one));
    return name === undefined || sent.some(isDue)
      ? undefined
      : { id: 'mistake.api-key-other-name.evidence', values: { name, due } };
  },
};

function headerNames({ headers }: Given): readonly string[] {
  return headers.map(({ name }) => name);
}

function parameterNames({ url }: Given): readonly string[] {
  return [...(URL.parse(url)?.searchParams.keys() ?? [])];
}

/** A way to write the key. Without a MAC there is no digest whose length could be looked up. */
function written(
  write: (key: string) => string,
  values?: Variant<DigestForm>['values'],
): Variant<DigestForm> {
  const value = { digestLength: 0, write: (key: Bytes) => write(utf8TextOf(key) ?? '') };
  return values === undefined ? { value } : { value, values };
}

export const book: MistakeBook = {
  mistakes: [extraWord, wrapped, lineEnd, encoded, placeholder, environment, cut, otherName],
  profiles: [],
  words,
  origins,
};
