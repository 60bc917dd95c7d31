import type { Message } from '#core/messages.ts';
import { readScope, type ServerScope } from '#core/responses/canonical/read-canonical.ts';
import type { FieldId } from '#core/schemes/recipe.ts';

/** A field that is another one in the server's string to sign, with what the server has. */
export type ScopeFix = { readonly field: FieldId; readonly value: string };

export type ComparedScope = {
  readonly findings: readonly Message[];
  readonly fixes: readonly ScopeFix[];
};

/** Scope and time of two strings to sign; undefined where one has none. */
export function compareScope(server: string, ours: string): ComparedScope | undefined {
  const [theirs, own] = [readScope(server), readScope(ours)];
  if (theirs === undefined || own === undefined) return undefined;
  const differing = parts.filter((part) => theirs[part] !== own[part]);
  return {
    findings: differing.map((part) => ({
      id: `response.canonical.scope-${part}`,
      values: { server: theirs[part], ours: own[part] },
    })),
    fixes: differing.flatMap((part) => {
      const field = fieldOf[part];
      return field === undefined ? [] : [{ field, value: theirs[part] }];
    }),
  };
}

const parts = ['time', 'date', 'region', 'service'] as const;

/** The day follows from the time, so that it is no field. */
const fieldOf: Partial<Record<keyof ServerScope, FieldId>> = {
  time: 'amzDate',
  region: 'region',
  service: 'service',
};
