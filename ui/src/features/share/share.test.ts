import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import type { SharingStart } from '../../ipc/fake/sharing';
import { notices } from '../../shared/state/notices.svelte';
import Share from './Share.svelte';

async function shown(sharing: SharingStart) {
  const backend = await startSession({ sharing });
  const { container } = render(Share);
  await settled();
  return { backend, container };
}
const press = async (name: string | RegExp) => {
  await fireEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

it.each(['none', 'shared', 'conflicts', 'joined', 'restored', 'reader'] as SharingStart[])(
  'breaks no accessibility rule where the record is “%s”',
  async (start) => {
    const { container } = await shown(start);
    await expectAccessible(container);
  },
);

it('shares the record with a name for this computer, and not without', async () => {
  await shown('none');
  await press('Share this record');
  expect(screen.getByText('Give this computer a name.')).toBeTruthy();
  await fill('Name of this computer', 'Ana, living room');
  await press('Share this record');
  expect(screen.getByText('Ana, living room')).toBeTruthy();
  expect(screen.getByText(/handed over as sealed files/)).toBeTruthy();
});

it('says what an invited person sees before the invitation is saved', async () => {
  const { container } = await shown('shared');
  await press('Invite a computer');
  await fill('Name of the other computer', 'Ines');
  expect(screen.getAllByText(/Sees the whole record/).length).toBeGreaterThan(0);
  await fireEvent.click(screen.getByLabelText('genes and chromosomes'));
  await settled();
  expect(screen.getAllByText(/Sees the record without: genes and chromosomes/).length).toBeGreaterThan(1);
  await expectAccessible(container);
  await press('Save the invitation');
  expect(notices.current?.text).toContain('invitation.mds');
});

it('lets a computer in only with the words that were read aloud', async () => {
  await shown('shared');
  await press('Invite a computer');
  await fill('Name of the other computer', 'Ines');
  await press('Save the invitation');
  await press('Let a computer in');
  await fill('The six words', 'river copper window autumn lemon lemon');
  await press('Choose the reply');
  expect(notices.current?.text).toContain('not the same on both sides');
  await fill('The six words', 'river copper window autumn lemon harbor');
  await press('Choose the reply');
  expect(notices.current?.text).toBe('Ines is let in.');
  expect(screen.getByText('Ines')).toBeTruthy();
});

it('shows both values and keeps the one that is chosen', async () => {
  await shown('conflicts');
  expect(screen.getByText(/Platelets 41/)).toBeTruthy();
  expect(screen.getByText(/Platelets 47/)).toBeTruthy();
  await press(/Keep this one: Platelets 47/);
  expect(screen.queryByText(/Platelets 41/)).toBeNull();
});

it('says honestly what taking somebody out does, and does it', async () => {
  await shown('shared');
  await press('Take out Tom, kitchen');
  expect(screen.getByText(/stays with them/)).toBeTruthy();
  await press('Take out');
  expect(screen.getByText('Tom, kitchen: taken out')).toBeTruthy();
});

it('shows the six words to read aloud until this computer is let in', async () => {
  await shown('joined');
  expect(screen.getByText('river copper window autumn lemon harbor')).toBeTruthy();
  await press('Save the reply');
  expect(notices.current?.text).toContain('reply.mds');
});

it('offers no comment and no invitation to somebody who may only look', async () => {
  await shown('reader');
  expect(screen.queryByLabelText('Your comment')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Invite a computer' })).toBeNull();
});

it('meets the folder and says what came in', async () => {
  await shown('shared');
  await press('Exchange with the folder now');
  expect(screen.getByText(/3 entries are new or changed/)).toBeTruthy();
  await press('I have read them');
  expect(screen.queryByText(/· new/)).toBeNull();
});
