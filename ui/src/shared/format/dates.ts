// Dates as people type and read them. A date that can be read two ways is asked, never guessed.
import { t } from '../words';
import { preferences } from './preferences';

export type ReadDate =
  | { kind: 'date'; iso: string }
  | { kind: 'choices'; isos: [string, string] }
  | { kind: 'empty' }
  | { kind: 'unreadable' };

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : undefined;
}

function asUtc(text: string): Date {
  const [year = 1970, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

function monthNames(style: 'long' | 'short'): string[] {
  return Array.from({ length: 12 }, (_, m) => t(`month-${m + 1}${style === 'short' ? '.short' : ''}`));
}

/** Today on this computer's calendar, as an ISO date. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** “12 March 2025”, “March 12, 2025”, “March 2025” or “2025”, as far as it is known; a time is kept. */
export function formatDate(text: string): string {
  const [day = '', time] = text.split('T');
  const parts = day.split('-').map(Number);
  const [year, month, dayOfMonth] = parts;
  if (!year || Number.isNaN(year)) return text;
  if (!month) return String(year);
  const name = monthNames('long')[month - 1] ?? String(month);
  const whole = { month: name, year: String(year) };
  if (!dayOfMonth) return t('date-month-year', whole);
  const key = preferences.dayFirst ? 'date-day-month-year' : 'date-month-day-year';
  const words = t(key, { ...whole, day: dayOfMonth });
  return time ? t('date-with-time', { date: words, time: time.slice(0, 5) }) : words;
}

/** The same with the day of the week. */
export function formatDateLong(text: string): string {
  if (text.slice(0, 10).split('-').length < 3) return formatDate(text);
  const weekday = new Intl.DateTimeFormat(preferences.locale, { weekday: 'long', timeZone: 'UTC' });
  const words = { weekday: weekday.format(asUtc(text)), date: formatDate(text) };
  return preferences.dayFirst ? t('date-weekday', words) : `${words.weekday}, ${words.date}`;
}

/** A moment that the program noted, on this computer's clock: “12 March 2025, 08:10”. */
export function formatInstant(text: string): string {
  const moment = new Date(text);
  if (!text.includes('T') || Number.isNaN(moment.getTime())) return formatDate(text);
  const day = `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
  return formatDate(`${day}T${pad(moment.getHours())}:${pad(moment.getMinutes())}`);
}

/** Short form for columns: “12 Mar 25”. */
export function formatMoment(text: string): string {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  if (!year || !month || !day) return formatDate(text);
  const name = monthNames('short')[month - 1] ?? String(month);
  if (!preferences.dayFirst) return `${name} ${day} ’${pad(year % 100)}`;
  return t('date-day-month-year.short', { day, month: name, year: pad(year % 100) });
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  const now = new Date().getFullYear();
  const guess = 2000 + year;
  return guess > now + 5 ? guess - 100 : guess;
}

function monthByName(word: string): number {
  const wanted = word.toLowerCase().replace('.', '');
  if (wanted.length < 3) return 0;
  const english =
    'january february march april may june july august september october november december'.split(' ');
  const plain = (names: string[]) => names.map((name) => name.toLowerCase().replace('.', ''));
  for (const names of [plain(monthNames('long')), plain(monthNames('short')), english]) {
    const fits = (name: string) => name.startsWith(wanted) || wanted.startsWith(name);
    const found = names.findIndex(fits);
    // “jui” begins two months in French: not guessed.
    if (found >= 0 && names.findLastIndex(fits) === found) return found + 1;
  }
  return 0;
}

/** Both readings of two numbers that could each be a day or a month. */
export function dateChoices(a: number, b: number, year: number): string[] {
  const readings = [iso(year, b, a), iso(year, a, b)].filter((reading) => reading !== undefined);
  return [...new Set(readings)];
}

function dayOf(text: string): ReadDate {
  const relative: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1 };
  const offset = relative[text.toLowerCase()];
  if (offset !== undefined) {
    const date = asUtc(today());
    date.setUTCDate(date.getUTCDate() + offset);
    return { kind: 'date', iso: date.toISOString().slice(0, 10) };
  }
  const one = (found: string | undefined): ReadDate =>
    found ? { kind: 'date', iso: found } : { kind: 'unreadable' };

  let match = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (match) return one(iso(Number(match[1]), Number(match[2]), Number(match[3])));

  match = /^(\d{1,2})\.?\s+([^\d\s.,]+)\.?,?\s+(\d{2}|\d{4})$/.exec(text);
  if (match) return one(iso(fullYear(match[3] ?? ''), monthByName(match[2] ?? ''), Number(match[1])));

  match = /^([^\d\s.,]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{2}|\d{4})$/.exec(text);
  if (match) return one(iso(fullYear(match[3] ?? ''), monthByName(match[1] ?? ''), Number(match[2])));

  // With points the day comes first, unless this person writes the month first: then it is asked as well.
  const points = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/.exec(text);
  match = preferences.dayFirst ? points : null;
  if (match) return one(iso(fullYear(match[3] ?? ''), Number(match[2]), Number(match[1])));

  match = points ?? /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(text);
  if (match) {
    const [first, second] = dateChoices(Number(match[1]), Number(match[2]), fullYear(match[3] ?? ''));
    if (first && second) return { kind: 'choices', isos: [first, second] };
    return one(first);
  }
  return { kind: 'unreadable' };
}

/** Reads what somebody typed; `withTime` also accepts “12 March 2025 8:10”, `partial` a year or a month. */
export function readDate(typed: string, options: { withTime?: boolean; partial?: boolean } = {}): ReadDate {
  let text = typed
    .trim()
    .replace(/\bde\b/gi, ' ')
    .replace(/^1er\b/i, '1')
    .replace(/\s+/g, ' ');
  if (text === '') return { kind: 'empty' };
  if (options.partial) {
    if (/^(19|20)\d{2}$/.test(text)) return { kind: 'date', iso: text };
    const isoMonth = /^((?:19|20)\d{2})-(\d{2})$/.exec(text);
    const numbers = /^(\d{1,2})[/.]((?:19|20)\d{2})$/.exec(text);
    const named = /^([^\d\s.]+)\.? ((?:19|20)\d{2})$/.exec(text);
    const month = isoMonth
      ? Number(isoMonth[2])
      : numbers
        ? Number(numbers[1])
        : named
          ? monthByName(named[1] ?? '')
          : 0;
    const year = isoMonth?.[1] ?? numbers?.[2] ?? named?.[2];
    if (year && month >= 1 && month <= 12) return { kind: 'date', iso: `${year}-${pad(month)}` };
  }
  let time = '';
  if (options.withTime) {
    const match = /(?:,?\s+|T)(?:um |à )?(\d{1,2})[:.h](\d{2})(?: ?(?:Uhr|h))?$/i.exec(text);
    if (match && Number(match[1]) < 24 && Number(match[2]) < 60) {
      time = `T${pad(Number(match[1]))}:${match[2]}`;
      text = text.slice(0, match.index);
    }
  }
  const read = dayOf(text);
  if (time && read.kind === 'date') return { kind: 'date', iso: read.iso + time };
  if (time && read.kind === 'choices')
    return { kind: 'choices', isos: [read.isos[0] + time, read.isos[1] + time] };
  return read;
}
