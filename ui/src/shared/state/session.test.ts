import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { settled } from '../../../tests/support';
import App from '../../App.svelte';
import { createFakeBackend } from '../../ipc/fakeBackend';
import { useBackend } from '../../ipc/current';

it('opens a record with the person whose it is, and asks for nobody before', async () => {
  const backend = createFakeBackend();
  const asked: string[] = [];
  const { home, people } = backend;
  Object.assign(backend, {
    home: (person: string) => (asked.push(person), home(person)),
    // A record that takes its time.
    people: () => new Promise((resolve) => setTimeout(() => resolve(people()), 30)),
  });
  useBackend(backend);
  render(App);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await settled();
  expect(new Set(asked)).toEqual(new Set(['person-rosa']));
  expect(screen.queryByText('What you asked for is not in the record.')).toBeNull();
});
