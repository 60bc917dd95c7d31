import type { HeaderRule, Recipe, Values } from '#core/schemes/recipe.ts';
import type { Received, SentRequest } from '#core/schemes/scheme.ts';

/** Where a key travels, by the words of OpenAPI's security schemes (https://spec.openapis.org/oas/v3.1.1#security-scheme-object). */
export const places = ['header', 'query', 'bearer'] as const;

export const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'] as const;

/**
 * Names that gateways look for the key under:
 * AWS API Gateway https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-key-source.html,
 * Apigee https://cloud.google.com/apigee/docs/api-platform/reference/policies/verify-api-key-policy,
 * Kong and APIPark https://developer.konghq.com/plugins/key-auth/,
 * Azure https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions,
 * Google https://cloud.google.com/docs/authentication/api-keys-use.
 */
export const keyNames = [
  'x-api-key',
  'x-apikey',
  'apikey',
  'Ocp-Apim-Subscription-Key',
  'subscription-key',
  'X-Goog-Api-Key',
  'key',
  'api_key',
] as const;

/** The name that is meant where none was typed. */
export function keyNameIn({ keyName = '' }: Values): string {
  return keyName === '' ? keyNames[0] : keyName;
}

/** The recipe of a request: the key as it is, in the place that was chosen. */
export function recipeFor(values: Values): Recipe {
  const place = places.find((known) => known === values.keyPlace) ?? places[0];
  const rule: HeaderRule = { name: keyNameIn(values), value: [{ kind: 'signature' }] };
  return {
    message: [{ kind: 'field', field: 'apiKey' }],
    key: { field: 'apiKey', reading: 'utf8' },
    mac: 'none',
    hash: 'SHA-256',
    text: ['utf8'],
    headers: place === 'query' ? [] : [place === 'bearer' ? bearer : rule],
    ...(place === 'query' && { query: [rule] }),
  };
}

/** RFC 6750 §2.1. */
const bearer: HeaderRule = {
  name: 'Authorization',
  value: [{ kind: 'literal', text: 'Bearer ' }, { kind: 'signature' }],
};

/** Where a request carries a key under one of the known names. */
export function readKeyOf({ method, url, headers }: SentRequest): Received {
  const methodValue: readonly Pair[] = method === undefined ? [] : [['method', method]];
  const values = (...pairs: readonly Pair[]) => new Map([...pairs, ...methodValue]);
  const header = headers.find(({ name }) => isKeyName(name));
  if (header !== undefined) {
    const place = values(['keyPlace', 'header'], ['keyName', header.name]);
    return { signature: header.value, values: place };
  }
  const token = headers.find(({ name, value }) => isAuthorization(name) && /^Bearer /i.test(value));
  if (token !== undefined)
    return { signature: token.value, values: values(['keyPlace', 'bearer']) };
  const [name, value] = [...parametersOf(url)].find(([one]) => isKeyName(one)) ?? [];
  if (name === undefined) return { signature: undefined, values: new Map() };
  const place = values(['keyPlace', 'query'], ['keyName', name]);
  return { signature: value, values: place, parameters: [name] };
}

type Pair = readonly [string, string];

/** Whether gateways look for a key under this name; headers compare without regard to case (RFC 9110 §5.1). */
export function isKeyName(name: string): boolean {
  return keyNames.some((known) => known.toLowerCase() === name.toLowerCase());
}

function isAuthorization(name: string): boolean {
  return name.toLowerCase() === 'authorization';
}

function parametersOf(url = ''): Iterable<[string, string]> {
  return new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
}
