/** Decimal digits of a time stamp, by their unit, at a time between 2001-09-09 and 2286-11-20. */
const digitsPerUnit = { seconds: 10, milliseconds: 13, microseconds: 16, nanoseconds: 19 };

/** The whole seconds of a time stamp as text: of Unix time in any unit, or of a date with its zone. */
export function secondsOf(text: string): string | undefined {
  const digits = /^\s*(\d+)(?:\.\d*)?\s*$/.exec(text)?.[1];
  if (digits === undefined) return secondsOfDate(text.trim());
  const isUnixTime = Object.values(digitsPerUnit).includes(digits.length);
  return isUnixTime ? digits.slice(0, digitsPerUnit.seconds) : undefined;
}

/** Only dates that say their zone: ISO 8601 and HTTP's, which every engine reads alike. */
const zonedDate =
  /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$|^\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT$/;

function secondsOfDate(text: string): string | undefined {
  const milliseconds = zonedDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : String(Math.floor(milliseconds / 1000));
}

/** A time stamp of plain Unix seconds as a number, or undefined: whole, and small enough for a date. */
export function plainSeconds(text: string): number | undefined {
  return /^\d{1,11}$/.test(text) ? Number(text) : undefined;
}
