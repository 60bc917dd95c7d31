import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { type Axes, rightChoices } from '#core/explain/search/axes.ts';
import * as all from '#core/explain/search/printer-settings.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import { documentOf } from '#core/explain/serializers/document.ts';
import type { JsonNode } from '#core/explain/serializers/json-node.ts';
import { compact } from '#core/explain/serializers/layout.ts';
import { asText } from '#core/explain/serializers/number-rules.ts';
import { type Printer, print } from '#core/explain/serializers/printer.ts';
import { asWritten } from '#core/explain/serializers/quoting.ts';
import type { MessageValues } from '#core/messages.ts';

/**
 * Walks the settings of the printer itself, for a serialiser that nobody has
 * named: every combination of those that make a difference for this body.
 */
export function* printedBodies(axes: Axes, prober: Prober, isOurs: () => boolean): Generator<void> {
  const right = rightChoices(axes);
  if (!right) return;
  const root = documentOf(right.body.value)?.root;
  if (root === undefined) return;
  for (const { printer, end, values } of printersFor(root)) {
    const value = isOurs() ? printed(root, printer, end) : undefined;
    if (value !== undefined) {
      const cause = { mistake: 'other-serializer', layer: 'body', values } as const;
      prober.add({ ...right, body: { value, steps: [[cause]] }, fields: [] });
    }
    yield;
  }
}

function printed(root: JsonNode, printer: Printer, end: string): Bytes | undefined {
  const text = print(root, printer);
  return text === undefined ? undefined : encodeUtf8(text + end);
}

type SetPrinter = {
  readonly printer: Printer;
  readonly end: string;
  readonly values: MessageValues;
};

const plain: Printer = { views: [], layout: compact, quote: asWritten, number: asText };

function* printersFor(root: JsonNode): Generator<SetPrinter> {
  const members = telling(root, all.members, (views) => ({ views }));
  const orders = telling(root, all.orders, (views) => ({ views }));
  const numbers = telling(root, all.numbers, (number) => ({ number }));
  const quotes = telling(root, all.quotes, (quote) => ({ quote }));
  for (const member of members) {
    for (const order of orders) {
      const views = [...member.value, ...order.value];
      for (const number of numbers) {
        for (const quote of quotes) {
          const inner = { views, number: number.value, quote: quote.value };
          const values = { members: member.name, order: order.name, numbers: number.name };
          yield* laidOut(inner, { ...values, ...quoteValues(quote.name) });
        }
      }
    }
  }
}

function* laidOut(inner: Omit<Printer, 'layout'>, values: MessageValues): Generator<SetPrinter> {
  for (const layout of all.layouts) {
    for (const end of all.ends) {
      yield {
        printer: { ...inner, layout: layout.value },
        end: end.value,
        values: { ...values, layout: layout.name, end: end.name },
      };
    }
  }
}

function quoteValues(name: string): MessageValues {
  const [escapes = '', letters = '', slashes = ''] = name.split(' ');
  return { escapes, letters, slashes };
}

/** The settings that give different texts of this value, each text by its first. */
function telling<T>(
  root: JsonNode,
  settings: readonly all.Setting<T>[],
  part: (value: T) => Partial<Printer>,
): readonly all.Setting<T>[] {
  const byText = new Map<string, all.Setting<T>>();
  for (const setting of settings) {
    const text = print(root, { ...plain, ...part(setting.value) });
    if (text !== undefined && !byText.has(text)) byText.set(text, setting);
  }
  return [...byText.values()];
}
