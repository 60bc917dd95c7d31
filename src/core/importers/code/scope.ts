import { CodeReader } from '#core/importers/code/code-reader.ts';
import type { Language, Literal } from '#core/importers/code/literal.ts';

/** What names stand for, as far as the text assigns literals to them, and every literal that was assigned. */
export type Scope = {
  readonly values: ReadonlyMap<string, Literal>;
  readonly assigned: readonly Literal[];
  /** What stood inside of them and was not understood. */
  readonly skipped: readonly Literal[];
};

const assignment = {
  javascript:
    /(?:^|[\n;{])[ \t]*(?:(?:const|let|var)\s+)?([A-Za-z_$][\w$]*)(?:\[(["'])([^"'\n]*)\2\])?\s*=(?![=>])\s*/g,
  python: /(?:^|\n)[ \t]*([A-Za-z_]\w*)(?:\[(["'])([^"'\n]*)\2\])?[ \t]*(?::[^=\n]*)?=(?!=)[ \t]*/g,
} as const;

/** Reads every assignment of a text, also of single members: `headers["Sign"] = …`. */
export function readScope(text: string, language: Language): Scope {
  const values = new Map<string, Literal>();
  const assigned: Literal[] = [];
  const skipped: Literal[] = [];
  const pattern = new RegExp(assignment[language]);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const reader = new CodeReader(text, match.index + match[0].length, language);
    const value = reader.read();
    const name = match[1] ?? '';
    // The line end in front of the next assignment is a part of its pattern.
    pattern.lastIndex = Math.max(pattern.lastIndex - 1, value.end);
    // On a line of its own a keyword argument of Python looks like an assignment.
    if (language === 'python' && /[,)]/.test(text.charAt(reader.at))) continue;
    if (value.kind !== 'unread') assigned.push(value);
    skipped.push(...reader.skipped);
    if (match[3] === undefined) values.set(name, value);
    else addMember(values, name, match[3], value);
  }
  if (language === 'python') addOpened(text, values, assigned);
  return { values, assigned, skipped };
}

/** `with open('name', 'rb') as file:` names a file for a while. */
function addOpened(text: string, values: Map<string, Literal>, assigned: Literal[]): void {
  for (const { index } of text.matchAll(/\bwith\s+(?=open\()/g)) {
    const call = new CodeReader(text, index + 4, 'python').readCall();
    const name = /^\s*as\s+(\w+)/.exec(text.slice(call.end, call.end + 200))?.[1];
    if (name === undefined) continue;
    values.set(name, call);
    assigned.push(call);
  }
}

function addMember(values: Map<string, Literal>, name: string, key: string, value: Literal): void {
  const record = values.get(name);
  if (record?.kind !== 'record') return;
  const entries = record.entries.filter(([other]) => other !== key);
  values.set(name, { ...record, entries: [...entries, [key, value]] });
}

/** What a name stands for in the end; any other literal is itself. */
export function resolve(literal: Literal | undefined, scope: Scope): Literal | undefined {
  let value = literal;
  // Names can stand for each other in a circle.
  for (let step = 0; step < 8 && value?.kind === 'name'; step += 1) {
    const next = scope.values.get(value.name);
    if (next === undefined) return value;
    value = next;
  }
  return value;
}
