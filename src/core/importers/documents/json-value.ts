import type { Findings } from '#core/importers/findings.ts';
import { octetsOfText } from '#core/importers/octets.ts';

/**
 * Members of what JSON.parse gives, read with care: only own members count, so that nothing comes from a
 * prototype, and whatever has another type than expected is not there.
 */

/** A member; undefined when the value is no object or has no such member of its own. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** A member that is a string. */
export function textMember(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** The items of a member that is an array; none otherwise. */
export function listMember(value: unknown, name: string): readonly unknown[] {
  const found = member(value, name);
  return Array.isArray(found) ? found : [];
}

/** Says which members of an object were not needed, with their values. */
export function ignoreOthers(value: unknown, needed: string, findings: Findings): void {
  if (!isRecord(value)) return;
  const names = new Set(needed.split(' '));
  for (const [name, other] of Object.entries(value)) {
    if (!names.has(name)) findings.ignore(octetsOfText(`${name}: ${JSON.stringify(other)}`));
  }
}

/** Whether a value is an object and no array. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
