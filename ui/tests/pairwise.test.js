import { expect, it } from 'vitest';
import { pairwise } from './pairwise.mjs';

const columns = {
  screen: ['home', 'counts', 'record', 'answers', 'questions', 'visits', 'settings'],
  size: ['wide', 'usual', 'narrow', 'large', 'table'],
  language: ['en', 'es', 'fr', 'de'],
  theme: ['light', 'dark', 'contrast'],
};
const rows = pairwise(columns);
const names = Object.keys(columns);

it('lets every two values of two columns meet', () => {
  for (const [at, a] of names.entries())
    for (const b of names.slice(at + 1))
      for (const x of columns[a])
        for (const y of columns[b])
          expect(
            rows.some((row) => row[a] === x && row[b] === y),
            `${x} with ${y}`,
          ).toBe(true);
});

it('needs little more rows than the two longest columns have pairs, and far fewer than all', () => {
  expect(rows.length).toBeGreaterThanOrEqual(7 * 5);
  expect(rows.length).toBeLessThanOrEqual(7 * 5 + 7);
  expect(pairwise(columns)).toEqual(rows);
});
