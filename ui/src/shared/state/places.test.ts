import { expect, it } from 'vitest';
import { hasWords } from '../words';
import { placeName, PLACES, placesFor } from './places';

it('every place has words', () => {
  const keys = PLACES.flatMap((place) => [place.key, place.within ?? place.key]);
  expect(keys.filter((key) => !hasWords(key))).toEqual([]);
});

it.each([
  ['backup', ['Settings: Backups']],
  ['TRANS', ['Record: Transfusions']],
  ['rec med', ['Record: Medicines']],
  ['together', ['Look together']],
  ['', []],
  ['zzz', []],
])('“%s” leads to %j', (typed, names) => {
  expect(placesFor(typed, 5).map(placeName)).toEqual(names);
});
