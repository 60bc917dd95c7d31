import { CodeReader } from '#core/importers/code/code-reader.ts';
import type { Language, Literal } from '#core/importers/code/literal.ts';

/** What names stand for, as far as the text assigns literals to them. */
export type Scope = ReadonlyMap<string, Literal>;

const assignment = {
  javascript:
    /(?:^|[\n;{])[ \t]*(?:(?:const|let|var)\s+)?([A-Za-z_$][\w$]*)(?:\[(["'])([^"'\n]*)\2\])?\s*=(?![=>])\s*/g,
  python: /(?:^|\n)[ \t]*([A-Za-z_]\w*)(?:\[(["'])([^"'\n]*)\2\])?[ \t]*(?::[^=\n]*)?=(?!=)[ \t]*/g,
} as const;

/** Reads every assignment of a text, also of single members: `headers["Sign"] = …`. */
export function readScope(text: string, language: Language): Scope {
  const scope = new Map<string, Literal>();
  const pattern = new RegExp(assignment[language]);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const reader = new CodeReader(text, match.index + match[0].length, language);
    const value = reader.read();
    const name = match[1] ?? '';
    if (match[3] === undefined) scope.set(name, value);
    else addMember(scope, name, match[3], value);
    // The line end in front of the next assignment is a part of its pattern.
    pattern.lastIndex = Math.max(pattern.lastIndex - 1, value.end);
  }
  return scope;
}

function addMember(scope: Map<string, Literal>, name: string, key: string, value: Literal): void {
  const record = scope.get(name);
  if (record?.kind !== 'record') return;
  const entries = record.entries.filter(([other]) => other !== key);
  scope.set(name, { ...record, entries: [...entries, [key, value]] });
}

/** What a name stands for in the end; any other literal is itself. */
export function resolve(literal: Literal | undefined, scope: Scope): Literal | undefined {
  let value = literal;
  // Names can stand for each other in a circle.
  for (let step = 0; step < 8 && value?.kind === 'name'; step += 1) {
    const next = scope.get(value.name);
    if (next === undefined) return value;
    value = next;
  }
  return value;
}
