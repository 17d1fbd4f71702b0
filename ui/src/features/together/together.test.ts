import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import { route } from '../../shared/state/navigation.svelte';
import { turned } from './pages';
import Together from './Together.svelte';

it('shows one count at a time and ends with the three questions, by arrow keys', async () => {
  const backend = await startSession();
  const home = await backend.home('person-0');
  const { container } = render(Together);
  await settled();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Haemoglobin');
  await expectAccessible(container);
  await fireEvent.keyDown(window, { key: 'ArrowRight' });
  await settled();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Neutrophils');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  for (let page = 0; page < 5; page += 1) await fireEvent.keyDown(window, { key: 'ArrowRight' });
  await settled();
  expect(screen.getByText(home.firstQuestions[0]?.text ?? 'none')).toBeTruthy();
  await expectAccessible(container);
  await fireEvent.keyDown(window, { key: 'ArrowLeft' });
  await settled();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Platelets');
  await fireEvent.keyDown(window, { key: 'Escape' });
  expect(route().name).toBe('counts');
});

it.each([
  [0, -1, 4, 0],
  [0, 1, 4, 1],
  [3, 1, 4, 3],
  [0, 1, 0, 0],
] as const)('from page %s turning %s of %s is page %s', (at, by, pages, next) => {
  expect(turned(at, by, pages)).toBe(next);
});
