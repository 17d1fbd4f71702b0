import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import { route } from '../../shared/state/navigation.svelte';
import Home from './Home.svelte';

it.each([
  ['demo', 'Week 23 since the first dose'],
  ['empty', 'No treatment is being judged now'],
  ['before', 'Before the first dose'],
  ['between', 'Between treatments'],
  ['past', 'Week 32 since the first dose'],
] as const)('the home of a record that is %s says “%s”', async (variant, heading) => {
  await startSession({ variant });
  const { container } = render(Home);
  await settled();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
  await expectAccessible(container);
});

it('says a missing value is missing, never zero', async () => {
  await startSession({ variant: 'empty' });
  render(Home);
  await settled();
  expect(screen.getByText('There are no results yet.')).toBeTruthy();
});

it('leads from each thing that waits to the place where it is done', async () => {
  await startSession();
  render(Home);
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: 'Look at them' }));
  expect(route()).toEqual({ name: 'review' });
});

it('asks for the spare key once there are results, and keeps quiet until tomorrow', async () => {
  await startSession();
  const { unmount } = render(Home);
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: 'Remind me tomorrow' }));
  await settled();
  unmount();
  render(Home);
  await settled();
  expect(screen.queryByText('A spare key, before you need it')).toBeNull();
});

it('does not ask for the spare key before there is anything to lose', async () => {
  await startSession({ variant: 'empty' });
  render(Home);
  await settled();
  expect(screen.queryByText('A spare key, before you need it')).toBeNull();
});
