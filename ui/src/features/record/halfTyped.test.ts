import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it } from 'vitest';
import { settled, startSession } from '../../../tests/support';
import { forgetHalfTyped } from '../../shared/state/halfTyped';
import AtVisit from '../questions/AtVisit.svelte';
import Questions from '../questions/Questions.svelte';
import EntryForm from './EntryForm.svelte';
import { FIELDS, type Kind } from './fields';
import TypeCounts from './TypeCounts.svelte';

beforeEach(() => forgetHalfTyped());

const TYPED = '2026-03-05';
const WRITTEN = [TYPED, '5 March 2026'];
const boxes = (container: Element) =>
  Array.from(container.querySelectorAll<HTMLInputElement>('input[type=text], input[type=tel], textarea'));

const form = (kind: Kind) => ({
  kind,
  entry: null,
  treatment: null,
  onsaved: async () => undefined,
  oncancel: () => undefined,
});

it.each(Object.keys(FIELDS) as Kind[])(
  'a half-typed %s is there again, until it is cancelled',
  async (kind) => {
    await startSession();
    const first = render(EntryForm, form(kind));
    for (const box of boxes(first.container)) await fireEvent.input(box, { target: { value: TYPED } });
    await settled();
    first.unmount();

    const again = render(EntryForm, form(kind));
    await settled();
    const typed = boxes(again.container).map((box) => box.value);
    expect(typed.length).toBeGreaterThan(0);
    // A day is shown as this person writes days.
    expect(typed.every((value) => WRITTEN.includes(value))).toBe(true);
    expect(screen.getByText('What you had typed is here again.')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    again.unmount();

    const fresh = render(EntryForm, form(kind));
    expect(boxes(fresh.container).some((box) => WRITTEN.includes(box.value))).toBe(false);
  },
);

it('a form that was saved begins empty', async () => {
  await startSession();
  const { container, unmount } = render(EntryForm, form('note'));
  for (const box of boxes(container)) await fireEvent.input(box, { target: { value: TYPED } });
  await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await settled();
  unmount();
  const fresh = render(EntryForm, form('note'));
  expect(boxes(fresh.container).some((box) => WRITTEN.includes(box.value))).toBe(false);
});

it('a half-typed blood count is there again, and forgotten when the record is locked', async () => {
  await startSession();
  const first = render(TypeCounts);
  await settled();
  const box = first.container.querySelector<HTMLInputElement>('input[data-count]');
  if (!box) throw new Error('no box');
  await fireEvent.input(box, { target: { value: '9.1' } });
  await settled();
  first.unmount();
  const again = render(TypeCounts);
  await settled();
  expect(again.container.querySelector<HTMLInputElement>('input[data-count]')?.value).toBe('9.1');
  again.unmount();
  forgetHalfTyped();
  const fresh = render(TypeCounts);
  await settled();
  expect(fresh.container.querySelector<HTMLInputElement>('input[data-count]')?.value).toBe('');
});

it('a half-typed question is there again', async () => {
  await startSession();
  const first = render(Questions, { atVisit: false });
  await settled();
  const [box] = boxes(first.container);
  if (!box) throw new Error('no box');
  await fireEvent.input(box, { target: { value: 'May I fly?' } });
  await settled();
  first.unmount();
  const again = render(Questions, { atVisit: false });
  await settled();
  expect(boxes(again.container)[0]?.value).toBe('May I fly?');
});

it('a half-typed answer at the visit is there again', async () => {
  const backend = await startSession();
  const questions = (await backend.questions('person-rosa')).first;
  const props = { questions, onchanged: async () => undefined };
  const first = render(AtVisit, props);
  const [box] = boxes(first.container);
  if (!box) throw new Error('no box');
  await fireEvent.input(box, { target: { value: 'Wait until week 24' } });
  await settled();
  first.unmount();
  const again = render(AtVisit, props);
  expect(boxes(again.container)[0]?.value).toBe('Wait until week 24');
});
