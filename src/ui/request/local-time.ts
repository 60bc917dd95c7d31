/** A moment as people write it. `zone` is '' for UTC. */
export type WrittenTime = { readonly date: string; readonly zone: string };

const sixtyMinutes = 60;

function isoToSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');
}

/** Whether a Date can hold this second (ECMA-262 §21.4.1.1: ±8.64e15 ms). */
export function isWritable(seconds: number): boolean {
  return Number.isFinite(seconds) && Math.abs(seconds) <= 8_640_000_000_000;
}

/** A time stamp in seconds as UTC, such as `2019-08-09 01:39:49`. */
export function writeUtc(seconds: number): WrittenTime {
  return { date: isoToSeconds(seconds * 1000), zone: '' };
}

/** The same moment in the zone of this machine, whose offset in minutes is what `getTimezoneOffset` gives. */
export function writeLocal(seconds: number, offsetMinutes: number): WrittenTime {
  const east = -offsetMinutes;
  const hours = Math.floor(Math.abs(east) / sixtyMinutes);
  const minutes = Math.abs(east) % sixtyMinutes;
  const sign = east < 0 ? '−' : '+';
  const zone = `UTC${sign}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
  return { date: isoToSeconds((seconds + east * 60) * 1000), zone };
}
