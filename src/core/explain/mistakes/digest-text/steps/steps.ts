import { formVariant } from '#core/explain/mistakes/digest-text/digest-forms.ts';
import { readEncodedText } from '#core/explain/mistakes/digest-text/encoded-text.ts';
import type { MessageValues } from '#core/messages.ts';
import type { DigestForm, Given, Mistake, Variant } from '#core/schemes/mistake.ts';

/** The reading of the received text, where this finding is the most telling one of it. */
function* readingWith(finding: string, given: Given): Iterable<Variant<DigestForm>> {
  const reading = readEncodedText(given.received, given.recipe);
  const [first, ...others] = reading?.findings ?? [];
  if (reading === undefined || first !== `shape.${finding}`) return;
  yield formVariant(reading.form, alsoValues(others));
}

/** What else is unusual in the same text, for its words. */
function alsoValues(findings: readonly string[]): MessageValues {
  const has = (finding: string) => findings.includes(`shape.${finding}`);
  if (has('base64url')) return { also: has('padding-cut') ? 'urlAndCut' : 'url' };
  const [also] = [
    has('padding-cut') && 'cut',
    has('upper-case-hex') && 'upper',
    has('line-end-encoded') && 'lineEnd',
  ].filter((one) => one !== false);
  return { also: also ?? 'none' };
}

type Written = Pick<Mistake, 'id' | 'prior' | 'arisesIn' | 'code' | 'source'> & {
  /** Of the shape, without its `shape.`. */
  readonly finding: string;
};

/** Each step of the recipe that was left out, doubled, moved or done in another style. */
const writtenOtherwise: readonly Written[] = [
  {
    id: 'hex-step-left-out',
    finding: 'hex-left-out',
    prior: 'high',
    arisesIn: ['digest("base64")', 'hash_hmac(…, true)', 'Base64 of Mac.doFinal'],
    code: {
      language: 'Python',
      line: 'sign = base64.b64encode(mac.hexdigest().encode()).decode()',
    },
    source: 'https://github.com/newrelic/terraform-provider-newrelic/issues/1578',
  },
  {
    id: 'base64-step-left-out',
    finding: 'base64-left-out',
    prior: 'high',
    arisesIn: ['hexdigest()', 'digest("hex")'],
    code: { language: 'JavaScript', line: "Buffer.from(mac.digest('hex')).toString('base64')" },
    source: 'https://github.com/jackmusick/bifrost/issues/726',
  },
  {
    id: 'upper-case-hex',
    finding: 'upper-case-hex',
    prior: 'medium',
    arisesIn: ['BitConverter.ToString', 'Convert.ToHexString', 'printHexBinary', '%X'],
    code: { language: 'C#', line: 'Convert.ToHexString(digest).ToLowerInvariant()' },
    source: 'https://github.com/mastodon/ostatus2/pull/6',
  },
  { id: 'lower-case-hex', finding: 'lower-case-hex', prior: 'medium', arisesIn: ['hexdigest()'] },
  {
    id: 'line-end-encoded',
    finding: 'line-end-encoded',
    prior: 'low',
    arisesIn: ['echo', 'openssl', 'a here-string'],
    code: { language: 'shell', line: 'printf \'%s\' "$HEX" | base64 -w0' },
  },
  {
    id: 'quotes-encoded',
    finding: 'quotes-encoded',
    prior: 'low',
    arisesIn: ['Python str() of bytes', 'JSON.stringify'],
    code: { language: 'Python', line: 'base64.b64encode(mac.hexdigest().encode())' },
  },
  {
    id: 'base64url-alphabet',
    finding: 'base64url',
    prior: 'low',
    arisesIn: ['urlsafe_b64encode', 'Base64.getUrlEncoder', 'base64url'],
    code: { language: 'Java', line: 'Base64.getEncoder().encodeToString(bytes)' },
    source: 'https://github.com/Polymarket/clob-client/pull/219',
  },
  {
    id: 'standard-base64-alphabet',
    finding: 'standard-alphabet',
    prior: 'low',
    arisesIn: ['b64encode', 'btoa'],
  },
  {
    id: 'base64-padding-cut',
    finding: 'padding-cut',
    prior: 'low',
    arisesIn: ['base64url', 'Perl hmac_sha256_base64', 'Go RawStdEncoding', 'NO_PADDING'],
    code: { language: 'Go', line: 'base64.StdEncoding.EncodeToString(text)' },
    source: 'https://github.com/vurtdev/Net-OAuth/pull/1',
  },
  { id: 'base64-padding-added', finding: 'padding-added', prior: 'low', arisesIn: ['b64encode'] },
  {
    id: 'base64-step-doubled',
    finding: 'base64-twice',
    prior: 'low',
    arisesIn: ['wrappers that encode on their own'],
  },
  {
    id: 'base64-step-added',
    finding: 'base64-added',
    prior: 'low',
    arisesIn: ['code written for another vendor'],
  },
  {
    id: 'hex-step-doubled',
    finding: 'hex-twice',
    prior: 'low',
    arisesIn: ['wrappers that encode on their own'],
  },
  {
    id: 'hex-step-added',
    finding: 'hex-added',
    prior: 'low',
    arisesIn: ['code written for another vendor'],
  },
  {
    id: 'encoding-steps-swapped',
    finding: 'steps-swapped',
    prior: 'low',
    arisesIn: ['code written for another vendor'],
  },
];

export const stepMistakes: readonly Mistake[] = writtenOtherwise.map(({ finding, ...about }) => ({
  ...about,
  layer: 'digest-text',
  variants: (given) => readingWith(finding, given),
}));
