import { expect, it } from 'vitest';
import { around, days, keyed, moved, zoomed } from './chartSpan';

const span = { from: '2026-01-01', to: '2026-04-11' };

it('moves by a share of its width and keeps its length', () => {
  expect(moved(span, 0.5)).toEqual({ from: '2026-02-20', to: '2026-05-31' });
  expect(moved(moved(span, -0.5), 0.5)).toEqual(span);
  expect(days(moved(span, 0.001))).toBe(days(span));
  expect(moved(span, 0.001)).not.toEqual(span);
});

it('goes closer and wider around the day under the pointer, which stays where it is', () => {
  expect(zoomed(span, 0.5)).toEqual({ from: '2026-01-26', to: '2026-03-17' });
  expect(zoomed(span, 0.5, 0).from).toBe(span.from);
  expect(zoomed(span, 0.5, 1).to).toBe(span.to);
});

it('never shows less than two weeks or more than a hundred years', () => {
  expect(days(zoomed(span, 0.001))).toBe(14);
  expect(days(zoomed(span, 1e9))).toBe(36_525);
});

it('shows all draws with room on both sides', () => {
  const all = around('2006-03-01', '2026-03-01');
  expect(all.from < '2006-03-01' && all.to > '2026-03-01').toBe(true);
});

it('listens to the keys for moving and zooming and to no others', () => {
  expect(keyed(span, 'PageDown')).toEqual(moved(span, 0.5));
  expect(keyed(span, '-')).toEqual(zoomed(span, 2));
  expect(keyed(span, 'ArrowLeft')).toBeUndefined();
});
