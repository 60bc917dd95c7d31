import { field, literal, type ValuePart } from '#core/schemes/aws-sigv4/parts.ts';
import type { AwsRequest } from '#core/schemes/aws-sigv4/request.ts';
import type { Part, Values } from '#core/schemes/recipe.ts';

/** Date, region, service and the end, with slashes between: the credential scope. */
export type Scope = readonly ValuePart[];

const end = 'aws4_request';

/** The credential scope, and the messages of the key that is derived for it. */
export function scopeOf(
  values: Values,
  { region, service }: Pick<AwsRequest, 'region' | 'service'>,
): { readonly scope: Scope; readonly chain: readonly (readonly Part[])[] } {
  const place = typedOr('region', values, region);
  const name = typedOr('service', values, service);
  const slash = literal('/');
  return {
    scope: [field(':date'), slash, place, slash, name, literal(`/${end}`)],
    chain: [[field(':date')], [place], [name], [literal(end)]],
  };
}

/** What is typed is the field's value; what the host tells stands in its place as it is. */
function typedOr(id: 'region' | 'service', values: Values, known: string): ValuePart {
  return (values[id] ?? '') !== '' || known === '' ? field(id) : literal(known, id);
}
