/** Moments as the clinic's own clocks and calendars show them, wherever this machine is. */
export type Times = Readonly<{
  zone: string;
  time: (moment: string | number) => string;
  day: (moment: string | number) => string;
  dayAndTime: (moment: string | number) => string;
  hour: (moment: string | number) => number;
  date: (moment: string | number) => string;
}>;

export function timesIn(zone: string): Times {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options });
    return (moment: string | number): string => formatter.format(new Date(moment));
  };
  const time = format({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const day = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  return {
    zone,
    time,
    day,
    dayAndTime: (moment) => `${day(moment)}, ${time(moment)}`,
    hour: (moment) => Number(time(moment).split(':')[0]),
    date: (moment) => date.format(new Date(moment)),
  };
}

/** A day without a zone, written out: `Monday, March 2, 2026`. */
export function longDay(date: string): string {
  return plain(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day of birth and its like. */
export function shortDay(date: string): string {
  return plain(date, { day: 'numeric', month: 'short', year: 'numeric' });
}

function plain(date: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(new Date(`${date}T12:00:00Z`));
}

export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The moments between which a day of the clinic lies; days of 23 and 25 hours too. */
export function spanOf(date: string, zone: string): Readonly<{ from: string; to: string }> {
  return { from: momentOf(date, '00:00', zone), to: momentOf(addDays(date, 1), '00:00', zone) };
}

/** The moment of a wall-clock time in a zone, ISO 8601. */
export function momentOf(date: string, time: string, zone: string): string {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const first = asUtc - offsetAt(asUtc, zone);
  return new Date(asUtc - offsetAt(first, zone)).toISOString();
}

/** By how much a zone's clocks are ahead of UTC at a moment, milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(new Date(moment));
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(moment / 1_000) * 1_000;
}

/** `1 h 20 min`, `5 min`, `under a minute`. */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'under a minute';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter((part) => part !== '').join(' ');
}

/** How long ago, in whole days once it is one: `9 days`, `1 day`, `5 h 20 min`. */
export function since(moment: string, now: number): string {
  const seconds = (now - Date.parse(moment)) / 1_000;
  const days = Math.floor(seconds / 86_400);
  return days < 1 ? duration(seconds) : `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** `just now`, `3 min ago`; older things by their day and time. */
export function ago(moment: string, now: number, times: Times): string {
  const seconds = (now - Date.parse(moment)) / 1_000;
  if (seconds < 60) return 'just now';
  return seconds < 3_600 ? `${Math.floor(seconds / 60)} min ago` : times.dayAndTime(moment);
}
