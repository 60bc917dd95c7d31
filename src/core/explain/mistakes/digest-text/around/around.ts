import { formVariant } from '#core/explain/mistakes/digest-text/digest-forms.ts';
import {
  type EncodedText,
  readEncodedText,
} from '#core/explain/mistakes/digest-text/encoded-text.ts';
import { mouldOf } from '#core/explain/mistakes/digest-text/mould.ts';
import { unwrap } from '#core/explain/shape-wrapping.ts';
import type { DigestForm, Given, Mistake, Variant } from '#core/schemes/mistake.ts';
import { signatureName } from '#core/schemes/recipe.ts';

/** The form of a text in which another is held, whatever is around or between its characters. */
function* held(core: string, { recipe, received }: Given): Iterable<Variant<DigestForm>> {
  const reading = core === received ? undefined : readEncodedText(core, recipe);
  const wrap = mouldOf(received, core);
  if (reading === undefined || wrap === undefined) return;
  const { digestLength, leads, write } = reading.form;
  const form = {
    digestLength,
    leads: leads ?? [],
    write: (digest) => wrap(write(digest)),
  } satisfies DigestForm;
  yield formVariant(form, { inside: insideOf(reading) });
}

/** What the text inside is, for the words. */
function insideOf({ findings: [first] }: EncodedText): string {
  if (first === undefined) return 'own';
  if (first === 'shape.hex-left-out') return 'raw';
  return first === 'shape.base64-left-out' ? 'hex' : 'other';
}

/** What the shape takes off, where this is the outermost of it. */
function* wrappedIn(ids: readonly string[], given: Given): Iterable<Variant<DigestForm>> {
  const { core, wrappings } = unwrap(given.received, signatureName(given.recipe));
  if (ids.includes(wrappings[0]?.id ?? '')) yield* held(core, given);
}

/** Words that other vendors put before a signature. */
const knownPrefix =
  /^(?:(?:hmac-?)?sha-?(?:1|256|512)[=: ]|v\d[=,:]|hmac[ :]|bearer |signature[ =:]|sign[ =:])/i;

const prefixed: Mistake = {
  id: 'signature-prefix',
  layer: 'digest-text',
  prior: 'low',
  arisesIn: ['code written for GitHub or Slack'],
  source: 'https://github.com/jackmusick/bifrost/pull/727',
  variants: (given) => held(given.received.replace(knownPrefix, ''), given),
};

const plusAsSpace: Mistake = {
  id: 'plus-as-space',
  layer: 'digest-text',
  prior: 'low',
  arisesIn: ['query strings', 'form decoding'],
  source: 'https://github.com/oseintow/laravel-shopify/pull/11',
  *variants({ recipe, received }) {
    const reading = received.includes(' ')
      ? readEncodedText(received.replaceAll(' ', '+'), recipe)
      : undefined;
    if (reading === undefined) return;
    const { form } = reading;
    const write: DigestForm['write'] = (digest) => form.write(digest).replaceAll('+', ' ');
    yield formVariant({ ...form, write }, { inside: insideOf(reading) });
  },
};

const pythonBytes: Mistake = {
  id: 'signature-as-python-bytes',
  layer: 'digest-text',
  prior: 'high',
  arisesIn: ['Python str() or print() of bytes', 'f-strings'],
  code: { language: 'Python', line: 'sign = base64.b64encode(hex_text.encode()).decode()' },
  source: 'https://docs.python.org/3/library/base64.html',
  variants: (given) => wrappedIn(['shape.python-bytes'], given),
};

const quoted: Mistake = {
  id: 'signature-in-quotes',
  layer: 'digest-text',
  prior: 'low',
  arisesIn: ['JSON.stringify', 'templates'],
  source: 'https://github.com/jackmusick/bifrost/pull/727',
  variants: (given) => wrappedIn(['shape.quotes'], given),
};

const urlEncoded: Mistake = {
  id: 'signature-url-encoded',
  layer: 'digest-text',
  prior: 'low',
  arisesIn: ['code written for DingTalk', 'encodeURIComponent'],
  source: 'https://blog.csdn.net/ipifei/article/details/122623339',
  variants: (given) => wrappedIn(['shape.url-encoded'], given),
};

const lineWrapped: Mistake = {
  id: 'signature-line-wrapped',
  layer: 'digest-text',
  prior: 'medium',
  arisesIn: ['Ruby encode64', 'openssl base64', 'Java MIME encoder', 'Android Base64.DEFAULT'],
  code: { language: 'Ruby', line: 'Base64.strict_encode64(hex)' },
  source: 'https://github.com/lanej/hmac/issues/4',
  variants: (given) => wrappedIn(['shape.white-space', 'shape.escaped-line-ends'], given),
};

const headerName: Mistake = {
  id: 'signature-with-header-name',
  layer: 'digest-text',
  prior: 'low',
  arisesIn: ['a header line pasted as the value'],
  variants: (given) => wrappedIn(['shape.header-name'], given),
};

/** What stands around or between the characters of the signature. */
export const aroundMistakes: readonly Mistake[] = [
  pythonBytes,
  lineWrapped,
  urlEncoded,
  quoted,
  prefixed,
  headerName,
  plusAsSpace,
];
