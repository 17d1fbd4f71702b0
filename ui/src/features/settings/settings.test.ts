import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { expectAccessible, settled, startSession } from '../../../tests/support';
import { SPARE_WORDS } from '../../ipc/fake/spareWords';
import { FAKE_PASSPHRASE } from '../../ipc/fakeBackend';
import { setPreferences } from '../../shared/format';
import { notices } from '../../shared/state/notices.svelte';
import { session, theme } from '../../shared/state/session.svelte';
import Settings from './Settings.svelte';

afterEach(() => setPreferences({ locale: 'en', dayFirst: true, decimalComma: false }));

it.each(['look', 'units', 'people', 'locks', 'spare-key', 'backups', 'protection', 'about'])(
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

it('shows 24 numbered words, and is content only when all were typed back', async () => {
  await startSession();
  const { container } = render(Settings, { section: 'spare-key' });
  await fireEvent.click(screen.getByRole('button', { name: 'Show me the words' }));
  await settled();
  await expectAccessible(container);
  expect(screen.getAllByRole('listitem').filter((one) => one.closest('.words'))).toHaveLength(24);
  const words = [...SPARE_WORDS];
  await fireEvent.click(screen.getByRole('button', { name: 'I have them on paper' }));
  await settled();
  await expectAccessible(container);
  const box = screen.getByLabelText('The 24 words');
  const check = screen.getByRole('button', { name: 'Check the words' });
  await fireEvent.input(box, { target: { value: words.slice(0, 23).join(' ') } });
  await fireEvent.click(check);
  await settled();
  expect(screen.getByText(/here are 23/)).toBeTruthy();
  await fireEvent.input(box, { target: { value: words.with(4, 'elephant').join(' ') } });
  await fireEvent.click(check);
  await settled();
  expect(screen.getByText(/number 5/)).toBeTruthy();
  const short = words.map((word) => word.slice(0, 4).toUpperCase()).join('\n');
  await fireEvent.input(box, { target: { value: short } });
  await fireEvent.click(check);
  await settled();
  expect(screen.getByText('Your spare key works')).toBeTruthy();
  expect(container.textContent).not.toContain(words[0]);
});

it('gives a second person a passphrase and takes it away', async () => {
  await startSession();
  render(Settings, { section: 'locks' });
  await settled();
  await fireEvent.input(screen.getByLabelText('Their passphrase'), { target: { value: 'hers alone' } });
  const again = screen.getAllByLabelText('The same passphrase again').at(-1);
  if (again) await fireEvent.input(again, { target: { value: 'hers alone' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Give them a passphrase' }));
  await settled();
  expect(screen.getByText('A second person can open it with a passphrase of their own.')).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Take it away' }));
  await settled();
  expect(screen.queryByText('A second person can open it with a passphrase of their own.')).toBeNull();
});

it('says that a key store does not answer, and leaves everything as it was', async () => {
  await startSession();
  render(Settings, { section: 'locks' });
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: 'Open by itself from now on' }));
  await settled();
  expect(notices.current?.text).toBe('This computer’s key store does not answer.');
  expect(screen.getByRole('button', { name: 'Open by itself from now on' })).toBeTruthy();
});

it('says after a new key which locks are gone', async () => {
  const backend = await startSession();
  await backend.makeSpareKey();
  render(Settings, { section: 'locks' });
  await settled();
  const current = screen.getAllByLabelText('Passphrase now').at(-1);
  if (current) await fireEvent.input(current, { target: { value: FAKE_PASSPHRASE } });
  await fireEvent.click(screen.getByRole('button', { name: 'Lock with a new key' }));
  await settled();
  expect(screen.getByText(/former spare key is gone/)).toBeTruthy();
});

it('keeps a second copy on a stick until told otherwise', async () => {
  const backend = await startSession();
  render(Settings, { section: 'backups' });
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: 'Choose a folder or a memory stick' }));
  await settled();
  expect(screen.getByText('Memory stick')).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Make no more copies there' }));
  await settled();
  expect(await backend.backupPlace()).toBeNull();
});

it('restores a backup and says where the former record lies', async () => {
  await startSession();
  const { container } = render(Settings, { section: 'backups' });
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: /^Restore the backup of/ }));
  await settled();
  await expectAccessible(container);
  await fireEvent.input(screen.getByLabelText('Passphrase of this backup'), { target: { value: 'wrong' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Restore this backup' }));
  await settled();
  expect(screen.getByText(/Nothing is lost/)).toBeTruthy();
  await fireEvent.input(screen.getByLabelText('Passphrase of this backup'), {
    target: { value: FAKE_PASSPHRASE },
  });
  await fireEvent.click(screen.getByRole('button', { name: 'Restore this backup' }));
  await settled();
  expect(notices.current?.text).toContain('set-aside-0001');
});
