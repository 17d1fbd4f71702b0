// The stretch of time that a chart shows: moved and widened in whole days.

export interface Span {
  from: string;
  to: string;
}

const DAY = 86_400_000;
const number = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** Fewest days on the axis. */
const LEAST = 14;
/** Most days: a hundred years. */
const MOST = 36_525;

export const days = (span: Span): number => number(span.to) - number(span.from);

/** Moves by a share of the width; later where positive. */
export function moved(span: Span, share: number): Span {
  const by = Math.round(days(span) * share) || Math.sign(share);
  return { from: iso(number(span.from) + by), to: iso(number(span.to) + by) };
}

/** Makes the stretch `factor` times as long around the day at `share` of its width, which stays where it is. */
export function zoomed(span: Span, factor: number, share = 0.5): Span {
  const length = days(span);
  const wanted = Math.min(MOST, Math.max(LEAST, Math.round(length * factor)));
  if (wanted === length) return span;
  const fixed = number(span.from) + length * share;
  const from = Math.round(fixed - wanted * share);
  return { from: iso(from), to: iso(from + wanted) };
}

/** All draws with a little room before the first and after the last. */
export function around(oldest: string, newest: string): Span {
  const room = Math.max(7, Math.round((number(newest) - number(oldest)) * 0.02));
  return { from: iso(number(oldest) - room), to: iso(number(newest) + room) };
}

/** What a key does to the stretch, or nothing where it means nothing here. */
export function keyed(span: Span, key: string): Span | undefined {
  switch (key) {
    case 'PageUp':
      return moved(span, -0.5);
    case 'PageDown':
      return moved(span, 0.5);
    case '+':
    case '=':
      return zoomed(span, 0.5);
    case '-':
      return zoomed(span, 2);
    default:
      return undefined;
  }
}
