// Helpers of the component tests: a stand-in backend, and the accessibility check.
import axe from 'axe-core';
import { createRawSnippet, type Snippet } from 'svelte';
import { expect } from 'vitest';
import { createFakeBackend, type FakeOptions } from '../src/ipc/fakeBackend';
import type { Backend } from '../src/ipc/backend';
import { useBackend } from '../src/ipc/current';
import { startAt } from '../src/shared/state/navigation.svelte';
import { loadSession } from '../src/shared/state/session.svelte';

/** Starts a session against the invented record. */
export async function startSession(options: Partial<FakeOptions> = {}): Promise<Backend> {
  const backend = createFakeBackend(options);
  useBackend(backend);
  startAt({ name: 'home' });
  await loadSession();
  return backend;
}

/** Fails with every rule that is broken. Colours and sizes are checked in a real browser instead. */
export async function expectAccessible(container: Element): Promise<void> {
  const result = await axe.run(container, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  const found = result.violations.map(
    (rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(' | ')}`,
  );
  expect(found).toEqual([]);
}

/** Text as a snippet, for components that take one. */
export function words(text: string): Snippet {
  return createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
}

/** Waits until something that the program hands over has arrived. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
