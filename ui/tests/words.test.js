import { expect, it } from 'vitest';
import { speaker } from './words.mjs';

it.each([
  ['de', 'Correct Ferritin', 'Ferritin berichtigen'],
  ['de', 'Record', 'Akte'],
  ['fr', 'Look at them', 'Les regarder'],
  ['es', 'Parts of the program', 'Partes del programa'],
])('finds in %s what English calls “%s”', async (language, english, own) => {
  const { name } = await speaker(language);
  expect(own).toMatch(name(english));
  expect(`${own} x`).not.toMatch(name(english));
});

it('leaves what no catalogue says as it is, and English as it stands', async () => {
  expect((await speaker('de')).name('Rosa (2)').test('Rosa (2)')).toBe(true);
  expect((await speaker()).name('Record')).toBe('Record');
});

it('finds a sentence with anything in its variables', async () => {
  const { part } = await speaker('de');
  expect('12 Dateien wurden gelesen. 3 Werte sind neu.').toMatch(part('outcome-sum'));
});
