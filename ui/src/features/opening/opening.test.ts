import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import { FAKE_PASSPHRASE } from '../../ipc/fakeBackend';
import FirstRun from './FirstRun.svelte';
import Unlock from './Unlock.svelte';

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
