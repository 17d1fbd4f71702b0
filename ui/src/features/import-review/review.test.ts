import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import type { DraftView } from '../../ipc/backend';
import { clearNotice } from '../../shared/state/notices.svelte';
import AddResults from './AddResults.svelte';
import ColumnMapper from './ColumnMapper.svelte';
import { byDraw, canCount, type Looked } from './draws';
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
  asRead: { name: 'Hb', value: '8.9', unit: 'g/dL', flag: null, range: null },
  value: '8.9',
  unit: 'g/dL',
  rangeVerdict: null,
  collected: '2026-03-14',
  collectedChoices: [],
  status: 'final',
  person: null,
  isCertain: true,
  reasons: [],
  doubts: [],
  standing: { code: 'new', message: null, others: [] },
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
    ['an uncertain reading that was looked at', draft({ isCertain: false }), { d: 'kept' }, true],
    [
      'a reading without a unit, even when looked at',
      draft({ isCertain: false, canBeConfirmed: false }),
      { d: 'kept' },
      false,
    ],
    ['a reading that is in the record already', draft({ alreadyInRecord: true }), { d: 'kept' }, false],
  ])('%s', (_name, one, looked, may) => {
    expect(canCount(one, looked as Looked)).toBe(may);
  });
  it('nothing counts while its day can be read in two ways, or is not there', () => {
    const choices = ['2026-03-04', '2026-04-03'];
    const open = draft({ isCertain: false, collected: null, collectedChoices: choices });
    expect(canCount(open, { d: 'kept' })).toBe(false);
    expect(canCount(draft({ isCertain: false, collected: null }), { d: 'kept' })).toBe(false);
  });
  it('a result of somebody else never counts', () => {
    const other = { code: 'of_another', message: null, others: [] };
    expect(canCount(draft({ standing: other }), { d: 'kept' })).toBe(false);
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

  it('says what a correction would mean while it is typed, and sends only what was changed', async () => {
    const backend = await startSession();
    const correct = vi.spyOn(backend, 'correctDraft');
    const { container } = render(Review);
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: 'Correct Ferritin' }));
    await fireEvent.input(screen.getByLabelText('Number'), { target: { value: 'about 12' } });
    await waitFor(() => expect(screen.getByText(/“about 12” cannot be the value/)).toBeTruthy());
    expect(screen.getByRole('button', { name: 'Save the correction' })).toHaveProperty('disabled', true);
    await fireEvent.input(screen.getByLabelText('Number'), { target: { value: '1240' } });
    await waitFor(() => expect(screen.getByText(/It will count as 1240 ng\/mL/)).toBeTruthy());
    await expectAccessible(container);
    await fireEvent.click(screen.getByRole('button', { name: 'Save the correction' }));
    await settled();
    expect(screen.getByText('Read as 1.240 ng/mL, corrected by hand.')).toBeTruthy();
    expect(correct).toHaveBeenCalledWith({
      id: 'draft-7',
      analyte: null,
      value: '1240',
      unit: null,
      collected: null,
      name: null,
      flag: null,
      range: null,
      isOwn: null,
    });
  });

  it('every step has its way back', async () => {
    await startSession();
    render(Review);
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: /Friday 3 April 2026/ }));
    await settled();
    expect(screen.getByRole('button', { name: 'Confirm 6 results' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Leave out Platelets' }));
    await settled();
    expect(screen.getAllByText('Platelets left out').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Correct Platelets' })).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(screen.getByRole('button', { name: 'Correct Platelets' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(screen.getByRole('heading', { name: 'Which day was the blood drawn?' })).toBeTruthy();
  });

  it('goes through the rows by keyboard, and keeps nothing with the first press', async () => {
    await startSession();
    const { container } = render(Review);
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: /Friday 3 April 2026/ }));
    await settled();
    const row = (id: string) => container.querySelector<HTMLElement>(`[data-row="${id}"]`)!;
    row('draft-3').focus();
    await fireEvent.keyDown(row('draft-3'), { key: 'ArrowDown' });
    await settled();
    expect(document.activeElement).toBe(row('draft-4'));
    await fireEvent.keyDown(row('draft-4'), { key: 'Enter' });
    await settled();
    expect(screen.getByRole('button', { name: /Confirm 7 results/ })).toBeTruthy();
    // On to the next row that needs a look: a missing unit is no yes or no.
    expect(document.activeElement).toBe(row('draft-6'));
    await fireEvent.keyDown(row('draft-6'), { key: 'e' });
    await settled();
    expect(screen.getByRole('button', { name: 'Save the correction' })).toBeTruthy();
  });
});

describe('files that ask something', () => {
  async function open(name: string) {
    await startSession({ files: 'questions' });
    const { container } = render(Review);
    await settled();
    const select = screen.getByLabelText(/^File/);
    const option = Array.from(select.querySelectorAll('option')).find((one) =>
      one.textContent?.startsWith(name),
    );
    await fireEvent.change(select, { target: { value: option?.value } });
    await settled();
    await expectAccessible(container);
  }

  it('a contradiction, a corrected and a cancelled result are each answered', async () => {
    await open('portal-export.csv');
    expect(screen.getByText(/The record has 9.6 g\/dL for this test and draw/)).toBeTruthy();
    expect(screen.getByText(/takes the place of 45 ×10⁹\/L/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Confirm 2 results' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Take 1.05 ×10⁹/L out' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Both: two draws that day' }));
    expect(screen.getByText('Both count: two draws that day')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Confirm 4 results' })).toBeTruthy();
  });
  it('the line of the file stands beside the row, with the value marked', async () => {
    await open('portal-export.csv');
    await fireEvent.click(screen.getByRole('button', { name: /^Please check: Haemoglobin/ }));
    await settled();
    expect(document.querySelector('mark')?.textContent).toBe('9.3');
  });
  it('a file of somebody else waits for a word, and nothing of it can be confirmed before', async () => {
    await open('letter-of-another.csv');
    expect(screen.getByText(/This looks like a file of Ivo Marek, born 30 November 1949/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Confirm/ })).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Keep it out' }));
    await settled();
    expect(screen.getAllByText('letter-of-another.csv kept out').length).toBeGreaterThan(0);
  });
  it('of two people one is chosen, and the rest stays out', async () => {
    await open('family.csv');
    await fireEvent.click(screen.getByRole('button', { name: /R. Demirel-Yildiz/ }));
    await settled();
    expect(screen.getByText('One result of somebody else stays out.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Confirm 1 result' })).toBeTruthy();
  });
  it('a day that is missing is asked once for the whole draw', async () => {
    await open('photo-of-a-note.csv');
    await fireEvent.input(screen.getByLabelText('Day of the blood draw'), {
      target: { value: '10 August 2026' },
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Use this day for 2 rows' }));
    await settled();
    expect(screen.getByRole('button', { name: 'Confirm 2 results' })).toBeTruthy();
  });
});

describe('a table whose columns are not understood', () => {
  it('says at once what a choice gives, and reads it', async () => {
    const backend = await startSession();
    const apply = vi.spyOn(backend, 'applyMapping');
    const { container } = render(ColumnMapper, { file: 'import-table' });
    await settled();
    await waitFor(() => expect(screen.getByText('24 results, 12 of them without a doubt.')).toBeTruthy());
    await expectAccessible(container);
    await fireEvent.change(screen.getByLabelText('What “G1” holds'), { target: { value: 'of:neutrophils' } });
    await fireEvent.change(screen.getByLabelText('Unit of “G1”'), { target: { value: '10*9/L' } });
    await waitFor(() => expect(screen.getByText('36 results, 24 of them without a doubt.')).toBeTruthy());
    await fireEvent.click(screen.getByRole('button', { name: 'Read 36 results' }));
    await settled();
    expect(apply.mock.calls[0]?.[2].columns[3]).toEqual({
      role: 'values_of',
      analyte: 'neutrophils',
      unit: '10*9/L',
    });
  });
});

describe('adding files', () => {
  it('reads the chosen files and leads on to the review', async () => {
    await startSession();
    clearNotice();
    const { container } = render(AddResults, { given: null, ontaken: () => {} });
    await settled();
    await expectAccessible(container);
    await fireEvent.click(screen.getByRole('button', { name: 'Choose files' }));
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(screen.getByText(/9 results were found/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Look them through' })).toBeTruthy();
  });
  it('tells of many files in one sentence, and of each that needs something', async () => {
    await startSession({ files: 'batch' });
    const { container } = render(AddResults, { given: null, ontaken: () => {} });
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: 'Choose files' }));
    await waitFor(() => expect(screen.getByText(/12 files were read/)).toBeTruthy());
    expect(screen.getByText(/3 more files were left out/)).toBeTruthy();
    expect(screen.getByText('4 files gave no result')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Type the values beside the page of/ })).toHaveLength(2);
    await expectAccessible(container);
  });
  it('takes a whole import back, and puts it back', async () => {
    const backend = await startSession();
    const undo = vi.spyOn(backend, 'undoImport');
    render(AddResults, { given: null, ontaken: () => {} });
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: 'Take back labor-weidental.csv' }));
    await settled();
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Put back labor-weidental.csv' })).toBeTruthy();
  });
});

describe('a file of our own', () => {
  it('shows all that would be stored, and adds only what is new unless more is chosen', async () => {
    const backend = await startSession({ files: 'course' });
    const take = vi.spyOn(backend, 'takeCourse');
    const { container } = render(Review);
    await settled();
    await expectAccessible(container);
    expect(screen.getByText('Days that a change must last: 56')).toBeTruthy();
    expect(screen.getByText('Your record says: Marrow test, 27 May 2026')).toBeTruthy();
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map((box) => box.checked)).toEqual([true, true, false, false]);
    await fireEvent.click(screen.getByRole('button', { name: 'Add 2 entries' }));
    await settled();
    expect(take.mock.calls[0]?.[1].entries).toEqual(['e1', 'e2']);
    expect(screen.getByText('Nothing waits for your look')).toBeTruthy();
  });
});
