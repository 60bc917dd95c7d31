import type { Dialect } from '#core/explain/serializers/dialects.ts';
import type {
  JsonArray,
  JsonLiteral,
  JsonMember,
  JsonNode,
  JsonNumber,
  JsonObject,
  JsonString,
  LiteralName,
} from '#core/explain/serializers/json-node.ts';
import type { Layout } from '#core/explain/serializers/layout.ts';
import type { NumberForm } from '#core/explain/serializers/number-rules.ts';
import type { Quote } from '#core/explain/serializers/quoting.ts';
import type { View } from '#core/explain/serializers/view.ts';

/** All that decides which bytes a serialiser writes for a value. */
export type Printer = {
  /** What the runtime makes of the value before it writes it, one after another. */
  readonly views: readonly View[];
  readonly layout: Layout;
  readonly quote: Quote;
  readonly number: NumberForm;
  /** The words for true, false and null, where they are not JSON's. */
  readonly literals?: Readonly<Record<LiteralName, string>>;
  /** What is done to the text afterwards. */
  readonly rewrite?: Rewrite;
  /** How the text is read back; as JSON where left out. */
  readonly dialect?: Dialect;
};

export type Rewrite = {
  readonly write: (text: string) => string | undefined;
  /** The text before, or undefined when this was not written so. Information may be lost. */
  readonly undo: (text: string) => string | undefined;
};

const jsonBrackets = ['{', '}', '[', ']'] as const;

type Frame = {
  readonly node: JsonObject | JsonArray;
  readonly gaps: Gaps;
  /** Of the child that comes next. */
  index: number;
};

/** What stands before the first child, between two, and after the last. */
type Gaps = {
  readonly first: string;
  readonly between: string;
  readonly last: string;
  /** White space at the start of a child's line. */
  readonly indent: string;
};

type Walk = {
  readonly printer: Printer;
  readonly root: JsonNode;
  readonly open: Frame[];
  /** Takes a piece of the text; false stops the walk. */
  readonly write: (piece: string) => boolean;
};

/** The text that a printer writes for a value; undefined when its library refuses the value. */
export function print(root: JsonNode, printer: Printer): string | undefined {
  let text = '';
  const isWhole = walk(root, printer, (piece) => {
    text += piece;
    return true;
  });
  if (!isWhole) return undefined;
  return printer.rewrite === undefined ? text : printer.rewrite.write(text);
}

/** Whether a printer writes exactly this text, its rewriting left out; stops at the first difference. */
export function writes(root: JsonNode, printer: Printer, text: string): boolean {
  let at = 0;
  const isWhole = walk(root, printer, (piece) => {
    const isSame = text.startsWith(piece, at);
    at += piece.length;
    return isSame;
  });
  return isWhole && at === text.length;
}

// Iterative, so that a body nested ten thousand deep is printed like any other.
function walk(root: JsonNode, printer: Printer, write: Walk['write']): boolean {
  const state: Walk = { printer, root, open: [], write };
  let isWritten = enter(root, '', state);
  for (let frame = state.open.at(-1); isWritten && frame !== undefined; frame = state.open.at(-1)) {
    isWritten = frame.index < sizeOf(frame.node) ? step(frame, state) : leave(frame, state);
  }
  return isWritten && write(printer.layout.end ?? '');
}

function enter(source: JsonNode, indent: string, state: Walk): boolean {
  const { printer, open, write } = state;
  const node = viewed(source, state);
  if (node === undefined) return false;
  if (node.kind !== 'object' && node.kind !== 'array') {
    const token = tokenOf(node, printer);
    return token !== undefined && write(token);
  }
  const [opening, closing] = bracketsOf(node, printer.layout);
  if (sizeOf(node) === 0) {
    return write(`${opening}${emptyInside(node, printer.layout, indent)}${closing}`);
  }
  open.push({ node, gaps: gapsOf(node, printer.layout, indent), index: 0 });
  return write(opening);
}

function step(frame: Frame, state: Walk): boolean {
  const { node, gaps } = frame;
  const gap = frame.index === 0 ? gaps.first : gaps.between;
  const member = node.kind === 'object' ? node.members[frame.index] : undefined;
  const child = node.kind === 'object' ? member?.value : node.items[frame.index];
  frame.index += 1;
  const key = member === undefined ? '' : keyText(member, state.printer);
  if (child === undefined || key === undefined) return false;
  return state.write(`${gap}${key}`) && enter(child, gaps.indent, state);
}

function keyText({ key }: JsonMember, { quote, layout }: Printer): string | undefined {
  const text = quote(key);
  return text === undefined ? undefined : `${text}${layout.colon}`;
}

function leave({ node, gaps }: Frame, { printer, open, write }: Walk): boolean {
  open.pop();
  return write(`${gaps.last}${bracketsOf(node, printer.layout)[1]}`);
}

function viewed(source: JsonNode, { printer, root }: Walk): JsonNode | undefined {
  let node: JsonNode | undefined = source;
  for (const view of printer.views) node = node === undefined ? undefined : view(node, root);
  return node;
}

function tokenOf(
  node: JsonString | JsonNumber | JsonLiteral,
  { quote, number, literals }: Printer,
): string | undefined {
  switch (node.kind) {
    case 'string':
      return quote(node);
    case 'number':
      return number(node.raw);
    case 'literal':
      return literals === undefined ? node.name : literals[node.name];
  }
}

function sizeOf(node: JsonObject | JsonArray): number {
  return node.kind === 'object' ? node.members.length : node.items.length;
}

function bracketsOf(node: JsonObject | JsonArray, layout: Layout): readonly [string, string] {
  const [objectOpens, objectCloses, arrayOpens, arrayCloses] = layout.brackets ?? jsonBrackets;
  return node.kind === 'object' ? [objectOpens, objectCloses] : [arrayOpens, arrayCloses];
}

function emptyInside(node: JsonObject | JsonArray, layout: Layout, indent: string): string {
  const inside = (node.kind === 'object' ? layout.emptyObject : layout.emptyArray) ?? '';
  return inside.endsWith('\n') ? `${inside}${indent}` : inside;
}

function gapsOf(node: JsonObject | JsonArray, layout: Layout, indent: string): Gaps {
  const { comma, indent: level, newline = '\n' } = layout;
  const isSingle = layout.singles === 'on-one-line' && sizeOf(node) === 1;
  if (level === undefined || isSingle) return { first: '', between: comma, last: '', indent };
  if (node.kind === 'array' && layout.arrays === 'on-one-line') {
    return { first: ' ', between: `${comma} `, last: ' ', indent };
  }
  const line = `${newline}${indent}${level}`;
  const last = `${newline}${indent}`;
  return { first: line, between: `${comma}${line}`, last, indent: `${indent}${level}` };
}
