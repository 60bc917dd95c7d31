import type { Field } from '#core/schemes/recipe.ts';

/** The field that holds the time of a request, where there is one. */
export function timeField(fields: readonly Field[]): Field | undefined {
  return fields.find(({ kind }) => kind.startsWith('timestamp-'));
}

/** A moment in the way of a field: Unix seconds or milliseconds, or ISO 8601 basic in UTC, `20261122T070000Z`. */
export function writeTime({ kind }: Pick<Field, 'kind'>, seconds: number): string {
  if (kind === 'timestamp-iso') return writeIso(seconds);
  return String(kind === 'timestamp-milliseconds' ? seconds * 1000 : seconds);
}

/** The Unix seconds of what a field holds; undefined for what is no time in its way. */
export function readTime({ kind }: Pick<Field, 'kind'>, text: string): number | undefined {
  if (kind === 'timestamp-iso') return readIso(text);
  if (kind === 'timestamp-milliseconds') {
    return /^\d{12,14}$/.test(text) ? Math.floor(Number(text) / 1000) : undefined;
  }
  return /^\d{1,11}$/.test(text) ? Number(text) : undefined;
}

function writeIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Of ISO 8601 basic alone, and of days and hours that exist. */
function readIso(text: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  const [year, month, day, hour, minute, second] = parts?.slice(1) ?? [];
  const milliseconds = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  const seconds = milliseconds / 1000;
  return writeIso(seconds) === text ? seconds : undefined;
}
