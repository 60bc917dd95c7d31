import type { Message, Words } from '#core/messages.ts';
import { families } from '#core/responses/registry.ts';
import type { Rule, Token } from '#core/responses/rule.ts';

/** Codes that a vendor's answers hold, and what is said of them: the words of the rule that reads them. */
export type ReturnCodes = {
  /** Of the rule. */
  readonly id: string;
  readonly codes: readonly string[];
  readonly meaning: Message;
  readonly next: Message;
  /** The public page that lists them. */
  readonly source: string;
};

/** The return codes of a gateway or scheme, by id, in the order of its rules; undefined where its answers have none. */
export function returnCodes(
  speaker: string,
): { readonly rows: readonly ReturnCodes[]; readonly words: Words } | undefined {
  const family = families.find(({ id }) => id === speaker);
  const rows = family?.rules.flatMap((rule) => rowOf(rule) ?? []) ?? [];
  return family && rows.length > 0 ? { rows, words: family.words } : undefined;
}

/** A rule that looks for nothing but values of a named code; see `named`. */
function rowOf({ id, when, source }: Rule): ReturnCodes | undefined {
  const [tokens = [], ...others] = when;
  const codes = new Set(tokens.flatMap(codesOf));
  if (codes.size === 0 || others.length > 0) return undefined;
  const [meaning, next] = [{ id: `response.${id}.meaning` }, { id: `response.${id}.next` }];
  return { id, codes: [...codes], meaning, next, source };
}

function codesOf(token: Token): readonly string[] {
  const isCode = token.kind === 'named' && /^ret_?code$/.test(token.name);
  return isCode ? token.values : [];
}
