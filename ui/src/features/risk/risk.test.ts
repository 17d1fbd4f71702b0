import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import { route } from '../../shared/state/navigation.svelte';
import Record from '../record/Record.svelte';
import { emptyBoxes, requestOf } from './form';
import WorkThrough from './WorkThrough.svelte';

async function fill(hemoglobin = '9.5') {
  await fireEvent.input(screen.getByLabelText('Haemoglobin'), { target: { value: hemoglobin } });
  await fireEvent.input(screen.getByLabelText('Platelets'), { target: { value: '80' } });
  await fireEvent.input(screen.getByLabelText('Blasts in the marrow'), { target: { value: '3' } });
  await fireEvent.click(screen.getByRole('radio', { name: /^“Good”/ }));
}
async function work() {
  await fireEvent.click(screen.getByRole('button', { name: 'Work it out' }));
  await settled();
}

describe('the request', () => {
  it('leaves out genes that were not tested, and what is hidden', () => {
    const boxes = { ...emptyBoxes(), tp53Loss: 'yes', tp53SharePercent: '60', tp53Mutations: 'none' };
    const request = requestOf('ipssM', 'g/L', boxes, { ASXL1: 'found', WT1: 'not_found', CBL: 'not_tested' });
    expect(request.genes).toEqual([
      { gene: 'ASXL1', isFound: true },
      { gene: 'WT1', isFound: false },
    ]);
    expect(request).toMatchObject({
      tp53SharePercent: '',
      tp53Loss: null,
      del5q: null,
      hemoglobinUnit: 'g/L',
    });
  });
});

describe('working a score through', () => {
  it('is reached from the disease card, which says that its usual way is to copy the letter', async () => {
    await startSession();
    render(Record, { section: 'disease' });
    await settled();
    expect(screen.getByText(/Copy what the letter says/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Work it through' }));
    expect(route().name).toBe('work-through');
  });

  it('fills nothing in from the record, and says before anything is typed what a score is', async () => {
    await startSession();
    const { container } = render(WorkThrough);
    await settled();
    for (const box of container.querySelectorAll<HTMLInputElement>('input[type="text"]'))
      expect(box.value).toBe('');
    expect(screen.getByText(/cannot say how things will go for one person/)).toBeTruthy();
    expect(screen.getByText(/Greenberg and others, Blood 120:2454, 2012/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('takes an outcome off the screen as soon as a value is another', async () => {
    await startSession();
    render(WorkThrough);
    await settled();
    await fill();
    await work();
    expect(screen.getByText('IPSS-R 3.5, group “intermediate”.')).toBeTruthy();
    await fireEvent.input(screen.getByLabelText('Platelets'), { target: { value: '8' } });
    expect(screen.queryByText('IPSS-R 3.5, group “intermediate”.')).toBeNull();
  });

  it('names a number outside the limits at its box, and gives no score', async () => {
    await startSession();
    const { container } = render(WorkThrough);
    await settled();
    await fill('95');
    await work();
    expect(screen.getByLabelText('Haemoglobin').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(/lies outside 4 to 20/).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Write it on my disease card' })).toBeNull();
    await expectAccessible(container);
  });

  it('keeps what the letter says on the card, and writes only when the person says so', async () => {
    const backend = await startSession();
    const former = (await backend.record('person-rosa')).disease;
    const save = vi.spyOn(backend, 'saveEntry');
    render(WorkThrough);
    await settled();
    await fill();
    await work();
    expect(save).not.toHaveBeenCalled();
    await fireEvent.click(screen.getByRole('button', { name: 'Write it on my disease card' }));
    await settled();
    const entry = save.mock.calls[0]?.[1];
    expect(entry).toMatchObject({
      ...former,
      kind: 'disease',
      risk: expect.stringContaining('worked out by myself on') as string,
    });
    expect((entry as { risk: string }).risk.startsWith(former?.risk ?? '')).toBe(true);
  });

  it('counts each gene as not tested until it is said otherwise', async () => {
    await startSession();
    const { container } = render(WorkThrough);
    await settled();
    await fireEvent.click(screen.getByRole('radio', { name: /^IPSS-M/ }));
    await settled();
    const groups = screen.getAllByRole('radiogroup');
    expect(groups).toHaveLength(30);
    for (const group of groups)
      expect(within(group).getByRole<HTMLInputElement>('radio', { name: 'not tested' }).checked).toBe(true);
    const asxl1 = screen.getByRole('radiogroup', { name: 'ASXL1' });
    await fireEvent.click(within(asxl1).getByRole('radio', { name: 'found' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Mark the rest as not found' }));
    expect(within(asxl1).getByRole<HTMLInputElement>('radio', { name: 'found' }).checked).toBe(true);
    expect(screen.getByText('29 genes')).toBeTruthy();
    await expectAccessible(container);
  });
});
