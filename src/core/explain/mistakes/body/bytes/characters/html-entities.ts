import type { TextChange } from '#core/explain/mistakes/body/bytes/body-text.ts';

type Entities = Readonly<Record<string, string>>;

const tags: Entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const quoted: Entities = { ...tags, '"': '&quot;' };

/** What escapers of HTML and XML write; they agree on `&`, `<` and `>` only. */
const sets: readonly Entities[] = [
  { ...quoted, "'": '&#039;' }, // PHP htmlspecialchars, since 8.1 by default
  { ...quoted, "'": '&#x27;' }, // Python html.escape, OWASP
  { ...quoted, "'": '&#39;' }, // JavaScript libraries, C# HtmlEncode, ERB
  { ...tags, '"': '&#34;', "'": '&#39;' }, // Go html/template, MarkupSafe
  quoted, // PHP htmlspecialchars before 8.1, Java StringEscapeUtils
  { ...quoted, "'": '&apos;' }, // XML
  { ...tags, "'": '&#039;' }, // inside the strings of JSON only
  { ...tags, "'": '&#39;' },
  tags,
  { '&': '&amp;' },
];

/** The text as escapers of HTML write it. */
export const htmlEscapings: readonly TextChange[] = sets.map((entities) => ({
  // One after another is quicker than all at once for a body of a megabyte; `&` comes first in each set.
  change: (text) =>
    Object.entries(entities).reduce(
      (escaped, [character, entity]) => escaped.replaceAll(character, entity),
      text,
    ),
}));

const named: Entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The text with its entities as characters; `&amp;lt;` becomes `&lt;`. */
export const htmlUnescaping: TextChange = {
  change: (text) =>
    text.replaceAll(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
      (entity, decimal?: string, hex?: string, name?: string) =>
        named[name?.toLowerCase() ?? ''] ?? characterOf(decimal, hex) ?? entity,
    ),
};

function characterOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = codePoint <= 0x10ffff && (codePoint & 0x1ff800) !== 0xd800;
  return isCharacter ? String.fromCodePoint(codePoint) : undefined;
}
