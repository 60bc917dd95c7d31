/** An element of the root, with its text, and where it stands in characters, end exclusive. */
export type XmlElement = {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

/** The elements of a root, and where its end tag stands. */
export type FlatXml = { readonly elements: readonly XmlElement[]; readonly closeAt: number };

const startTag = /<([A-Za-z_][\w.-]*)(?:\s[^<>]*|\/)?>/y;
const between = /(?:\s+|<\?[^>]*\?>|<!--(?:[^-]|-(?!->))*-->)*/y;

/**
 * Reads the XML of WeChat Pay: a root whose elements hold text alone. Undefined of any other text:
 * elements in elements, a DOCTYPE, an end tag that does not fit. Never resolves anything but the five
 * entities of https://www.w3.org/TR/xml/#sec-predefined-ent and character references.
 */
export function readFlatXml(text: string): FlatXml | undefined {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  at = skip(text, at);
  const root = matchAt(startTag, text, at);
  if (root === undefined || root[0].endsWith('/>')) return undefined;
  const end = `</${root[1]}`;
  const elements: XmlElement[] = [];
  at = skip(text, at + root[0].length);
  while (!isEndTag(text, at, end)) {
    const element = readElement(text, at);
    if (element === undefined) return undefined;
    elements.push(element);
    at = skip(text, element.end);
  }
  return { elements, closeAt: at };
}

function readElement(text: string, start: number): XmlElement | undefined {
  const tag = matchAt(startTag, text, start);
  const name = tag?.[1];
  if (tag === undefined || name === undefined) return undefined;
  const inner = start + tag[0].length;
  if (tag[0].endsWith('/>')) return { name, value: '', start, end: inner };
  const content = readContent(text, inner);
  if (content === undefined || !isEndTag(text, content.end, `</${name}`)) return undefined;
  return { name, value: content.value, start, end: text.indexOf('>', content.end) + 1 };
}

/** Text and CDATA sections as far as the next tag. */
function readContent(
  text: string,
  start: number,
): { readonly value: string; readonly end: number } | undefined {
  let value = '';
  let at = start;
  for (;;) {
    const tag = text.indexOf('<', at);
    if (tag === -1) return undefined;
    value += withoutEntities(text.slice(at, tag));
    if (!text.startsWith('<![CDATA[', tag)) return { value, end: tag };
    const close = text.indexOf(']]>', tag);
    if (close === -1) return undefined;
    value += text.slice(tag + 9, close);
    at = close + 3;
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g, (whole, ...found) => {
    const [decimal, hex, name = ''] = found;
    if (decimal === undefined && hex === undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

function isEndTag(text: string, at: number, start: string): boolean {
  return (
    text.startsWith(start, at) &&
    /^\s*>/.test(text.slice(at + start.length, at + start.length + 99))
  );
}

/** Behind white space, comments and processing instructions. */
function skip(text: string, at: number): number {
  return at + (matchAt(between, text, at)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
