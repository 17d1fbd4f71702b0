import { afterEach, describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateLong,
  formatInstant,
  formatMoment,
  formatNumber,
  formatUnit,
  readDate,
  readsAsNumber,
  setPreferences,
} from '.';

import { speak } from '../state/session.svelte';

afterEach(() => setPreferences({ locale: 'en', dayFirst: true, decimalComma: false }));

it.each(['en', 'es', 'fr', 'de'])(
  'a date written in %s is read back as the same day and time',
  (language) => {
    for (const dayFirst of [true, false])
      for (const iso of ['2026-08-12', '2026-01-01', '1951-06-02', '2026-05-31T08:10', '2026-12-24T21:05']) {
        speak(language);
        setPreferences({ dayFirst });
        const written = formatDate(iso);
        expect(readDate(written, { withTime: true }), written).toEqual({ kind: 'date', iso });
      }
    speak('en');
  },
);

describe('a typed date', () => {
  it.each([
    ['12 March 2025', '2025-03-12'],
    ['12 Mar 2025', '2025-03-12'],
    ['March 12, 2025', '2025-03-12'],
    ['Mar 12 2025', '2025-03-12'],
    ['2025-03-12', '2025-03-12'],
    ['12.3.2025', '2025-03-12'],
    ['4.3.2025', '2025-03-04'],
    ['12.03.25', '2025-03-12'],
    ['13/3/2025', '2025-03-13'],
    ['3/13/2025', '2025-03-13'],
    ['5/5/2025', '2025-05-05'],
    ['2 June 51', '1951-06-02'],
  ])('“%s” is read', (typed, iso) => {
    expect(readDate(typed)).toEqual({ kind: 'date', iso });
  });
  it.each(['4/3/2025', '04-03-2025', '4/3/25'])('“%s” can be read two ways and is asked', (typed) => {
    expect(readDate(typed)).toEqual({ kind: 'choices', isos: ['2025-03-04', '2025-04-03'] });
  });
  it.each(['4.3.2025', '4. 3. 2025', '04.03.25'])('“%s” is asked where the month comes first', (typed) => {
    setPreferences({ dayFirst: false });
    expect(readDate(typed)).toEqual({ kind: 'choices', isos: ['2025-03-04', '2025-04-03'] });
  });
  it('with points and one reading only is read where the month comes first', () => {
    setPreferences({ dayFirst: false });
    expect(readDate('13.3.2025')).toEqual({ kind: 'date', iso: '2025-03-13' });
    expect(readDate('31.2.2025')).toEqual({ kind: 'unreadable' });
  });
  it.each(['31.2.2025', '32/13/2025', 'soon', '12 Foo 2025', '2025-13-01', '12 Ma 2025'])(
    '“%s” is not a date',
    (typed) => {
      expect(readDate(typed)).toEqual({ kind: 'unreadable' });
    },
  );
  it.each([
    ['12 March 2025 8:10', '2025-03-12T08:10'],
    ['2025-03-12 08:10', '2025-03-12T08:10'],
    ['2025-03-12T08:10', '2025-03-12T08:10'],
    ['12 March 2025', '2025-03-12'],
  ])('“%s” keeps its time', (typed, iso) => {
    expect(readDate(typed, { withTime: true })).toEqual({ kind: 'date', iso });
  });
  it.each([
    ['2025', '2025'],
    ['March 2025', '2025-03'],
    ['3/2025', '2025-03'],
    ['2025-03', '2025-03'],
  ])('“%s” may be known in part', (typed, iso) => {
    expect(readDate(typed, { partial: true })).toEqual({ kind: 'date', iso });
    expect(readDate(typed).kind).toBe('unreadable');
  });
});

describe('another language', () => {
  afterEach(() => speak('en'));
  it.each([
    ['es', '1 de marzo de 2025', 'marzo de 2025', 'sábado, 1 de marzo de 2025', '8,9', '12500'],
    ['fr', '1er mars 2025', 'mars 2025', 'samedi 1er mars 2025', '8,9', '12\u00a0500'],
    ['de', '1. März 2025', 'März 2025', 'Samstag, 1. März 2025', '8,9', '12500'],
  ])('%s writes and reads its own dates and numbers', (language, date, month, day, number, long) => {
    speak(language);
    expect(formatDate('2025-03-01')).toBe(date);
    expect(formatDate('2025-03')).toBe(month);
    expect(formatDateLong('2025-03-01')).toBe(day);
    expect(formatNumber('8.9')).toBe(number);
    expect(formatNumber('12500')).toBe(long);
    expect(readsAsNumber(long)).toBe(true);
    expect(readDate(date)).toEqual({ kind: 'date', iso: '2025-03-01' });
    expect(readDate('1 March 2025')).toEqual({ kind: 'date', iso: '2025-03-01' });
  });
  it('does not guess which month “jui” is in French', () => {
    speak('fr');
    expect(readDate('3 jui 2025')).toEqual({ kind: 'unreadable' });
    expect(readDate('3 juil. 2025')).toEqual({ kind: 'date', iso: '2025-07-03' });
  });
});

it('writes a date as far as it is known', () => {
  expect(['2025', '2025-03', '2025-03-12', '2025-03-12T08:10'].map(formatDate)).toEqual([
    '2025',
    'March 2025',
    '12 March 2025',
    '12 March 2025, 08:10',
  ]);
  setPreferences({ dayFirst: false });
  expect(formatDate('2025-03-12')).toBe('March 12, 2025');
  expect(formatDateLong('2025-03-12')).toBe('Wednesday, March 12, 2025');
  expect(formatMoment('2025-03-12')).toBe('Mar 12 ’25');
});

it('writes a noted moment on the clock of this computer', () => {
  const noted = new Date(2025, 2, 12, 8, 10).toISOString();
  expect(formatInstant(noted)).toBe('12 March 2025, 08:10');
  expect(formatInstant('2025-03-12')).toBe('12 March 2025');
});

it('changes the decimal mark and no digit', () => {
  expect(formatNumber('8.90')).toBe('8.90');
  setPreferences({ decimalComma: true });
  expect(['8.90', '<0.10', '<=10', '-1.5'].map(formatNumber)).toEqual(['8,90', '<0,10', '≤10', '−1,5']);
});

it('knows what is a number', () => {
  expect(['8.9', '8,9', '<10', '≥ 3', '45'].every(readsAsNumber)).toBe(true);
  expect(['', 'abc', '1.2.3', '8.', '1e3'].some(readsAsNumber)).toBe(false);
});

it('prints units as a lab does', () => {
  expect(['10*9/L', 'g/dL'].map(formatUnit)).toEqual(['×10⁹/L', 'g/dL']);
});
