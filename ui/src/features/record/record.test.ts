import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import { storyRecord } from '../../ipc/fake/story';
import { notices } from '../../shared/state/notices.svelte';
import { hasWords } from '../../shared/words';
import EntryForm from './EntryForm.svelte';
import { entryOf, FIELDS, missingIn, unreadableIn, valuesOf, type Kind } from './fields';
import Record from './Record.svelte';
import TypeCounts from './TypeCounts.svelte';

const story = storyRecord();
const entries: [Kind, object | undefined][] = [
  ['treatment', story.treatments[0]],
  ['milestone', story.milestones[3]],
  ['transfusion', story.transfusions[0]],
  ['medicine', story.medicines[0]],
  ['allergy', story.allergies[0]],
  ['gene', story.genes[0]],
  ['disease', story.disease ?? undefined],
  ['appointment', story.appointments[0]],
  ['teamLine', story.teamLines[0]],
  ['note', story.notes[0]],
  ['checkIn', story.checkIns[0]],
  ['sideEffect', story.sideEffects[0]],
  ['infection', story.infections[0]],
  ['hospitalStay', { id: 'stay', from: '2026-04-11', until: null, place: null, reason: 'Chest infection' }],
  ['bloodNeeds', story.bloodNeeds ?? undefined],
  ['aboutMe', story.aboutMe ?? undefined],
];

describe('the boxes of an entry', () => {
  it.each(entries)('give a %s back as it was', (kind, entry) => {
    const id = (entry as { id?: string }).id ?? null;
    const treatment = (entry as { treatment?: string }).treatment ?? null;
    expect(entryOf(kind, id, valuesOf(kind, entry ?? null), treatment)).toEqual({ kind, ...entry });
  });
  it('have a label each', () => {
    const missing = Object.entries(FIELDS).flatMap(([kind, fields]) =>
      fields.map((field) => `field-${kind}-${field.id}`).filter((key) => !hasWords(key)),
    );
    expect(missing).toEqual([]);
  });
  it('say which of them must be filled', () => {
    expect(missingIn('transfusion', valuesOf('transfusion', null))).toEqual(['on', 'units']);
  });
  it.each(['1,5', '2.0', '2 bags', '-1', '<3'])('of whole numbers do not take “%s”', (units) => {
    expect(unreadableIn('transfusion', { units })).toEqual(['units']);
    expect(unreadableIn('treatment', { cycleDays: units })).toEqual(['cycleDays']);
  });
  it.each([
    ['84, 112;168 200', [84, 112, 168, 200]],
    ['84', [84]],
  ])('of several days take “%s”', (assessmentDays, days) => {
    expect(unreadableIn('treatment', { assessmentDays })).toEqual([]);
    expect(entryOf('treatment', null, { assessmentDays }, null)).toMatchObject({ assessmentDays: days });
  });
  it.each(['12 weeks', '84.5', '84-112'])('of several days do not take “%s”', (assessmentDays) => {
    expect(unreadableIn('treatment', { assessmentDays })).toEqual(['assessmentDays']);
  });
});

describe('the record', () => {
  it.each([
    'treatment',
    'milestone',
    'transfusion',
    'medicine',
    'health',
    'disease',
    'appointment',
    'teamLine',
    'aboutMe',
    'note',
  ])('its part “%s” breaks no accessibility rule', async (section) => {
    await startSession();
    const { container } = render(Record, { section });
    await settled();
    await expectAccessible(container);
  });

  it('shows whom to call as soon as fever is ticked in a check-in, before anything is saved', async () => {
    const backend = await startSession();
    const save = vi.spyOn(backend, 'saveEntry');
    const { container } = render(Record, { section: 'health' });
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: 'How am I today?' }));
    expect(screen.queryByText(/call Kingfisher study nurse/)).toBeNull();
    await fireEvent.click(screen.getByRole('radio', { name: 'yes' }));
    expect(screen.getByText(/call Kingfisher study nurse/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('radio', { name: '4' }));
    await expectAccessible(container);
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await settled();
    expect(save.mock.calls[0]?.[1]).toMatchObject({ kind: 'checkIn', energy: 4, fever: true, dizzy: null });
  });

  it('adds a transfusion with a date as people type it', async () => {
    const backend = await startSession();
    const save = vi.spyOn(backend, 'saveEntry');
    const { container } = render(Record, { section: 'transfusion' });
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: 'Add a transfusion' }));
    await fireEvent.input(screen.getByLabelText('Day'), { target: { value: '5.8.2026' } });
    await fireEvent.input(screen.getByLabelText('Units (bags)'), { target: { value: '2' } });
    await expectAccessible(container);
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await settled();
    expect(save.mock.calls[0]?.[1]).toMatchObject({
      kind: 'transfusion',
      on: '2026-08-05',
      product: 'redCells',
      units: 2,
    });
  });

  it('does not save a number of units that is not whole, and says so', async () => {
    const backend = await startSession();
    const save = vi.spyOn(backend, 'saveEntry');
    render(Record, { section: 'transfusion' });
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: 'Add a transfusion' }));
    await fireEvent.input(screen.getByLabelText('Day'), { target: { value: '5.8.2026' } });
    await fireEvent.input(screen.getByLabelText('Units (bags)'), { target: { value: '1,5' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await settled();
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByText(/could not read “1,5” as a whole number/)).toBeTruthy();
  });

  it('opens the folded part where a day cannot be read', async () => {
    const backend = await startSession();
    const save = vi.spyOn(backend, 'saveEntry');
    const entry = story.treatments[0] ?? null;
    render(EntryForm, { kind: 'treatment', entry, treatment: null, onsaved: vi.fn(), oncancel: vi.fn() });
    const box = screen.getByLabelText('Days of the planned assessments');
    await fireEvent.input(box, { target: { value: '12 weeks' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await settled();
    expect(save).not.toHaveBeenCalled();
    expect(box.closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(box);
  });

  it.each([
    ['keeps the treatment of a milestone that is changed', 'an-earlier-one', 'an-earlier-one'],
    ['leaves a milestone without a treatment so', null, null],
  ])('%s', async (_, treatment, kept) => {
    const backend = await startSession();
    const save = vi.spyOn(backend, 'saveEntry').mockResolvedValue(undefined as never);
    const entry = { ...story.milestones[3], treatment };
    const more = { onsaved: vi.fn(), oncancel: vi.fn() };
    render(EntryForm, { kind: 'milestone', entry, treatment: 'the-current-one', ...more });
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await settled();
    expect(save.mock.calls[0]?.[1]).toMatchObject({ kind: 'milestone', treatment: kept });
  });

  it('gives a new milestone the current treatment', async () => {
    const backend = await startSession();
    const save = vi.spyOn(backend, 'saveEntry').mockResolvedValue(undefined as never);
    const more = { onsaved: vi.fn(), oncancel: vi.fn() };
    render(EntryForm, { kind: 'milestone', entry: null, treatment: 'the-current-one', ...more });
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await settled();
    expect(save.mock.calls[0]?.[1]).toMatchObject({ kind: 'milestone', treatment: 'the-current-one' });
  });

  it('removes an entry and offers it back', async () => {
    const backend = await startSession();
    render(Record, { section: 'medicine' });
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: /Remove Apixaban/ }));
    await settled();
    expect((await backend.record('')).medicines).toHaveLength(2);
    await notices.current?.undo?.();
    expect((await backend.record('')).medicines).toHaveLength(3);
  });

  it('says the fixed words on fever with the team line, whatever the counts are', async () => {
    await startSession();
    render(Record, { section: 'teamLine' });
    await settled();
    expect(
      screen.getByText(
        /38.0 °C \/ 100.4 °F or more.*call Kingfisher study nurse \+44 20 7946 0321 now, day or night/,
      ),
    ).toBeTruthy();
  });
});

describe('typing a blood count', () => {
  it('takes twelve values with one key each between them', async () => {
    const backend = await startSession();
    const save = vi.spyOn(backend, 'saveTypedCounts');
    const { container } = render(TypeCounts);
    await settled();
    await expectAccessible(container);
    const boxes = Array.from(container.querySelectorAll<HTMLInputElement>('input[data-count]'));
    expect(boxes).toHaveLength(12);
    for (const box of boxes) {
      expect(document.activeElement).toBe(box);
      await fireEvent.input(box, { target: { value: '2,5' } });
      await fireEvent.keyDown(box, { key: 'Enter' });
    }
    await settled();
    expect(save.mock.calls[0]?.[1].values).toHaveLength(12);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('12 results are in the record');
  });

  it('asks about an unusual value before it is saved', async () => {
    await startSession();
    const { container } = render(TypeCounts);
    await settled();
    await fireEvent.input(screen.getByLabelText('Haemoglobin'), { target: { value: '89' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save 1 result' }));
    await settled();
    expect(screen.getByText(/Haemoglobin 89 is unusual/)).toBeTruthy();
    await expectAccessible(container);
    await fireEvent.click(screen.getByRole('button', { name: 'They are printed so: save them' }));
    await settled();
    expect(screen.getByText('One result is in the record')).toBeTruthy();
  });

  it('accepts only what it asked about: a value changed since is checked again', async () => {
    const backend = await startSession();
    const save = vi.spyOn(backend, 'saveTypedCounts');
    render(TypeCounts);
    await settled();
    await fireEvent.input(screen.getByLabelText('Haemoglobin'), { target: { value: '89' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save 1 result' }));
    await settled();
    await fireEvent.input(screen.getByLabelText('Haemoglobin'), { target: { value: '98' } });
    await fireEvent.click(screen.getByRole('button', { name: 'They are printed so: save them' }));
    await settled();
    expect(screen.getByText(/Haemoglobin 98 is unusual/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'They are printed so: save them' }));
    await settled();
    expect(save.mock.calls.map((call) => call[1].acceptUnusual)).toEqual([false, false, true]);
    expect(screen.getByText('One result is in the record')).toBeTruthy();
  });

  it('refuses what is not a number, and says which', async () => {
    await startSession();
    render(TypeCounts);
    await settled();
    await fireEvent.input(screen.getByLabelText('Platelets'), { target: { value: 'few' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save 1 result' }));
    await settled();
    expect(screen.getByText(/Platelets: “few” is not a number/)).toBeTruthy();
  });
});
