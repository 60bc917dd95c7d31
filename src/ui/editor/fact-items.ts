import type { ByteRun } from '#core/bytes/utf8.ts';
import type { BodyFacts, LineEndName, Occurrences } from '#core/inspect/body-facts.ts';
import type { MessageValues } from '#core/messages.ts';
import type { MessageId } from '#ui/language.tsx';

/** One fact of a body, in a few words. */
export type FactItem = {
  readonly id: MessageId;
  readonly values?: MessageValues;
  /** Likely to make a signature fail, or to deceive the eye. */
  readonly warns?: boolean;
  /** Where it is first; undefined when there is nothing to go to. */
  readonly at?: ByteRun;
};

const lineEndLengths: Readonly<Record<LineEndName, number>> = { CRLF: 2, LF: 1, CR: 1 };

function runAt({ first }: Occurrences, length: number): { at?: ByteRun } {
  return first === undefined ? {} : { at: { offset: first, length } };
}

function lineEndItems({ lineEnds }: BodyFacts): FactItem[] {
  const names: readonly LineEndName[] = ['CRLF', 'LF', 'CR'];
  const used = names.filter((name) => lineEnds[name].count > 0);
  if (used.length === 0) return [{ id: 'facts.no-newlines' }];
  return used.map((kind) => ({
    id: 'facts.newlines',
    values: { kind, count: lineEnds[kind].count },
    warns: used.length > 1 || kind === 'CR',
    ...runAt(lineEnds[kind], lineEndLengths[kind]),
  }));
}

function finalNewlineItem({ bytes, finalNewline }: BodyFacts): FactItem {
  if (finalNewline === 'none') return { id: 'facts.no-final-newline' };
  const length = lineEndLengths[finalNewline];
  return { id: 'facts.final-newline', at: { offset: bytes - length, length } };
}

function encodingItems({ bom, invalidUtf8 }: BodyFacts): FactItem[] {
  const { count } = invalidUtf8;
  const bomItem: FactItem = { id: 'facts.bom', warns: true, at: { offset: 0, length: 3 } };
  const invalidItem: FactItem = {
    id: 'facts.invalid-utf8',
    values: { count },
    warns: true,
    ...runAt(invalidUtf8, 1),
  };
  const items = [...(bom ? [bomItem] : []), ...(count > 0 ? [invalidItem] : [])];
  return items.length > 0 ? items : [{ id: 'facts.utf8' }];
}

function deceptionItems({ invisible, lookAlikes }: BodyFacts): FactItem[] {
  const { count } = lookAlikes;
  const invisibleItem: FactItem = {
    id: 'facts.invisible',
    values: { count: invisible.count },
    warns: invisible.count > 0,
    ...runAt(invisible, 1),
  };
  if (count === 0) return [invisibleItem];
  const alike = { id: 'facts.look-alikes', values: { count }, warns: true } as const;
  return [invisibleItem, { ...alike, ...runAt(lookAlikes, 1) }];
}

function jsonItem({ json }: BodyFacts): FactItem {
  if (json.status !== 'error') return { id: 'facts.json' };
  const { offset } = json.error;
  return { id: 'facts.not-json', values: { offset }, warns: true, at: { offset, length: 1 } };
}

/** What the status bar says of a body, in its order. */
export function factItems(facts: BodyFacts): readonly FactItem[] {
  const bytes: FactItem = { id: 'facts.bytes', values: { count: facts.bytes } };
  if (facts.bytes === 0) return [bytes];
  const lineEnds = lineEndItems(facts);
  const hasLines = lineEnds.some(({ at }) => at !== undefined);
  return [
    bytes,
    { id: 'facts.characters', values: { count: facts.characters } },
    ...lineEnds,
    ...(hasLines ? [finalNewlineItem(facts)] : []),
    ...encodingItems(facts),
    ...deceptionItems(facts),
    jsonItem(facts),
  ];
}
