import { encodePath, normalizePath } from '#core/schemes/aws-sigv4/canonical-path.ts';
import { parametersOf } from '#core/schemes/aws-sigv4/canonical-query.ts';
import {
  canonicalOf,
  joinLines,
  linesOf,
  textNamed,
  withCanonical,
  withText,
} from '#core/schemes/aws-sigv4/mistakes/edits.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';
import type { Recipe } from '#core/schemes/recipe.ts';

const page =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request';

/** Path and query of a request, exactly as they go over the wire. */
function targetOf({ url }: Given): { readonly path: string; readonly query: string } {
  const [, path = '', query = ''] = /^[a-z]+:\/\/[^/?#]*([^?#]*)\??(.*)$/is.exec(url) ?? [];
  return { path, query };
}

const pathEncoding: Mistake = {
  id: 'aws-path-encoding',
  layer: 'recipe',
  prior: 'high',
  arisesIn: ['code written for S3', 'signers told to treat S3 like the others'],
  source: page,
  *variants(recipe, given) {
    const { path } = targetOf(given);
    const normal = normalizePath(path);
    // S3 signs the path as it is sent; there, only the segments would be others.
    const isOwn = textNamed(recipe, 'CanonicalURI') === path;
    for (const [how, text] of [
      ['once', isOwn ? path : normal],
      ['once', path],
      ['twice', encodePath(normal)],
      ['twice', encodePath(path)],
      ['thrice', encodePath(encodePath(normal))],
      ['none', decoded(normal)],
    ] as const) {
      if (text !== textNamed(recipe, 'CanonicalURI')) {
        yield { value: withText(recipe, 'CanonicalURI', text), values: { how } };
      }
    }
  },
};

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Escapes that are no UTF-8: no client decoded them either.
    return path;
  }
}

const pathOther: Mistake = {
  id: 'aws-path-other',
  layer: 'recipe',
  prior: 'medium',
  arisesIn: [
    'new URL(), which resolves dots',
    'stages and base paths that a proxy adds or takes away',
  ],
  source: page,
  *variants(recipe, given) {
    const { path, query } = targetOf(given);
    const own = textNamed(recipe, 'CanonicalURI');
    const others = [
      '/',
      '',
      own.endsWith('/') ? own.slice(0, -1) : `${own}/`,
      normalizePath(own),
      own.replace(/^\/[^/]*/, ''),
      own.replace(/^\//, ''),
      query === '' ? own : `${path}?${query}`,
      own.toLowerCase(),
    ];
    for (const text of others) {
      yield { value: withText(recipe, 'CanonicalURI', text), values: { text: text || '“”' } };
    }
  },
};

/** The third line is the query. A presigned one holds values, which stay. */
function withQuery(recipe: Recipe, change: (query: string) => string): Recipe | undefined {
  const line = linesOf(canonicalOf(recipe))[2] ?? [];
  // What was left out has no other way to be wrong.
  if (line.length === 0 || line.some(({ kind }) => kind !== 'literal')) return undefined;
  const text = line.map((part) => (part.kind === 'literal' ? part.text : '')).join('');
  const other = change(text);
  if (text === '' || other === text) return undefined;
  return withCanonical(recipe, (parts) =>
    joinLines(
      linesOf(parts).map((one, index) => (index === 2 ? [{ kind: 'literal', text: other }] : one)),
    ),
  );
}

type About = Pick<Mistake, 'id' | 'prior' | 'arisesIn' | 'code'>;

function ofQuery(
  about: About,
  ways: (sent: string) => readonly ((canonical: string) => string)[],
): Mistake {
  return {
    ...about,
    layer: 'recipe',
    source: page,
    *variants(recipe, given) {
      for (const change of ways(targetOf(given).query)) {
        const value = withQuery(recipe, change);
        if (value !== undefined) yield { value };
      }
    },
  };
}

const queryLeftOut = ofQuery(
  { id: 'aws-query-left-out', prior: 'medium', arisesIn: ['code written for POST'] },
  () => [() => ''],
);

const querySorting = ofQuery(
  {
    id: 'aws-query-not-sorted',
    prior: 'high',
    arisesIn: ['code that signs the query as it was built'],
  },
  (sent) => [
    () => inSentOrder(sent),
    (canonical) =>
      canonical
        .split('&')
        .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
        .join('&'),
  ],
);

/** The encoded parameters in the order in which they were sent. */
function inSentOrder(sent: string): string {
  return parametersOf(sent)
    .map(({ name, value }) => (typeof value === 'string' ? `${name}=${value}` : name))
    .join('&');
}

const queryEncoding = ofQuery(
  {
    id: 'aws-query-encoding',
    prior: 'high',
    arisesIn: ['urlencode, URLSearchParams and other writers of forms'],
    code: {
      language: 'Python',
      line: "urllib.parse.urlencode(params, quote_via=urllib.parse.quote, safe='-_.~')",
    },
  },
  (sent) => [
    (canonical) => canonical.replaceAll('%20', '+'),
    (canonical) => canonical.replaceAll('%2B', '%20'),
    (canonical) => canonical.replaceAll('%2B', '+'),
    (canonical) => canonical.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase()),
    (canonical) => canonical.replace(/%2[1789A]/g, (triplet) => decodeURIComponent(triplet)),
    (canonical) => canonical.replace(/%(?:3A|2F|2C)/g, (triplet) => decodeURIComponent(triplet)),
    (canonical) => canonical.replaceAll('%', '%25'),
    (canonical) => (plain(sent) === plain(canonical) ? canonical : sent),
    (canonical) => (plain(decoded(sent)) === plain(canonical) ? canonical : decoded(sent)),
  ],
);

/** The parameters, whatever their order, with or without an equals sign at the end. */
function plain(query: string): string {
  return query
    .split('&')
    .map((pair) => pair.replace(/=$/, ''))
    .sort()
    .join('&');
}

const queryEqualsSign = ofQuery(
  {
    id: 'aws-query-without-equals',
    prior: 'low',
    arisesIn: ['names without a value, such as ?acl'],
  },
  () => [(canonical) => canonical.replace(/=(?=&|$)/g, '')],
);

/** What clients write for path and query. */
export const pathAndQueryMistakes: readonly Mistake[] = [
  pathEncoding,
  pathOther,
  queryLeftOut,
  querySorting,
  queryEncoding,
  queryEqualsSign,
];
