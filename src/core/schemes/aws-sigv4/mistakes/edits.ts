import type { Derivation, FieldId, Part, Recipe } from '#core/schemes/recipe.ts';

/** A recipe with other parts wherever something is hashed or signed; headers tell nothing. */
export function withParts(
  recipe: Recipe,
  change: (parts: readonly Part[]) => readonly Part[],
): Recipe {
  const { derivations = [], message, key } = recipe;
  return {
    ...recipe,
    derivations: derivations.map((one) =>
      one.kind === 'digest' ? { ...one, message: change(one.message) } : one,
    ),
    message: change(message),
    key: { ...key, chain: (key.chain ?? []).map(change) },
  };
}

/** A recipe with another canonical request. */
export function withCanonical(
  recipe: Recipe,
  change: (parts: readonly Part[]) => readonly Part[],
): Recipe {
  const derivations = (recipe.derivations ?? []).map(
    (one): Derivation =>
      one.id === ':canonical-request' && one.kind === 'digest'
        ? { ...one, message: change(one.message) }
        : one,
  );
  return { ...recipe, derivations };
}

/** The parts of the canonical request. */
export function canonicalOf({ derivations = [] }: Recipe): readonly Part[] {
  const found = derivations.find(({ id }) => id === ':canonical-request');
  return found?.kind === 'digest' ? found.message : [];
}

/** The literal that AWS calls by a name, such as `CanonicalURI`. */
export function textNamed(recipe: Recipe, name: string): string {
  const found = canonicalOf(recipe).find((part) => isNamed(part, name));
  return found?.kind === 'literal' ? found.text : '';
}

/** The canonical request with another text for what AWS calls by a name. */
export function withText(recipe: Recipe, name: string, text: string): Recipe {
  return withCanonical(recipe, (parts) =>
    parts.map((part) => (isNamed(part, name) ? { kind: 'literal', text, name } : part)),
  );
}

function isNamed(part: Part, name: string): boolean {
  return part.kind === 'literal' && part.name === name;
}

/** A value of the scope, typed or told by the host, with another text in its place. */
export function withValue(parts: readonly Part[], id: FieldId, text: string): readonly Part[] {
  return parts.map((part) =>
    isNamed(part, id) || (part.kind === 'field' && part.field === id)
      ? { kind: 'literal', text, name: id }
      : part,
  );
}

/** The lines of the canonical request, each without its line feed, as parts. */
export function linesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const lines: Part[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'literal' && part.text === '\n') lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines;
}

/** The parts of lines, with a line feed between them. */
export function joinLines(lines: readonly (readonly Part[])[]): readonly Part[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ kind: 'literal', text: '\n' } as const, ...line],
  );
}

/** The name of the header whose canonical line this is; undefined of every other line. */
export function headerNameOf([first]: readonly Part[]): string | undefined {
  return first?.kind === 'literal' ? /^([a-z0-9-]+):$/.exec(first.text)?.[1] : undefined;
}

/** The recipe without one signed header: neither its line nor its name. */
export function withoutHeader(recipe: Recipe, name: string): Recipe {
  const cut = withCanonical(recipe, (parts) =>
    joinLines(linesOf(parts).filter((line) => headerNameOf(line) !== name)),
  );
  const names = textNamed(recipe, 'SignedHeaders').split(';');
  return withText(cut, 'SignedHeaders', names.filter((one) => one !== name).join(';'));
}

/** The recipe with another value for a signed header. */
export function withHeader(recipe: Recipe, name: string, text: string): Recipe {
  return withCanonical(recipe, (parts) =>
    joinLines(
      linesOf(parts).map((line) =>
        headerNameOf(line) === name
          ? [
              { kind: 'literal', text: `${name}:` },
              { kind: 'literal', text },
            ]
          : line,
      ),
    ),
  );
}

/** The text of a signed header, where it is none of a field. */
export function headerText(recipe: Recipe, name: string): string | undefined {
  const line = linesOf(canonicalOf(recipe)).find((one) => headerNameOf(one) === name);
  const rest = line?.slice(1);
  if (rest === undefined || rest.some(({ kind }) => kind !== 'literal')) return undefined;
  return rest.map((part) => (part.kind === 'literal' ? part.text : '')).join('');
}
