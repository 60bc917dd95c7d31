import {
  fieldLabel,
  inserted,
  joined,
  literal,
  partName,
  partsVariant,
  visible,
} from '#core/explain/mistakes/concatenation/message-forms.ts';
import type { Given, MessageForm, Mistake, Variant } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';

const methodAndPath: Mistake = {
  id: 'method-or-path-in-message',
  layer: 'concatenation',
  prior: 'medium',
  arisesIn: ['code written for OKX, KuCoin, Coinbase or WeChat Pay V3'],
  code: { language: 'Python', line: 'message = time_stamp + access_id + body' },
  source: 'https://github.com/xingePush/xinge-docs',
  *variants(message, given) {
    const target = targetOf(given);
    const isSigned = message.some((part) => part.kind === 'field' && part.field === ':path');
    if (target === undefined || isSigned) return;
    const { method, path, host, url } = target;
    const glued = [
      method + path,
      path,
      method,
      url,
      host + path,
      method + host + path,
      method + url,
    ];
    yield* everywhere(message, [...glued, host, method.toLowerCase() + path]);
    yield* withoutOneField(message, [method + path, path], given);
    yield* asLines(message, [[method, path], [method, host, path], [method, url], [path]]);
  },
};

type Target = Readonly<Record<'method' | 'path' | 'host' | 'url', string>>;

/** The path carries its query, as every recipe that signs a path has it. */
function targetOf({ method, url }: Given): Target | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname, search, host } = new URL(url);
  return { method, path: pathname + search, host, url };
}

function* everywhere(
  message: readonly Part[],
  texts: readonly string[],
): Iterable<Variant<MessageForm>> {
  for (const text of texts) {
    for (let at = 0; at <= message.length; at += 1) {
      yield partsVariant(inserted(message, at, [literal(text)]), {
        text: visible(text),
        left: 'none',
      });
    }
  }
}

/** Time stamp, method, path and body, without the id: the habit of exchanges. */
function* withoutOneField(
  message: readonly Part[],
  texts: readonly string[],
  given: Given,
): Iterable<Variant<MessageForm>> {
  for (const [index, part] of message.entries()) {
    if (part.kind !== 'field') continue;
    const left = partName(part, given);
    const rest = message.toSpliced(index, 1);
    for (const text of texts) {
      for (let at = 0; at <= rest.length; at += 1) {
        yield partsVariant(inserted(rest, at, [literal(text)]), { text: visible(text), left });
      }
    }
  }
}

/** Each on a line of its own, with and without a line end behind the last. */
function* asLines(
  message: readonly Part[],
  heads: readonly (readonly string[])[],
): Iterable<Variant<MessageForm>> {
  for (const head of heads) {
    const lines = joined([...head.map(literal), ...message], '\n');
    const values = { text: visible(head.join('\n')), left: 'none' };
    yield partsVariant([...lines, literal('\n')], values);
    yield partsVariant(lines, values);
  }
}

const secretInMessage: Mistake = {
  id: 'secret-in-message',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code written for DingTalk or for MD5 signatures'],
  source: 'https://blog.csdn.net/ipifei/article/details/122623339',
  *variants(message, given) {
    const secret: Part = { kind: 'field', field: given.recipe.key.field };
    const values = { secret: fieldLabel(secret.field, given) };
    yield partsVariant([...message, secret], values);
    yield partsVariant([secret, ...message], values);
    yield partsVariant([secret, ...message, secret], values);
    for (let at = 1; at < message.length; at += 1) {
      yield partsVariant(inserted(message, at, [secret]), values);
    }
    for (const separator of ['\n', '&', ':', '']) {
      for (const rest of [...message.map((part) => [part]), withoutBody(message)]) {
        yield partsVariant(joined([...rest, secret], separator), values);
      }
    }
    for (const separator of ['\n', '&', ':']) {
      yield partsVariant([...message, literal(separator), secret], values);
      yield partsVariant(joined([...message, secret], separator), values);
    }
  },
};

function withoutBody(message: readonly Part[]): readonly Part[] {
  return message.filter(({ kind }) => kind !== 'body');
}

const headerInMessage: Mistake = {
  id: 'header-in-message',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code written for a vendor that signs a nonce'],
  source: 'https://github.com/corsairdev/corsair/pull/1024',
  *variants(message, given) {
    const own = new Set(given.recipe.headers.map(({ name }) => name.toLowerCase()));
    const extra = given.headers.filter(
      ({ name, value }) => value !== '' && signable.test(name) && !own.has(name.toLowerCase()),
    );
    for (const { name, value } of extra.slice(0, mostHeaders)) {
      for (let at = 0; at <= message.length; at += 1) {
        yield partsVariant(inserted(message, at, [literal(value)]), { name });
      }
    }
  },
};

/** Headers that some vendor signs. */
const signable = /nonce|random|uuid|request-?id|trace|version|^date$|^content-(?:type|md5)$|^x-/i;
const mostHeaders = 8;

/** Things in the string to sign that do not belong there. */
export const additions: readonly Mistake[] = [methodAndPath, secretInMessage, headerInMessage];
