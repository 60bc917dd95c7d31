const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const httpDate =
  /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|UTC|\+0000)$/;
const isoDate = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)(?:\.\d{1,9})?Z$/;

/**
 * Milliseconds since 1970 of a date in HTTP (RFC 9110 §5.6.7, IMF-fixdate), or in ISO 8601 in
 * Universal Time with or without its marks, as AWS writes it. Undefined for every other text.
 */
export function instantOf(text: string): number | undefined {
  const http = httpDate.exec(text.trim());
  if (http !== null) {
    const [, day, month = '', year, ...time] = http;
    return instant([year, months.indexOf(month) + 1, day, ...time].map(Number));
  }
  const iso = isoDate.exec(text.trim());
  return iso === null ? undefined : instant(iso.slice(1, 7).map(Number));
}

/** Undefined for a day or an hour that does not exist. */
function instant(parts: readonly number[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const milliseconds = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(milliseconds);
  const isSame =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute;
  return isSame ? milliseconds : undefined;
}
