import { plainSeconds } from '#core/explain/mistakes/time-stamp/moments.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

/** A zone by its offset in minutes and the abbreviation that Java and date(1) print. */
type Zone = { readonly minutes: number; readonly abbreviation: string };

/** Where most servers and customers are; the first two cover nearly all. */
const zones: readonly Zone[] = [
  { minutes: 480, abbreviation: 'CST' },
  { minutes: 0, abbreviation: 'UTC' },
  { minutes: 540, abbreviation: 'JST' },
  { minutes: 420, abbreviation: 'ICT' },
  { minutes: 330, abbreviation: 'IST' },
  { minutes: 60, abbreviation: 'CET' },
  { minutes: 120, abbreviation: 'CEST' },
  { minutes: -300, abbreviation: 'EST' },
  { minutes: -240, abbreviation: 'EDT' },
  { minutes: -480, abbreviation: 'PST' },
  { minutes: -420, abbreviation: 'PDT' },
];

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function written(seconds: number, { minutes, abbreviation }: Zone): readonly string[] {
  const moment = new Date((seconds + 60 * minutes) * 1000);
  const [date = '', time = ''] = moment.toISOString().slice(0, 19).split('T');
  const offset = offsetOf(minutes, ':');
  const compact = `${date.replaceAll('-', '')}T${time.replaceAll(':', '')}`;
  return [
    `${date} ${time}`,
    compact.replace('T', ''),
    `${date}T${time}${offset}`,
    `${date}T${time}`,
    `${date}T${time}.000`,
    `${date}T${time}.000${offset}`,
    `${date}T${time}${offsetOf(minutes, '')}`,
    `${date} ${time}.000`,
    `${date}T${time}Z`,
    `${date}T${time}.000Z`,
    `${compact}Z`,
    compact,
    date,
    date.replaceAll('-', ''),
    `${date.replaceAll('-', '/')} ${time}`,
    `${date} ${time} ${offsetOf(minutes, '')} ${abbreviation}`,
    ...withNames(moment, time, { minutes, abbreviation }),
  ];
}

/** With English names: RFC 9110 §5.6.7, RFC 5322 §3.3, Java and JavaScript Date, date(1). */
function withNames(moment: Date, time: string, { minutes, abbreviation }: Zone): readonly string[] {
  const weekday = weekdays[moment.getUTCDay()] ?? '';
  const month = months[moment.getUTCMonth()] ?? '';
  const year = moment.getUTCFullYear();
  const dayOfMonth = String(moment.getUTCDate());
  const day = dayOfMonth.padStart(2, '0');
  const offset = offsetOf(minutes, '');
  return [
    `${weekday}, ${day} ${month} ${year} ${time} ${minutes === 0 ? 'GMT' : offset}`,
    `${weekday}, ${day} ${month} ${year} ${time} GMT`,
    `${weekday}, ${day} ${month} ${year} ${time} ${offset}`,
    `${weekday} ${month} ${day} ${time} ${abbreviation} ${year}`,
    `${weekday} ${month} ${dayOfMonth.padStart(2)} ${time} ${abbreviation} ${year}`,
    `${weekday} ${month} ${day} ${year} ${time} GMT${offset} (${longNames[minutes] ?? abbreviation})`,
    `${weekday} ${month} ${day} ${year} ${time} GMT${offset}`,
  ];
}

/** As JavaScript’s Date prints them. */
const longNames: Readonly<Record<number, string>> = {
  480: 'China Standard Time',
  0: 'Coordinated Universal Time',
  540: 'Japan Standard Time',
};

/** `+08:00` or `+0800`. */
function offsetOf(minutes: number, separator: string): string {
  const distance = Math.abs(minutes);
  const parts = [Math.floor(distance / 60), distance % 60].map((n) => String(n).padStart(2, '0'));
  return (minutes < 0 ? '-' : '+') + parts.join(separator);
}

function* formattedDates(text: string): Iterable<Variant<string>> {
  const seconds = plainSeconds(text);
  if (seconds === undefined) return;
  for (const zone of zones) {
    for (const value of written(seconds, zone)) yield { value, values: { text: value } };
  }
}

const quarterHour = 900;

/** No zone is further from UTC than 14 hours; the zone of China first, then whole hours before parts of them. */
const offsets: readonly number[] = Array.from(
  { length: 113 },
  (_, index) => (index - 56) * quarterHour,
)
  .filter((seconds) => seconds !== 0)
  .sort((a, b) => unlikeliness(a) - unlikeliness(b) || Math.abs(a) - Math.abs(b) || b - a);

function unlikeliness(seconds: number): number {
  if (Math.abs(seconds) === 8 * 3600) return 0;
  return seconds % 3600 === 0 ? 1 : seconds % 1800 === 0 ? 2 : 3;
}

function* localTimes(text: string): Iterable<Variant<string>> {
  const seconds = plainSeconds(text);
  if (seconds === undefined) return;
  for (const offset of offsets) {
    const value = String(seconds + offset);
    yield { value, values: { offset: offsetOf(offset / 60, ':') } };
  }
}

/** The client signed the same moment as a date, or counted it in local time. */
export const dateMistakes: readonly Mistake[] = [
  {
    id: 'time-stamp-in-local-time',
    layer: 'time-stamp',
    prior: 'low',
    arisesIn: ['Python calendar.timegm(time.localtime())', 'C# DateTime.Now', 'PHP strtotime()'],
    code: { language: 'C#', line: 'var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds();' },
    source: 'https://github.com/TencentCloud/tencentcloud-demo-mp-soe/issues/3',
    variants: localTimes,
  },
  {
    id: 'time-stamp-as-date',
    layer: 'time-stamp',
    prior: 'low',
    arisesIn: ['samples of other vendors', 'Java Date.toString()', 'date'],
    code: { language: 'shell', line: 'TIMESTAMP="$(date +%s)"' },
    source: 'https://github.com/huobiapi/API_Docs/issues/100',
    variants: formattedDates,
  },
];
