import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from './keepFocus';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
let stop = () => {};

beforeEach(() => {
  const parsed = new DOMParser().parseFromString(
    '<main tabindex="-1"><section><ul><li><button id="a">Ask this</button></li></ul><button id="b">Add</button></section></main>',
    'text/html',
  );
  document.body.replaceChildren(...parsed.body.children);
  const main = document.querySelector('main');
  if (main) stop = keepFocus(main);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

it('gives the focus to the row whose button went away', async () => {
  document.getElementById('a')?.focus();
  document.getElementById('a')?.remove();
  await settled();
  expect(document.activeElement?.tagName).toBe('LI');
});

it('gives it to the part of the page where the whole row went away', async () => {
  document.getElementById('a')?.focus();
  document.querySelector('li')?.remove();
  await settled();
  expect(document.activeElement?.tagName).toBe('SECTION');
});

it('leaves it where somebody else put it', async () => {
  document.getElementById('a')?.focus();
  document.getElementById('a')?.remove();
  document.getElementById('b')?.focus();
  await settled();
  expect(document.activeElement?.id).toBe('b');
});
