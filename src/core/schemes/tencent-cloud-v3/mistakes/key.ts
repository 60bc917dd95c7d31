import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { hmac } from '#core/crypto/fallback.ts';
import type { Given, MacForm, Mistake, Variant } from '#core/schemes/mistake.ts';

const page = 'https://cloud.tencent.com/document/api/213/30654';
const sha256Length = 32;

const mac = (key: Bytes, message: Bytes) => new Uint8Array(hmac('SHA-256', key, message));
/** How a key is handed to the next step: as it should be. */
const raw = (key: Bytes) => key;

/** The key of the day and the service, by the vendor's steps with one thing changed. */
function signingKey(
  { values }: Given,
  date: string,
  { before = 'TC3', between = raw }: { before?: string; between?: (key: Bytes) => Bytes },
): Bytes {
  const messages = [date, values.service ?? '', 'tc3_request'];
  const secret = encodeUtf8(before + (values.secretKey ?? '').toWellFormed());
  return messages.reduce(
    (key, message) => between(mac(key, encodeUtf8(message.toWellFormed()))),
    secret,
  );
}

/** The day of the time stamp in UTC, so many days later; undefined of what is no time. */
function dayOf({ values }: Given, later = 0): string | undefined {
  const seconds = Number(values.timeStamp || 'none') + later * 86_400;
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function underKey(key: Bytes): Variant<MacForm> {
  return { value: { digestLength: sha256Length, digest: (_, message) => mac(key, message) } };
}

const withoutPrefix: Mistake = {
  id: 'tc3-key-without-tc3',
  layer: 'mac',
  prior: 'medium',
  arisesIn: ['code written from memory', 'code written for AWS, where the prefix is AWS4'],
  code: { language: 'Python', line: 'sign(("TC3" + secret_key).encode("utf-8"), date)' },
  source: page,
  *variants(given) {
    const date = dayOf(given);
    if (date === undefined) return;
    for (const before of ['', 'AWS4']) yield underKey(signingKey(given, date, { before }));
  },
};

const hexKeys: Mistake = {
  id: 'tc3-key-as-hex',
  layer: 'mac',
  prior: 'medium',
  arisesIn: ['CryptoJS toString()', 'hexdigest()', 'PHP hash_hmac without its fourth argument'],
  code: { language: 'PHP', line: "hash_hmac('SHA256', $date, 'TC3' . $secretKey, true)" },
  source: page,
  *variants(given) {
    const date = dayOf(given);
    if (date === undefined) return;
    yield underKey(signingKey(given, date, { between: (key) => encodeUtf8(encodeHex(key)) }));
  },
};

/** East of Greenwich the next day begins earlier, west of it the old one ends later. */
const localDate: Mistake = {
  id: 'tc3-local-date',
  layer: 'mac',
  prior: 'high',
  arisesIn: ['code that formats the date in the time zone of the machine'],
  code: { language: 'Python', line: 'datetime.utcfromtimestamp(timestamp).strftime("%Y-%m-%d")' },
  source: page,
  *variants(given) {
    const right = dayOf(given);
    for (const later of [1, -1]) {
      const date = dayOf(given, later);
      if (right === undefined || date === undefined) continue;
      const key = signingKey(given, date, {});
      yield { value: onOtherDay(key, right, date), values: { date, right } };
    }
  },
};

/** The day stands in the string to sign, too. */
function onOtherDay(key: Bytes, right: string, date: string): MacForm {
  return {
    digestLength: sha256Length,
    digest: (_, message) => {
      const text = (utf8TextOf(message) ?? '').replace(`\n${right}/`, `\n${date}/`);
      return mac(key, encodeUtf8(text));
    },
  };
}

/** What clients get wrong in the four steps of the key. */
export const keyMistakes: readonly Mistake[] = [localDate, withoutPrefix, hexKeys];
