import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { tauriBackend } from './ipc/backend';
import { useBackend } from './ipc/current';

async function start(): Promise<void> {
  if (import.meta.env.MODE === 'fake' || (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window))) {
    // For design work and journeys in a plain browser; a product build leaves this out.
    const { createFakeBackend, fakeOptionsFrom } = await import('./ipc/fakeBackend');
    const { withHostileTexts } = await import('./ipc/fake/hostile');
    const options = fakeOptionsFrom(window.location.search);
    let fake = createFakeBackend(options);
    if (new URLSearchParams(window.location.search).get('texts') === 'shipped') {
      const { inTrouble } = await import('./ipc/fake/troubles');
      const { withShippedContent } = await import('./ipc/fake/content');
      fake = inTrouble(withShippedContent(fake, options.language), options.troubles);
    }
    useBackend(globalThis.hostileTexts ? withHostileTexts(fake, globalThis.hostileTexts) : fake);
  } else {
    useBackend(tauriBackend());
  }
  const target = document.getElementById('app');
  if (target) mount(App, { target });
}

void start();
