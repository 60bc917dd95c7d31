import type { Locale } from '#core/messages.ts';

const units = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** Many seconds in a larger unit as well; undefined where the seconds say it best. */
export function roughTime(seconds: number, locale: Locale): string | undefined {
  const fitting = units.find((one) => seconds >= 2 * one.seconds);
  if (fitting === undefined) return undefined;
  const count = Math.round(seconds / fitting.seconds);
  const style = { style: 'unit', unit: fitting.unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale, style).format(count);
}

/** So many seconds next to a whole number of hours still look like a time zone. */
const zoneToleranceSeconds = 60;
/** UTC−12 to UTC+14 are the zones that there are. */
const farthestZoneHours = 14;

/** Whether a difference looks as if a time zone had been added or left out. */
export function looksLikeZone(seconds: number): boolean {
  const distance = Math.abs(seconds);
  const hours = Math.round(distance / 3_600);
  const rest = Math.abs(distance - hours * 3_600);
  return hours >= 1 && hours <= farthestZoneHours && rest <= zoneToleranceSeconds;
}
