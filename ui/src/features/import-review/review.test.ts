import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import type { DraftView } from '../../ipc/backend';
import { clearNotice } from '../../shared/state/notices.svelte';
import AddResults from './AddResults.svelte';
import { byDraw, canCount } from './draws';
import Review from './Review.svelte';

const draft = (part: Partial<DraftView>): DraftView => ({
  id: 'd',
  analyte: 'hemoglobin',
  printedName: 'Hb',
  printedValue: '8.9',
  comparator: null,
  printedUnit: 'g/dL',
  printedFlag: null,
  printedRange: null,
  value: '8.9',
  unit: 'g/dL',
  collected: '2026-03-14',
  collectedChoices: [],
  isCertain: true,
  reasons: [],
  isFollowed: true,
  canBeConfirmed: true,
  isCorrected: false,
  alreadyInRecord: false,
  place: null,
  units: [],
  call: [],
  ...part,
});

describe('what may be confirmed', () => {
  it.each([
    ['a clear reading', draft({}), {}, true],
    ['an uncertain reading', draft({ isCertain: false }), {}, false],
    ['an uncertain reading that was looked at', draft({ isCertain: false }), { d: true }, true],
    [
      'a reading without a unit, even when looked at',
      draft({ isCertain: false, canBeConfirmed: false }),
      { d: true },
      false,
    ],
    ['a reading that is in the record already', draft({ alreadyInRecord: true }), { d: true }, false],
  ])('%s', (_name, one, looked, may) => {
    expect(canCount(one, looked)).toBe(may);
  });
  it('choosing the day for a whole sheet is not a look at a doubtful number', () => {
    const one = draft({ isCorrected: true, reasons: ['date_ambiguous', 'far_from_history'] });
    expect(canCount(one, {})).toBe(false);
    expect(canCount(one, { d: true })).toBe(true);
    expect(canCount(draft({ isCorrected: true, reasons: ['date_ambiguous'] }), {})).toBe(true);
  });
  it('nothing counts while its day can be read in two ways', () => {
    const one = draft({ isCertain: false, collectedChoices: ['2026-03-04', '2026-04-03'] });
    expect(canCount(one, { d: true })).toBe(false);
  });
  it('rows stand by their draw', () => {
    const draws = byDraw([
      draft({ id: '1' }),
      draft({ id: '2', collected: '2026-04-01' }),
      draft({ id: '3' }),
    ]);
    expect(draws.map((draw) => draw.drafts.map((one) => one.id))).toEqual([['1', '3'], ['2']]);
  });
});

describe('the review', () => {
  it('confirms nothing before the day is chosen and the doubtful rows are looked at', async () => {
    const backend = await startSession();
    const confirm = vi.spyOn(backend, 'confirmDrafts');
    const { container } = render(Review);
    await settled();
    await expectAccessible(container);
    expect(screen.getByRole('button', { name: 'Nothing to confirm yet' })).toHaveProperty('disabled', true);
    await fireEvent.click(screen.getByRole('button', { name: /Friday 3 April 2026/ }));
    await settled();
    expect(screen.getByRole('button', { name: 'Confirm 6 results' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: '9 is right' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Confirm 7 results' }));
    await settled();
    expect(confirm.mock.calls[0]?.[1].drafts).not.toContain('draft-6');
    expect(confirm.mock.calls[0]?.[1].drafts).not.toContain('draft-7');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('7 results are in the record');
    expect(screen.getByText(/Any blood since 3 August 2026/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('shows the team line at a call level before anything is confirmed', async () => {
    await startSession();
    render(Review);
    await settled();
    expect(screen.getByText(/Platelets below 10/)).toBeTruthy();
    expect(screen.getByText('Kingfisher study nurse: +44 20 7946 0321')).toBeTruthy();
  });

  it('corrects a row and sends only what was changed', async () => {
    const backend = await startSession();
    const correct = vi.spyOn(backend, 'correctDraft');
    render(Review);
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: 'Correct Ferritin' }));
    await fireEvent.input(screen.getByLabelText('Number'), { target: { value: '1240' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save the correction' }));
    await settled();
    expect(screen.getByText('Read as 1.240 ng/mL, corrected by hand.')).toBeTruthy();
    expect(correct).toHaveBeenCalledWith({
      id: 'draft-7',
      analyte: null,
      value: '1240',
      unit: null,
      collected: null,
    });
  });
});

describe('adding files', () => {
  it('reads the chosen files and leads on to the review', async () => {
    await startSession();
    clearNotice();
    const { container } = render(AddResults, { given: [], ontaken: () => {} });
    await settled();
    await expectAccessible(container);
    await fireEvent.click(screen.getByRole('button', { name: 'Choose files' }));
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(screen.getByText(/9 results were found/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Look them through' })).toBeTruthy();
  });
  it('takes a whole import back, and puts it back', async () => {
    const backend = await startSession();
    const undo = vi.spyOn(backend, 'undoImport');
    render(AddResults, { given: [], ontaken: () => {} });
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: 'Take back labor-weidental.csv' }));
    await settled();
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Put back labor-weidental.csv' })).toBeTruthy();
  });
});
