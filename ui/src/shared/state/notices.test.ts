import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { attemptLong, notices, sayDone, undoLast } from './notices.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  notices.current = null;
  vi.useRealTimers();
});

const takes = (time: number) => () =>
  new Promise<string>((resolve) => window.setTimeout(() => resolve('written'), time));

it('says that work goes on once it has taken a moment, and until it is done', async () => {
  const work = attemptLong(takes(3000));
  await vi.advanceTimersByTimeAsync(500);
  expect(notices.isWorking).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(notices.isWorking).toBe(true);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await work).toBe('written');
  expect(notices.isWorking).toBe(false);
});

it('says nothing of work that is quick, and the trouble of work that does not end well', async () => {
  const quick = attemptLong(takes(100));
  const troubled = attemptLong(() => Promise.reject(new Error('full')));
  await vi.advanceTimersByTimeAsync(2000);
  expect([await quick, await troubled]).toEqual(['written', undefined]);
  expect(notices.isWorking).toBe(false);
  expect(notices.current?.kind).toBe('problem');
});

it('takes back what was just done, once', async () => {
  const undone = vi.fn(async () => undefined);
  sayDone('Removed.', undone);
  await undoLast();
  await undoLast();
  expect(undone).toHaveBeenCalledTimes(1);
  expect(notices.current).toBeNull();
});
