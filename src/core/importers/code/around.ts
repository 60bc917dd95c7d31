import type { Literal } from '#core/importers/code/literal.ts';
import type { Scope } from '#core/importers/code/scope.ts';
import type { Findings } from '#core/importers/findings.ts';
import { octetsOfText } from '#core/importers/octets.ts';

/** Lines that change no request: imports, comments, output, closing brackets, and names of assignments. */
const harmless =
  /^[\s;]*(?:import\b.*|from\b.*|#.*|\/\/.*|print\(.*|console\..*|[\w. =]*\burlopen\(.*|with |\s*as \w+:|(?:const |let |var )?[\w$.[\]'" ]*\s*=\s*(?:await\s*)?;?\s*|(?:await|return)?[\s;,(){}\]]*)$/;

/** Says what stands around the calls of a program: read as a value, harmless, or not run. */
export function addAround(
  text: string,
  start: number,
  end: number,
  scope: Scope,
  findings: Findings,
): void {
  for (const literal of scope.skipped) {
    if (literal.start < start || literal.end > end) continue;
    findings.miss(octetsOfText(text.slice(literal.start, literal.end)), 'import.code.expression');
  }
  const values = scope.assigned.filter((value) => value.start >= start && value.end <= end);
  for (const value of values) findings.ignore(octetsOfText(text.slice(value.start, value.end)));
  for (const line of withoutValues(text, start, end, values).split('\n')) {
    if (!/[^\s;,(){}]/.test(line)) continue;
    if (harmless.test(line.slice(0, 2000))) findings.ignore(octetsOfText(line));
    else findings.miss(octetsOfText(line), 'import.code.around');
  }
}

function withoutValues(
  text: string,
  start: number,
  end: number,
  values: readonly Literal[],
): string {
  const parts: string[] = [];
  let at = start;
  for (const value of values) {
    if (value.start < at) continue;
    parts.push(text.slice(at, value.start));
    at = value.end;
  }
  return parts.join('') + text.slice(at, end);
}
