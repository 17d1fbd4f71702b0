import { expect, it } from 'vitest';
import { nearest, step } from './chartPoints';

const point = (id: string, analyte: string, x: number, y: number) => ({
  id,
  analyte,
  drawn: '',
  x,
  y,
  value: '',
  unit: '',
  sentences: [],
});
const points = [
  point('h1', 'hemoglobin', 0, 10),
  point('h2', 'hemoglobin', 50, 12),
  point('h3', 'hemoglobin', 90, 9),
  point('p1', 'platelets', 48, 80),
];

it.each([
  ['h2', 'ArrowLeft', 'h1'],
  ['h1', 'ArrowLeft', 'h1'],
  ['h2', 'ArrowRight', 'h3'],
  ['h3', 'ArrowRight', 'h3'],
  ['h1', 'ArrowDown', 'p1'],
  ['p1', 'ArrowUp', 'h2'],
  ['p1', 'ArrowDown', 'p1'],
  ['h2', 'Home', 'h1'],
  ['h1', 'End', 'h3'],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(step(points, from, key)?.id).toBe(to);
});

it('leaves other keys alone', () => {
  expect(step(points, 'h1', 'a')).toBeUndefined();
  expect(step([], null, 'ArrowLeft')).toBeUndefined();
});

it('finds the point near a click, and none where nothing is near', () => {
  expect(nearest(points, 52, 14, 10)?.id).toBe('h2');
  expect(nearest(points, 20, 50, 10)).toBeUndefined();
});
