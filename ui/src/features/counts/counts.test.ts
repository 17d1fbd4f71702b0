import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import BloodCalendar from './BloodCalendar.svelte';
import CountsTable from './CountsTable.svelte';
import CompareDates from './CompareDates.svelte';
import Counts from './Counts.svelte';
import Definitions from './Definitions.svelte';
import ResultCard from './ResultCard.svelte';

const cell = (result: string, text: string, part = {}) => ({
  result,
  text,
  flag: null,
  position: 'below',
  isTyped: false,
  isSoonAfterRedCells: false,
  grade: null,
  ...part,
});
const table = {
  dates: ['2026-03-02', '2026-03-23'],
  rows: [
    {
      analyte: 'hemoglobin',
      unit: 'g/dL',
      noGrades: null,
      cells: [cell('a', '9.0'), cell('b', '9.1', { isSoonAfterRedCells: true })],
    },
    {
      analyte: 'platelets',
      unit: '10*9/L',
      noGrades: null,
      cells: [cell('c', '74', { isTyped: true }), null],
    },
  ],
  leftOut: null,
};

it('the screen breaks no accessibility rule', async () => {
  await startSession();
  const { container } = render(Counts, {});
  await settled();
  await expectAccessible(container);
});

it('the table has tests in rows and dates in columns, and says a gap is a gap', async () => {
  const { container } = render(CountsTable, { table, chosen: null, onchoose: () => {} });
  expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  expect(screen.getAllByRole('rowheader')).toHaveLength(2);
  expect(screen.getByText('soon after blood')).toBeTruthy();
  expect(screen.getByText('typed')).toBeTruthy();
  expect(screen.getByText('no result')).toBeTruthy();
  await expectAccessible(container);
});

it('sets two dates side by side and leaves out what was not measured on both', async () => {
  render(CompareDates, { table });
  expect(screen.getByText(/Haemoglobin: 9.0 g\/dL on 2 March 2026, 9.1 g\/dL on 23 March 2026/)).toBeTruthy();
  expect(screen.queryByText(/Platelets:/)).toBeNull();
});

it('a value shows what was printed and where it stands', async () => {
  await startSession();
  const { container } = render(ResultCard, {
    id: 'hemoglobin-2026-03-23',
    onclose: () => {},
    onchanged: async () => {},
  });
  await settled();
  expect(screen.getByText('12.0-15.5', { exact: false })).toBeTruthy();
  await expectAccessible(container);
  await fireEvent.click(screen.getByRole('button', { name: 'Show me where' }));
  await settled();
  expect(screen.getByRole('img', { name: 'Page 1 of the lab report' })).toBeTruthy();
});

it('a definition shows its criteria in words, and each opens into its steps', async () => {
  await startSession();
  const { container } = render(Definitions);
  await settled();
  expect(
    screen.getByText(/Only your team can say what it means for you\.$/, { selector: 'header p' }),
  ).toBeTruthy();
  expect(screen.getAllByText('still open').length).toBeGreaterThan(0);
  expect(screen.getAllByText(/the baseline is the mean of/).length).toBeGreaterThan(0);
  await expectAccessible(container);
});

it('the definition that fits comes first, the others wait behind a line, and all say what they rest on', async () => {
  await startSession();
  render(Definitions);
  await settled();
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(headings[0]).toBe('The version of 2018, made for lower-risk MDS');
  expect(headings).toContain('Other versions');
  expect(screen.getAllByText('What this rests on').length).toBe(3);
  expect(screen.getAllByText('needs a marrow result').length).toBe(2);
});

it('what a study sets is sent as typed, said at the top, and taken back with one button', async () => {
  await startSession();
  render(Definitions);
  await settled();
  expect(screen.queryByText(/Something here is set as in your study/)).toBeNull();
  await fireEvent.click(screen.getByLabelText(/Use the stricter form for red cells/));
  await fireEvent.click(screen.getByRole('button', { name: 'Compare again' }));
  await settled();
  expect(screen.getByText(/Something here is set as in your study/)).toBeTruthy();
  const [first] = screen.getAllByRole('button', { name: 'Back to the usual settings' });
  if (first) await fireEvent.click(first);
  await settled();
  expect(screen.queryByText(/Something here is set as in your study/)).toBeNull();
});

it('what a study sets can be kept with the treatment, and the usual rules looked at beside it', async () => {
  await startSession();
  render(Definitions);
  await settled();
  await fireEvent.click(screen.getByLabelText(/Use the stricter form for red cells/));
  await fireEvent.click(screen.getByRole('button', { name: 'Keep this with the treatment' }));
  await settled();
  expect(screen.getByText('It is kept with the treatment.')).toBeTruthy();
  const [first] = screen.getAllByRole('button', { name: 'Back to the usual settings' });
  if (first) await fireEvent.click(first);
  await settled();
  expect(screen.queryByText('It is kept with the treatment.')).toBeNull();
});

it('without a treatment the definitions say what is needed', async () => {
  await startSession({ variant: 'empty' });
  render(Definitions);
  await settled();
  expect(screen.getByText('This needs a treatment with a first dose.')).toBeTruthy();
});

it('one count alone can be chosen, the time shown moves by buttons, and a month outside the log is no zero', async () => {
  await startSession();
  const { container } = render(Counts, {});
  await settled();
  const chart = container.querySelector<HTMLElement>('section.chart');
  expect(chart).toBeTruthy();
  render(BloodCalendar, {
    rows: [
      {
        product: 'red_cells',
        months: [
          { month: '2026-05-01', units: 2, isCovered: false },
          { month: '2026-06-01', units: 0, isCovered: false },
          { month: '2026-07-01', units: 0, isCovered: true },
        ],
      },
    ],
  });
  expect(screen.getByText('at least')).toBeTruthy();
  expect(screen.getAllByText('log not complete', { exact: false }).length).toBeGreaterThan(0);
  expect(screen.getByText('0')).toBeTruthy();
});
