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
  const whole = text.slice(start, end);
  if (!/[^\s;,(){}]/.test(whole)) return;
  const rest = withoutValues(text, start, end, scope);
  const isHarmless = rest.split('\n').every((line) => harmless.test(line.slice(0, 2000)));
  if (isHarmless) findings.ignore(octetsOfText(whole));
  else findings.miss(octetsOfText(whole), 'import.code.around');
}

function withoutValues(text: string, start: number, end: number, scope: Scope): string {
  const values = scope.assigned.filter((value) => value.start >= start && value.end <= end);
  const parts: string[] = [];
  let at = start;
  for (const value of values) {
    if (value.start < at) continue;
    parts.push(text.slice(at, value.start));
    at = value.end;
  }
  return parts.join('') + text.slice(at, end);
}
