import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import { FAKE_PASSPHRASE } from '../../ipc/fakeBackend';
import { setPreferences } from '../../shared/format';
import { session, theme } from '../../shared/state/session.svelte';
import Settings from './Settings.svelte';

afterEach(() => setPreferences({ locale: 'en', dayFirst: true, decimalComma: false }));

it.each(['look', 'units', 'people', 'passphrase', 'backups', 'protection', 'about'])(
  'the part “%s” breaks no accessibility rule',
  async (section) => {
    await startSession();
    const { container } = render(Settings, { section });
    await settled();
    await expectAccessible(container);
  },
);

it('makes the text larger up to 200 percent, for the whole window', async () => {
  await startSession();
  render(Settings, { section: 'look' });
  for (let step = 0; step < 4; step += 1) {
    await fireEvent.click(screen.getByRole('button', { name: 'Larger' }));
    await settled();
  }
  expect(document.documentElement.style.fontSize).toBe('36px');
  expect(screen.getByRole('button', { name: 'Larger' })).toHaveProperty('disabled', true);
});

it('changes the colours', async () => {
  await startSession();
  render(Settings, { section: 'look' });
  await fireEvent.click(screen.getByLabelText('High contrast'));
  await settled();
  expect(theme()).toBe('contrast');
});

it('keeps the emergency number that stands on every screen', async () => {
  await startSession();
  render(Settings, { section: 'units' });
  await fireEvent.input(screen.getByLabelText('Emergency number'), { target: { value: '911' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await settled();
  expect(session.status?.emergencyNumber).toBe('911');
});

it('opens the demonstration record and removes it again', async () => {
  await startSession();
  render(Settings, { section: 'people' });
  await fireEvent.click(screen.getByRole('button', { name: 'Open the demonstration record' }));
  await settled();
  expect(session.people).toHaveLength(2);
  await fireEvent.click(screen.getByRole('button', { name: 'Remove the demonstration record' }));
  await settled();
  expect(session.people).toHaveLength(1);
});

it('really opens a backup to check it', async () => {
  await startSession();
  render(Settings, { section: 'backups' });
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: /Check the backup of/ }));
  await settled();
  await fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: FAKE_PASSPHRASE } });
  await fireEvent.click(screen.getByRole('button', { name: 'Check' }));
  await settled();
  expect(screen.getByText('This backup opens, and everything in it is whole.')).toBeTruthy();
});
