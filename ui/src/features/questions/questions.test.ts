import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import Questions from './Questions.svelte';

it('shows the three first, why a question is raised, and the bank by stage', async () => {
  await startSession();
  const { container } = render(Questions, { atVisit: false });
  await settled();
  expect(screen.getByRole('heading', { name: 'The three to ask first' })).toBeTruthy();
  expect(screen.getAllByText('Why it is here: No IDH1 result is in your record.').length).toBeGreaterThan(0);
  expect(screen.getByText('Being in a trial (1)')).toBeTruthy();
  await expectAccessible(container);
});

it('never marks more than three', async () => {
  await startSession();
  render(Questions, { atVisit: false });
  await settled();
  expect(screen.queryByRole('button', { name: /^Ask first:/ })).toBeNull();
  await fireEvent.click(screen.getAllByRole('button', { name: /^Not first:/ })[0] as HTMLElement);
  await settled();
  expect(screen.getAllByRole('button', { name: /^Ask first:/ }).length).toBeGreaterThan(0);
});

it('takes a question of one’s own', async () => {
  const backend = await startSession({ variant: 'empty' });
  const { container } = render(Questions, { atVisit: false });
  await settled();
  await fireEvent.input(screen.getByLabelText('A question of your own'), {
    target: { value: 'May I travel in June?' },
  });
  await fireEvent.click(screen.getByRole('button', { name: 'Add it' }));
  await settled();
  expect((await backend.questions('')).picked.map((one) => one.text)).toEqual(['May I travel in June?']);
  await expectAccessible(container);
});

it('moves a question up by keyboard or pointer', async () => {
  const backend = await startSession();
  const order = vi.spyOn(backend, 'orderQuestions');
  render(Questions, { atVisit: false });
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: /^Move up: What would lead/ }));
  await settled();
  expect(order.mock.calls[0]?.[1].slice(0, 2)).toEqual(['question-1', 'question-0']);
});

it('keeps the answer that was heard at the visit', async () => {
  const backend = await startSession();
  const answer = vi.spyOn(backend, 'answerQuestion');
  const { container } = render(Questions, { atVisit: true });
  await settled();
  await expectAccessible(container);
  const [box] = screen.getAllByLabelText('Answer');
  await fireEvent.input(box as HTMLElement, { target: { value: 'At week 24, with a marrow test.' } });
  const [next] = screen.getAllByLabelText('What follows');
  await fireEvent.input(next as HTMLElement, { target: { value: 'Ask for a date.' } });
  await fireEvent.click(screen.getByRole('button', { name: /Save the answer to: When do you decide/ }));
  await settled();
  expect(answer.mock.calls[0]?.[1]).toMatchObject({
    answer: 'At week 24, with a marrow test.',
    nextStep: 'Ask for a date.',
    due: null,
    asked: true,
  });
});

it('changes the words of a question of one’s own', async () => {
  const backend = await startSession();
  await backend.addQuestion('person-0', 'May I fly?');
  const { container } = render(Questions, { atVisit: false });
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: 'Change May I fly?' }));
  await expectAccessible(container);
  const dialog = within(screen.getByRole('dialog'));
  await fireEvent.input(dialog.getByRole('textbox'), { target: { value: 'May I fly in May?' } });
  await fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
  await settled();
  expect(screen.getByText('May I fly in May?')).toBeTruthy();
});

it('carries what was not asked at a visit that has passed over to the next', async () => {
  const backend = await startSession();
  const person = 'person-0';
  await backend.saveEntry(person, {
    kind: 'appointment',
    id: 'appointment-passed',
    at: '2026-06-01T09:00',
    title: 'Study visit',
    note: null,
  });
  await backend.questionForVisit(person, 'question-0', 'appointment-passed');
  const { container } = render(Questions, { atVisit: false });
  await settled();
  await expectAccessible(container);
  expect(screen.getAllByText(/: Study visit/).length).toBeGreaterThan(0);
  await fireEvent.click(screen.getByRole('button', { name: 'Take them along to the next visit' }));
  await settled();
  expect((await backend.questions(person)).leftOver).toBe(0);
});
