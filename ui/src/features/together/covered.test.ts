import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import { route } from '../../shared/state/navigation.svelte';
import AddResults from '../import-review/AddResults.svelte';
import Home from '../home/Home.svelte';
import Together from './Together.svelte';

it('says at home how many are covered and until when, and of a level without its number', async () => {
  await startSession({ files: 'covered' });
  const { container } = render(Home);
  await settled();
  expect(screen.getByText('3 results are covered until 13 August 2026, 18:00.')).toBeTruthy();
  expect(screen.getByText(/One covered result is at a level/)).toBeTruthy();
  await expectAccessible(container);
  await fireEvent.click(screen.getByRole('button', { name: 'Look together' }));
  expect(route().name).toBe('together');
});

it('shows nothing before they are opened together, by no key, and then one count at a time', async () => {
  await startSession({ files: 'covered' });
  const { container } = render(Together);
  await settled();
  await expectAccessible(container);
  await fireEvent.keyDown(window, { key: 'ArrowRight' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Looking together');
  await fireEvent.click(screen.getByRole('button', { name: 'Open them together' }));
  await settled();
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading.textContent).toContain('Haemoglobin');
  expect(document.activeElement).toBe(heading);
});

it('leaves them covered and shows the rest', async () => {
  const backend = await startSession({ files: 'covered' });
  render(Together);
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: 'Leave them covered' }));
  await settled();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Haemoglobin');
  expect((await backend.covered('person-rosa')).results).toBe(3);
});

it('covers from the tick on, and narrows it only to a whole day and time', async () => {
  const backend = await startSession();
  const { container } = render(AddResults, { given: null, ontaken: () => undefined });
  await settled();
  await fireEvent.click(screen.getByRole('checkbox', { name: /Keep new results covered/ }));
  await settled();
  expect(await backend.covered('p')).toMatchObject({ isOn: true, until: null });
  await fireEvent.click(screen.getByRole('radio', { name: 'Until a day and a time' }));
  const field = screen.getByLabelText('Day and time');
  await fireEvent.input(field, { target: { value: '26 November 2026' } });
  await settled();
  expect(await backend.covered('p')).toMatchObject({ isOn: true, until: null });
  await fireEvent.input(field, { target: { value: '26 November 2026 18:00' } });
  await settled();
  expect(await backend.covered('p')).toMatchObject({ isOn: true, until: '2026-11-26T18:00' });
  await fireEvent.input(field, { target: { value: '1 January 2020 18:00' } });
  await settled();
  expect(await backend.covered('p')).toMatchObject({ isOn: true, until: '2026-11-26T18:00' });
  await expectAccessible(container);
  await fireEvent.click(screen.getByRole('checkbox', { name: /Keep new results covered/ }));
  await settled();
  expect((await backend.covered('p')).isOn).toBe(false);
});

it('puts what is certain of a covered file into the record without a look, and offers no look', async () => {
  const backend = await startSession();
  await backend.chooseCover('p', { isOn: true, until: null });
  const { container } = render(AddResults, { given: null, ontaken: () => undefined });
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: 'Choose files' }));
  await screen.findByText('4 results were found. They are covered.');
  expect(screen.queryByRole('button', { name: 'Look them through' })).toBeNull();
  await fireEvent.click(
    await screen.findByRole('button', { name: 'Put the 3 certain ones into the record unseen' }),
  );
  await settled();
  expect(await backend.covered('p')).toMatchObject({ stored: 3, certain: 0, toCheck: 1 });
  await expectAccessible(container);
});
