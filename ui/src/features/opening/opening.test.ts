import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import { SPARE_WORDS } from '../../ipc/fake/spareWords';
import { FAKE_PASSPHRASE } from '../../ipc/fakeBackend';
import FirstRun from './FirstRun.svelte';
import Unlock from './Unlock.svelte';

afterEach(() => vi.useRealTimers());

it('asks three questions, one at a time, and then makes the record', async () => {
  const backend = await startSession({ vault: 'none', variant: 'empty' });
  const made = vi.spyOn(backend, 'createVault');
  const ondone = vi.fn();
  const { container } = render(FirstRun, { ondone });
  await expectAccessible(container);
  await fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(screen.getByText('Type a name. A first name is enough.')).toBeTruthy();
  await fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Rosa Demirel' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await settled();
  await expectAccessible(container);
  await fireEvent.input(screen.getByLabelText('First dose'), { target: { value: '2 March 2026' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await settled();
  await expectAccessible(container);
  await fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: FAKE_PASSPHRASE } });
  await fireEvent.click(screen.getByRole('button', { name: 'Open my record' }));
  expect(made).not.toHaveBeenCalled();
  await fireEvent.input(screen.getByLabelText('The same passphrase again'), {
    target: { value: FAKE_PASSPHRASE },
  });
  await fireEvent.click(screen.getByRole('button', { name: 'Open my record' }));
  await settled();
  expect(made.mock.calls[0]?.[0]).toMatchObject({
    personName: 'Rosa Demirel',
    treatment: { firstDose: '2026-03-02', isTrial: true },
    withDemonstration: false,
  });
  expect(ondone).toHaveBeenCalledOnce();
});

it('offers the demonstration record first, with a passphrase of its own', async () => {
  const backend = await startSession({ vault: 'none' });
  const made = vi.spyOn(backend, 'createVault');
  render(FirstRun, { ondone: () => {} });
  await fireEvent.click(screen.getByRole('button', { name: 'Look at the demonstration record first' }));
  await settled();
  for (const label of ['Passphrase', 'The same passphrase again']) {
    await fireEvent.input(screen.getByLabelText(label), { target: { value: FAKE_PASSPHRASE } });
  }
  await fireEvent.click(screen.getByRole('button', { name: 'Open the demonstration record' }));
  await settled();
  expect(made.mock.calls[0]?.[0]).toMatchObject({ withDemonstration: true, treatment: null });
});

it('unlocks with the right passphrase, and says what to try with a wrong one', async () => {
  await startSession({ vault: 'locked' });
  const ondone = vi.fn();
  const { container } = render(Unlock, { ondone });
  await expectAccessible(container);
  const box = screen.getByLabelText('Passphrase');
  await fireEvent.input(box, { target: { value: 'wrong' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
  await settled();
  expect(screen.getByText(/Nothing is lost/)).toBeTruthy();
  expect(ondone).not.toHaveBeenCalled();
  await fireEvent.input(box, { target: { value: FAKE_PASSPHRASE } });
  await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
  await settled();
  expect(ondone).toHaveBeenCalledOnce();
});

it('lets the next try wait after four wrong ones, in words, and counts down', async () => {
  await startSession({ vault: 'locked' });
  render(Unlock, { ondone: () => {} });
  const open = () => screen.getByRole('button', { name: 'Open' });
  for (let attempt = 0; attempt < 4; attempt += 1) {
    expect(open()).toHaveProperty('disabled', false);
    await fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: `wrong ${attempt}` } });
    await fireEvent.click(open());
    await settled();
  }
  expect(screen.getByText(/possible in one second/)).toBeTruthy();
  expect(open()).toHaveProperty('disabled', true);
  await vi.waitFor(() => expect(open()).toHaveProperty('disabled', false), 3000);
});

it('takes the 24 words in the same box', async () => {
  await startSession({ vault: 'locked' });
  const ondone = vi.fn();
  render(Unlock, { ondone });
  await fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: SPARE_WORDS.join(' ') } });
  await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
  await settled();
  expect(ondone).toHaveBeenCalledOnce();
});

it('sets a new passphrase with the words, and names the slip in them', async () => {
  const backend = await startSession({ vault: 'locked' });
  const ondone = vi.fn();
  const { container } = render(Unlock, { ondone });
  await fireEvent.click(screen.getByRole('button', { name: 'I forgot my passphrase' }));
  await settled();
  await expectAccessible(container);
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  await type('The 24 words', SPARE_WORDS.with(6, 'ladle').join(' '));
  await type('New passphrase', 'new lake');
  await type('The same passphrase again', 'new lake');
  await fireEvent.click(screen.getByRole('button', { name: 'Open with the new passphrase' }));
  await settled();
  expect(screen.getByText(/number 7/)).toBeTruthy();
  await type('The 24 words', SPARE_WORDS.join(' '));
  await fireEvent.click(screen.getByRole('button', { name: 'Open with the new passphrase' }));
  await settled();
  expect(ondone).toHaveBeenCalledOnce();
  await backend.lock();
  await backend.unlock('new lake');
});

it('restores a backup on the first run', async () => {
  await startSession({ vault: 'none' });
  const ondone = vi.fn();
  const { container } = render(FirstRun, { ondone });
  await fireEvent.click(screen.getByRole('button', { name: 'I have a backup' }));
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: 'Choose the folder' }));
  await settled();
  await expectAccessible(container);
  await fireEvent.input(screen.getByLabelText('Passphrase of this backup'), {
    target: { value: FAKE_PASSPHRASE },
  });
  await fireEvent.click(screen.getByRole('button', { name: 'Restore this backup' }));
  await settled();
  expect(ondone).toHaveBeenCalledOnce();
});
