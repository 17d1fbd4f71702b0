import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import { notices } from '../../shared/state/notices.svelte';
import Visits from './Visits.svelte';

const drawn = () => new Promise((resolve) => setTimeout(resolve, 220));

it('shows the very pages, and leaves genes and notes out until they are asked for', async () => {
  const backend = await startSession();
  const preview = vi.spyOn(backend, 'summaryPreview');
  const { container } = render(Visits);
  await drawn();
  expect(preview.mock.calls.at(-1)?.[1].leaveOut).toEqual(['notes', 'genes']);
  expect(screen.getAllByRole('img').length).toBeGreaterThan(0);
  await expectAccessible(container);
  await fireEvent.click(screen.getByLabelText('Chart'));
  await fireEvent.click(screen.getByLabelText('US Letter'));
  await drawn();
  expect(preview.mock.calls.at(-1)?.[1]).toMatchObject({
    paper: 'letter',
    leaveOut: ['chart', 'notes', 'genes'],
  });
});

it('saves the PDF and says where', async () => {
  await startSession();
  render(Visits);
  await drawn();
  await fireEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
  await settled();
  expect(notices.current?.text).toBe('Saved as visit-summary.pdf.');
});

it('saves the record for other programs and says that the files are open', async () => {
  const backend = await startSession();
  const save = vi.spyOn(backend, 'saveExport');
  render(Visits);
  await drawn();
  expect(screen.getByText(/These files are not locked/)).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Save as a spreadsheet' }));
  await settled();
  expect(save.mock.calls.at(-1)?.[1]).toBe('workbook');
  expect(notices.current?.text).toBe('Saved as counts.xlsx.');
});

it('lets originals, a FHIR file and a password go with the PDF, and prints the very pages', async () => {
  const backend = await startSession();
  const save = vi.spyOn(backend, 'saveSummary');
  const seen: number[] = [];
  vi.stubGlobal('print', () => seen.push(document.querySelectorAll('.print-pages img').length));
  const { container } = render(Visits);
  await drawn();
  await fireEvent.click(screen.getByText('More to go with it'));
  await fireEvent.click(screen.getByLabelText('study-clinic.pdf, 11 August 2026'));
  await fireEvent.click(screen.getByLabelText('Put the record as a FHIR file inside the PDF'));
  await fireEvent.input(screen.getByLabelText('Password for the PDF'), { target: { value: 'quiet herons' } });
  await expectAccessible(container);
  await fireEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
  await settled();
  expect(save.mock.calls.at(-1)?.[1]).toMatchObject({
    originals: ['import-1'],
    attachFhir: true,
    password: 'quiet herons',
  });
  await fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  await settled();
  expect(seen).toEqual([screen.getAllByRole('img').length]);
  expect(document.querySelector('.print-pages')).toBeNull();
  vi.unstubAllGlobals();
});
