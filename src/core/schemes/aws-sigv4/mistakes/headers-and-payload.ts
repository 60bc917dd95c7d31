import { readHeaderLines } from '#core/schemes/aws-sigv4/header-lines.ts';
import {
  canonicalOf,
  headerNameOf,
  headerText,
  joinLines,
  linesOf,
  withCanonical,
  withHeader,
  withoutHeader,
} from '#core/schemes/aws-sigv4/mistakes/edits.ts';
import { field, literal } from '#core/schemes/aws-sigv4/parts.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import type { Part, Recipe } from '#core/schemes/recipe.ts';

const page =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request';

const host: Mistake = {
  id: 'aws-host',
  layer: 'recipe',
  prior: 'medium',
  arisesIn: ['a port that the client leaves out or adds', 'proxies and gateways that rewrite Host'],
  source: page,
  *variants(recipe, { url }) {
    const parsed = URL.parse(url);
    if (parsed === null) return;
    const { hostname, host: own, protocol } = parsed;
    const port = protocol === 'http:' ? 80 : 443;
    const others = [
      hostname,
      `${hostname}:${port}`,
      `${hostname}:8443`,
      `${protocol}//${own}`,
      `${own}/`,
      'localhost',
      '',
    ];
    for (const text of others) {
      if (text !== own)
        yield { value: withHeader(recipe, 'host', text), values: { text: text || '“”' } };
    }
  },
};

const contentTypes = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-8',
  'application/json; charset=UTF-8',
  'application/json;charset=UTF-8',
  'application/x-amz-json-1.0',
  'application/x-amz-json-1.1',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-8',
  'application/x-www-form-urlencoded; charset=UTF-8',
  'application/octet-stream',
  'text/plain;charset=UTF-8',
];

const contentType: Mistake = {
  id: 'aws-content-type',
  layer: 'recipe',
  prior: 'high',
  arisesIn: ['browsers, which append a charset', 'clients that set a Content-Type of their own'],
  source: 'https://github.com/mhart/aws4fetch',
  *variants(recipe) {
    const own = headerText(recipe, 'content-type');
    if (own === undefined) return;
    for (const text of contentTypes) {
      if (text !== own) yield { value: withHeader(recipe, 'content-type', text), values: { text } };
    }
  },
};

/** Names of the signed headers that are typed or sent by fields, Host aside. */
function signedNames(recipe: Recipe): readonly string[] {
  return linesOf(canonicalOf(recipe)).flatMap((line) => headerNameOf(line) ?? []);
}

const unsigned: Mistake = {
  id: 'aws-header-unsigned',
  layer: 'recipe',
  prior: 'high',
  arisesIn: ['a session token that is added after signing', 'headers that the HTTP client adds'],
  source: page,
  *variants(recipe) {
    for (const name of signedNames(recipe)) {
      yield { value: withoutHeader(recipe, name), values: { name } };
    }
  },
};

const spaces: Mistake = {
  id: 'aws-header-spaces',
  layer: 'recipe',
  prior: 'low',
  arisesIn: ['code that trims values and no more'],
  source: page,
  *variants(recipe, { values }) {
    for (const { name, value } of readHeaderLines(values.signedHeaderLines ?? '').headers) {
      const lower = name.toLowerCase();
      for (const text of [value, ` ${value}`]) {
        if (text !== headerText(recipe, lower)) {
          yield { value: withHeader(recipe, lower, text), values: { name } };
        }
      }
    }
  },
};

const blankLine: Mistake = {
  id: 'aws-blank-line',
  layer: 'recipe',
  prior: 'medium',
  arisesIn: ['canonical headers that are joined by line feeds'],
  code: {
    language: 'Python',
    line: 'canonical_headers = "".join(f"{k}:{v}\\n" for k, v in headers)',
  },
  source: page,
  *variants(recipe) {
    const lines = linesOf(canonicalOf(recipe));
    const at = lines.length - 3;
    yield {
      value: withCanonical(recipe, () => joinLines(lines.filter((_, index) => index !== at))),
    };
  },
};

type What = 'empty' | 'unsigned' | 'signed' | 'nothing' | 'body' | 'braces';

/** The last line of the canonical request, and X-Amz-Content-Sha256 where it is sent. */
const payload: Mistake = {
  id: 'aws-payload',
  layer: 'recipe',
  prior: 'high',
  arisesIn: ['code that signs before it writes the body', 'UNSIGNED-PAYLOAD, which only S3 takes'],
  source: page,
  *variants(recipe) {
    const others: readonly (readonly [What, Part])[] = [
      ['empty', literal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')],
      ['unsigned', literal('UNSIGNED-PAYLOAD')],
      ['nothing', literal('')],
      ['body', { kind: 'body' }],
      ['braces', literal('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')],
    ];
    for (const [what, part] of others) {
      yield { value: withPayload(recipe, part), values: { what } };
      yield { value: withHeaderOfPayload(withPayload(recipe, part), part), values: { what } };
    }
    yield* signedPayload(recipe);
  },
};

/** Of a request whose payload is not signed: the hash of its body all the same. */
function* signedPayload(recipe: Recipe) {
  const hash = recipe.derivations?.find(({ id }) => id === ':payload-hash');
  if (hash !== undefined) return;
  const hashed = { id: ':payload-hash', kind: 'digest', hash: 'SHA-256', text: ['hex'] } as const;
  const derivations = [
    { ...hashed, message: [{ kind: 'body' }] } as const,
    ...(recipe.derivations ?? []),
  ];
  const other = withPayload({ ...recipe, derivations }, field(':payload-hash'));
  const values = { what: 'signed' } as const;
  yield { value: other, values };
  yield { value: withHeaderOfPayload(other, field(':payload-hash')), values };
}

function withPayload(recipe: Recipe, part: Part): Recipe {
  return withCanonical(recipe, (parts) => [...parts.slice(0, -1), part]);
}

function withHeaderOfPayload(recipe: Recipe, part: Part): Recipe {
  const name = 'x-amz-content-sha256';
  return withCanonical(recipe, (parts) =>
    joinLines(
      linesOf(parts).map((line) =>
        headerNameOf(line) === name ? [literal(`${name}:`), part] : line,
      ),
    ),
  );
}

const notHashed: Mistake = {
  id: 'aws-canonical-not-hashed',
  layer: 'recipe',
  prior: 'low',
  arisesIn: ['code that leaves a step out'],
  source: page,
  variants: (recipe) => [
    {
      value: {
        ...recipe,
        message: recipe.message.flatMap((part) =>
          part.kind === 'field' && part.field === ':canonical-request'
            ? canonicalOf(recipe)
            : [part],
        ),
      },
    },
  ],
};

/** What clients write for headers and payload. */
export const headerMistakes: readonly Mistake[] = [
  host,
  contentType,
  unsigned,
  spaces,
  blankLine,
  payload,
  notHashed,
];
