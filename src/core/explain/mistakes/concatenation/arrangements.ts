import { partName, partsVariant } from '#core/explain/mistakes/concatenation/message-forms.ts';
import type { MessageValues } from '#core/messages.ts';
import type { Given, MessageForm, Mistake, Variant } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';

const otherOrder: Mistake = {
  id: 'parts-in-another-order',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['any language'],
  source: 'https://www.logicmonitor.com/academy/troubleshooting-powershell-api-scripts',
  variants: (message, given) =>
    orders(message).map((parts) =>
      partsVariant(parts, { order: sum(parts, given), ...rightOrder(message, given) }),
    ),
};

/** The documented order, in the words of a sentence where it is short and nothing stands between the parts. */
function rightOrder(message: readonly Part[], given: Given): MessageValues {
  const [first = '', second = '', third = ''] = message.map((part) => partName(part, given));
  const isPlain = message.length <= 3 && message.every(({ kind }) => kind !== 'literal');
  return { count: isPlain ? message.length : 0, first, second, third, right: sum(message, given) };
}

/** Every order of four parts; of more, those in which two neighbours changed places, and the reverse. */
function orders(parts: readonly Part[]): readonly (readonly Part[])[] {
  const all =
    parts.length <= 4 ? permutations(parts) : [...neighbourSwaps(parts), parts.toReversed()];
  return all.filter((order) => order.some((part, index) => part !== parts[index]));
}

function permutations(parts: readonly Part[]): readonly (readonly Part[])[] {
  if (parts.length < 2) return [parts];
  return parts.flatMap((part, index) =>
    permutations(parts.toSpliced(index, 1)).map((rest) => [part, ...rest]),
  );
}

function neighbourSwaps(parts: readonly Part[]): readonly (readonly Part[])[] {
  return parts.slice(1).map((part, index) => {
    const before = parts.slice(index, index + 1);
    return parts.toSpliced(index, 2, part, ...before);
  });
}

const fieldLeftOut: Mistake = {
  id: 'field-left-out',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code written for webhooks or for another vendor'],
  *variants(message, given) {
    for (const [index, part] of message.entries()) {
      if (part.kind === 'field') {
        yield partsVariant(message.toSpliced(index, 1), { part: partName(part, given) });
      }
    }
  },
};

const bodyLeftOut: Mistake = {
  id: 'body-left-out',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['recipes for GET requests'],
  source: 'https://github.com/TheNorthMemory/wechatpay-axios-plugin/issues/58',
  *variants(message) {
    const rest = message.filter(({ kind }) => kind !== 'body');
    if (rest.length < message.length) yield partsVariant(rest);
  },
};

const oneAlone: Mistake = {
  id: 'one-part-alone',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code written for webhooks'],
  *variants(message, given) {
    // The body first: that is what most webhooks sign.
    for (const part of message.toSorted((a, b) => rank(a) - rank(b))) {
      yield partsVariant([part], { part: partName(part, given) });
    }
  },
};

function rank(part: Part): number {
  return part.kind === 'body' ? 0 : 1;
}

const doubled: Mistake = {
  id: 'part-signed-twice',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['hash.update called twice', 'Go Write', 'retries'],
  code: { language: 'Go', line: 'mac.Reset()' },
  source: 'https://pkg.go.dev/hash#Hash',
  *variants(message, given) {
    for (const [index, part] of message.entries()) {
      yield partsVariant(message.toSpliced(index, 0, part), { part: partName(part, given) });
      if (index < message.length - 1) {
        yield partsVariant([...message, part], { part: partName(part, given) });
      }
    }
    yield partsVariant([...message, ...message], { part: sum(message, given) });
  },
};

const missingTexts = ['undefined', 'null', 'None', 'nil', '<nil>', 'NaN', 'false', '0', '{}', '""'];

const notSet: Mistake = {
  id: 'part-not-set',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['JavaScript', 'Python', 'Java', 'values that are set too late'],
  source: 'https://github.com/cmawhorter/hmmac/issues/15',
  variants: (message, given) => missingTexts.flatMap((text) => replacements(message, text, given)),
};

function replacements(
  message: readonly Part[],
  text: string,
  given: Given,
): readonly Variant<MessageForm>[] {
  return message.map((part, index) =>
    partsVariant(message.with(index, { kind: 'literal', text }), {
      part: partName(part, given),
      text,
    }),
  );
}

function sum(parts: readonly Part[], given: Given): string {
  return parts.map((part) => partName(part, given)).join(' + ');
}

/** The recipe's own parts in another order, too few of them or too many. */
export const arrangements: readonly Mistake[] = [
  otherOrder,
  bodyLeftOut,
  fieldLeftOut,
  oneAlone,
  doubled,
  notSet,
];
