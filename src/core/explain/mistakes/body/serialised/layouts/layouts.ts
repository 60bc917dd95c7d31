import type { LayoutsId } from '#core/explain/mistakes/body/serialised/layouts/words.ts';
import { ofDocument, ofText, saying } from '#core/explain/mistakes/body/serialised/patches.ts';
import type { Document } from '#core/explain/serializers/document.ts';
import { indented, type Layout, spaced } from '#core/explain/serializers/layout.ts';
import { print } from '#core/explain/serializers/printer.ts';
import { asWritten } from '#core/explain/serializers/quoting.ts';
import type { MessageValues } from '#core/messages.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

type LayoutMistake = Mistake & { readonly id: LayoutsId };

const indents = [
  { indent: '2', text: '  ' },
  { indent: '4', text: '    ' },
  { indent: 'tab', text: '\t' },
];

const newlines = [
  { newline: 'lf', text: '\n' },
  { newline: 'crlf', text: '\r\n' },
] as const;

/** The layouts of editors and formatters, and the words for them. */
const layouts: readonly { readonly layout: Layout; readonly values: MessageValues }[] =
  indents.flatMap(({ indent, text }) =>
    newlines.map(({ newline, text: lineEnd }) => ({
      layout: indented(text, { newline: lineEnd }),
      values: { indent, newline },
    })),
  );

/** Every token as it is, with other white space between. */
function laidOut({ root }: Document, layout: Layout): string | undefined {
  return print(root, { views: [], layout, quote: asWritten, number: (raw) => raw });
}

function* reindented(document: Document): Iterable<Variant<string>> {
  for (const { layout, values } of layouts) {
    const value = laidOut(document, layout);
    if (value === undefined) continue;
    yield { value, values };
    yield { value: `${value}${layout.newline ?? '\n'}`, values };
  }
}

function* spacedOut(document: Document): Iterable<Variant<string>> {
  const value = laidOut(document, spaced);
  if (value !== undefined) yield { value, values: { indent: 'none', newline: 'lf' } };
}

const whiteSpaces = [/\s+/g, / +/g, /\n+/g, /[\r\n]+/g, /[\r\n\t]+/g];

// A string first, as // and /* stand in many of them.
const stringsAndComments = /"(?:\\.|[^"\\])*"|\/\/[^\r\n]*|\/\*.*?\*\//gs;
// Runs of spaces are tried from their start only, so that a long one takes linear time.
const withSpaceBefore = /"(?:\\.|[^"\\])*"|(?:(?<![ \t])[ \t]+)?(?:\/\/[^\r\n]*|\/\*.*?\*\/)/gs;
const withLine =
  /"(?:\\.|[^"\\])*"|(?<=\n)[ \t]*\/\/[^\n]*\n|(?:(?<![ \t])[ \t]+)?(?:\/\/[^\r\n]*|\/\*.*?\*\/)/gs;

function withoutComments(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => (found.startsWith('"') ? found : ''));
}

export const layoutMistakes: readonly LayoutMistake[] = [
  {
    id: 'reindented',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['editors', 'Postman', 'IDEs'],
    code: { language: 'shell', line: 'curl --data-binary @body.json "$URL"' },
    source: 'https://github.com/onfido/onfido-php/issues/4',
    variants: ofDocument(function* (document) {
      yield* spacedOut(document);
      yield* reindented(document);
    }),
  },
  {
    id: 'encoder-newline',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['Go json.Encoder', 'flask.jsonify', 'jq', 'print', 'puts'],
    code: { language: 'Go', line: 'body = bytes.TrimRight(buffer.Bytes(), "\\n")' },
    source: 'https://github.com/elastic/cloud-on-k8s/pull/3977',
    variants: ofText(function* (text) {
      yield { value: `${text}\n`, values: { form: 'added' } };
      if (text.endsWith('\n')) yield { value: text.slice(0, -1), values: { form: 'dropped' } };
    }),
  },
  {
    id: 'white-space-stripped',
    layer: 'body',
    prior: 'low',
    arisesIn: ['String.replace', 'replaceAll', 're.sub', 'str_replace'],
    source: 'https://github.com/supersheep/wechat-pay/issues/25',
    variants: ofText((text) =>
      saying(
        {},
        whiteSpaces.map((pattern) => text.replace(pattern, '')),
      ),
    ),
  },
  {
    id: 'comments-stripped',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Postman'],
    source: 'https://github.com/postmanlabs/postman-app-support/issues/12606',
    variants: ofText((text) =>
      saying(
        {},
        [stringsAndComments, withSpaceBefore, withLine].map((one) => withoutComments(text, one)),
      ),
    ),
  },
];
