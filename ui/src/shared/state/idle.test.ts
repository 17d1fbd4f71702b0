import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchIdle } from './idle';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('warns a minute before it locks', () => {
  const warn = vi.fn();
  const lock = vi.fn();
  const watch = watchIdle(5, warn, lock);
  vi.advanceTimersByTime(4 * 60_000 - 10_000);
  expect(warn).not.toHaveBeenCalled();
  vi.advanceTimersByTime(15_000);
  expect(warn).toHaveBeenCalledOnce();
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(lock).toHaveBeenCalled();
  watch.stop();
});

it('starts again with each key', () => {
  const lock = vi.fn();
  const watch = watchIdle(5, () => {}, lock);
  for (let minute = 0; minute < 10; minute += 1) {
    vi.advanceTimersByTime(60_000);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  }
  expect(lock).not.toHaveBeenCalled();
  watch.stop();
});
