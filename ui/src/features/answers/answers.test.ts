import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import Answers from './Answers.svelte';

it('lists the answers by group and keeps the outlook folded', async () => {
  await startSession();
  const { container } = render(Answers, {});
  await settled();
  expect(screen.getByRole('heading', { name: 'What others ask' })).toBeTruthy();
  expect(container.querySelector('details:not([open])')?.textContent).toContain('How long do people live');
  await expectAccessible(container);
});

it('shows beside a paragraph what the record has to do with it, and takes its question along', async () => {
  const backend = await startSession({ variant: 'none' });
  const pick = vi.spyOn(backend, 'pickQuestion');
  const { container } = render(Answers, { answer: 'not-working' });
  await settled();
  expect(screen.getByText('In your record')).toBeTruthy();
  expect(screen.getByText(/No IDH1 result is in your record/)).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: /Ask this: When do you decide/ }));
  await settled();
  expect(pick.mock.calls[0]?.[1]).toBe('when-decide');
  expect(screen.getAllByText('On your list').length).toBe(1);
  expect(
    screen.getByText('General information, not medical advice. Decide with your care team.'),
  ).toBeTruthy();
  await expectAccessible(container);
});

it('explains a medical word', async () => {
  await startSession();
  const { container } = render(Answers, { answer: 'not-working' });
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: 'counts' }));
  await settled();
  expect(screen.getByText('A test that counts the cells in the blood.')).toBeTruthy();
  await expectAccessible(container);
});
