import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchDay } from './day';

let changed: string[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 7, 12, 23, 59, 0));
  changed = [];
  stop = watchDay((day) => changed.push(day));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('says once that midnight has passed', () => {
  vi.advanceTimersByTime(30_000);
  expect(changed).toEqual([]);
  vi.advanceTimersByTime(120_000);
  expect(changed).toEqual(['2026-08-13']);
});

it('notices a day that went by in sleep as soon as somebody is back', () => {
  vi.setSystemTime(new Date(2026, 7, 15, 8, 0, 0));
  window.dispatchEvent(new Event('focus'));
  expect(changed).toEqual(['2026-08-15']);
});

it('waits while a window lies over the page', () => {
  const over = document.createElement('dialog');
  over.open = true;
  document.body.append(over);
  vi.advanceTimersByTime(120_000);
  expect(changed).toEqual([]);
  over.remove();
  vi.advanceTimersByTime(20_000);
  expect(changed).toEqual(['2026-08-13']);
});
