import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** The catalogues of the page and the words beside a scheme, a mistake or a gateway. */
const holdsWords = /\/src\/(?:locales\/(?:en|zh-cn)\/[\w-]+|.+\/words(?:\/[\w-]+)?)\.ts$/;

type Node = { readonly type: string; readonly start: number; readonly end: number };

type Sentence = Node & { readonly text: string };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Every text that is the value of a property, anywhere below a node. */
function sentencesIn(node: unknown): Sentence[] {
  if (Array.isArray(node)) return node.flatMap(sentencesIn);
  if (!isNode(node)) return [];
  const { value } = node as Node & { value?: unknown };
  if (node.type === 'Property' && isNode(value) && value.type === 'Literal') {
    const text = (value as Node & { value?: unknown }).value;
    return typeof text === 'string' ? [{ ...value, text }] : [];
  }
  return Object.values(node).flatMap(sentencesIn);
}

/**
 * Compiles the ICU sentences while the product is built, so that the parser of
 * ICU MessageFormat (7 KB gzip) need not be loaded before the first signature.
 * During development and in unit tests the sentences are compiled when said.
 */
export function compileWords(): Plugin {
  return {
    name: 'countersign:compile-words',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!holdsWords.test(id)) return null;
      const fromTheEnd = sentencesIn(this.parse(code)).sort((a, b) => b.start - a.start);
      const compiled = fromTheEnd.reduce(
        (text, { start, end, text: sentence }) =>
          text.slice(0, start) + JSON.stringify(compileMessage(sentence)) + text.slice(end),
        code,
      );
      return { code: compiled, map: null };
    },
  };
}
