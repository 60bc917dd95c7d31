import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import type { Mistake, MistakeBook, Variant } from '#core/schemes/mistake.ts';
import { words } from '#core/schemes/slack/mistakes/words.ts';

/**
 * Frameworks hand out the form decoded, and Slack signs it as it was sent:
 * https://docs.slack.dev/authentication/verifying-requests-from-slack ("the raw request body").
 */
const decodedForm: Mistake = {
  id: 'slack-form-decoded',
  layer: 'body',
  prior: 'high',
  arisesIn: ['express.urlencoded', 'Flask request.form', 'API gateways'],
  code: { language: 'Python', line: 'body = request.get_data()' },
  source: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
  variants: (body) => formsOf(body),
};

function* formsOf(body: Bytes): Iterable<Variant<Bytes>> {
  const text = utf8TextOf(body);
  if (text?.isWellFormed() !== true || !text.includes('=')) return;
  for (const space of ['+', '%20']) yield { value: encodeUtf8(encoded(text, space)) };
}

/** The names and values of a decoded form as https://url.spec.whatwg.org/#urlencoded-serializing writes them. */
function encoded(text: string, space: string): string {
  const pairs = text.split('&').map((pair) => {
    const at = pair.indexOf('=');
    const [name, value] = at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    return `${component(name, space)}=${component(value, space)}`;
  });
  return pairs.join('&');
}

function component(text: string, space: string): string {
  const triplet = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text)
    .replace(/[!'()~]/g, triplet)
    .replaceAll('%20', space);
}

export const book: MistakeBook = { mistakes: [decodedForm], profiles: [], words };
