// Builds the window with its stand-in backend into a temporary folder and opens Chromium on it.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { serve } from './serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The browser to use: the one named in CHROMIUM, else the system's. */
export function browserPath() {
  const candidates = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path) => path && existsSync(path));
}

export async function openWindow() {
  const folder = await mkdtemp(join(tmpdir(), 'mds-window-'));
  await build({ root, mode: 'fake', logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  return {
    url: server.url,
    browser,
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Every screen: how to start the stand-in, and how to get there. */
export const SCREENS = [
  { name: 'first-run', query: 'vault=none', go: [] },
  { name: 'first-run-dose', query: 'vault=none', go: ['firstRunDose'] },
  { name: 'first-run-passphrase', query: 'vault=none', go: ['firstRunDose', 'firstRunPassphrase'] },
  { name: 'unlock', query: 'vault=locked', go: [] },
  { name: 'home', query: '', go: [] },
  { name: 'home-empty', query: 'variant=empty', go: [] },
  { name: 'home-before', query: 'variant=before', go: [] },
  { name: 'home-between', query: 'variant=between', go: [] },
  { name: 'home-past', query: 'variant=past', go: [] },
  { name: 'home-covered', query: 'files=covered', go: [] },
  { name: 'add', query: '', go: ['add'] },
  {
    name: 'add-covered',
    query: 'files=covered',
    go: ['add', 'button:Choose files', 'wait:They are covered'],
  },
  { name: 'review', query: '', go: ['review'] },
  { name: 'review-correct', query: '', go: ['review', 'button:Correct Ferritin'] },
  { name: 'review-versions', query: 'files=questions', go: ['review'] },
  { name: 'review-other', query: 'files=questions', go: ['review', 'file:letter-of-another.csv'] },
  { name: 'review-people', query: 'files=questions', go: ['review', 'file:family.csv'] },
  { name: 'review-undated', query: 'files=questions', go: ['review', 'file:photo-of-a-note.csv'] },
  { name: 'add-batch', query: 'files=batch', go: ['add', 'button:Choose files', 'wait:files were read'] },
  {
    name: 'columns',
    query: 'files=batch',
    go: ['add', 'button:Choose files', 'wait:files were read', 'columns'],
  },
  {
    name: 'type-beside',
    query: 'files=batch',
    go: ['add', 'button:Choose files', 'wait:files were read', 'beside'],
  },
  { name: 'review-error', query: 'failing=1', go: ['review'] },
  { name: 'counts', query: '', go: ['nav:Counts'] },
  { name: 'together', query: '', go: ['nav:Counts', 'button:Look together'] },
  { name: 'together-covered', query: 'files=covered', go: ['button:Look together'] },
  { name: 'together-questions', query: '', go: ['nav:Counts', 'button:Look together', 'lastPage'] },
  { name: 'counts-point', query: '', go: ['nav:Counts', 'point'] },
  { name: 'counts-grades', query: 'grades=v5', go: ['nav:Counts', 'point'] },
  { name: 'counts-empty', query: 'variant=empty', go: ['nav:Counts'] },
  { name: 'definitions', query: '', go: ['nav:Counts', 'button:How your counts compare', 'open'] },
  { name: 'definitions-error', query: 'variant=empty', go: ['nav:Counts', 'button:How your counts compare'] },
  { name: 'record', query: '', go: ['nav:Record'] },
  { name: 'record-empty', query: 'variant=empty', go: ['nav:Record'] },
  { name: 'record-form', query: '', go: ['nav:Record', 'button:Add a treatment'] },
  { name: 'record-transfusions', query: '', go: ['nav:Record', 'button:Transfusions'] },
  { name: 'record-milestones', query: '', go: ['nav:Record', 'button:Milestones'] },
  { name: 'record-medicines', query: '', go: ['nav:Record', 'button:Medicines'] },
  { name: 'record-disease', query: '', go: ['nav:Record', 'button:Disease'] },
  { name: 'work-through', query: '', go: ['nav:Record', 'button:Disease', 'button:Work it through'] },
  {
    name: 'work-through-score',
    query: '',
    go: ['nav:Record', 'button:Disease', 'button:Work it through', 'score', 'button:Work it out', 'details'],
  },
  {
    name: 'work-through-check',
    query: '',
    go: ['nav:Record', 'button:Disease', 'button:Work it through', 'slip', 'button:Work it out'],
  },
  {
    name: 'work-through-genes',
    query: '',
    go: [
      'nav:Record',
      'button:Disease',
      'button:Work it through',
      'molecular',
      'score',
      'button:Work it out',
    ],
  },
  { name: 'record-health', query: '', go: ['nav:Record', 'button:How I am'] },
  {
    name: 'check-in',
    query: '',
    go: ['nav:Record', 'button:How I am', 'button:How am I today?', 'fever'],
  },
  { name: 'record-about-me', query: '', go: ['nav:Record', 'button:About me'] },
  { name: 'record-team', query: '', go: ['nav:Record', 'button:Team'] },
  { name: 'type-counts', query: '', go: ['nav:Record', 'button:Type a blood count'] },
  { name: 'answers', query: '', go: ['nav:Answers'] },
  { name: 'answer', query: '', go: ['nav:Answers', 'button:What happens if the treatment does not work?'] },
  { name: 'questions', query: '', go: ['nav:Questions'] },
  { name: 'questions-empty', query: 'variant=empty', go: ['nav:Questions'] },
  { name: 'at-visit', query: '', go: ['nav:Questions', 'button:At the visit'] },
  { name: 'visits', query: '', go: ['nav:Visits'] },
  { name: 'settings-look', query: '', go: ['nav:Settings'] },
  { name: 'settings-units', query: '', go: ['nav:Settings', 'button:Units and dates'] },
  { name: 'settings-grades', query: 'grades=v5', go: ['nav:Settings', 'button:Study team'] },
  { name: 'settings-people', query: '', go: ['nav:Settings', 'button:People'] },
  { name: 'settings-locks', query: '', go: ['nav:Settings', 'button:Locks'] },
  { name: 'settings-locks-open', query: '', go: ['nav:Settings', 'button:Locks', 'openAll'] },
  { name: 'spare-key', query: '', go: ['nav:Settings', 'button:Locks', 'button:Make a spare key'] },
  {
    name: 'spare-key-words',
    query: '',
    go: ['nav:Settings', 'button:Locks', 'button:Make a spare key', 'button:Show me the words'],
  },
  {
    name: 'spare-key-back',
    query: '',
    go: [
      'nav:Settings',
      'button:Locks',
      'button:Make a spare key',
      'button:Show me the words',
      'button:I have them on paper',
    ],
  },
  { name: 'care-damage', query: 'care=damage', go: ['care'] },
  { name: 'care-older', query: 'care=older', go: ['care'] },
  { name: 'unlock-forgot', query: 'vault=locked', go: ['button:I forgot my passphrase'] },
  { name: 'unlock-restore', query: 'vault=locked', go: ['button:Restore a backup'] },
  {
    name: 'first-run-restore',
    query: 'vault=none&variant=empty',
    go: ['button:I have a backup', 'button:Choose the folder'],
  },
  { name: 'settings-backups', query: '', go: ['nav:Settings', 'button:Backups'] },
  {
    name: 'settings-take-plain',
    query: '',
    go: ['nav:Settings', 'button:Backups', 'button:Save without a passphrase'],
  },
  {
    name: 'settings-bring-back',
    query: '',
    go: ['nav:Settings', 'button:Backups', 'openAll', 'button:Choose the file'],
  },
  { name: 'search', query: '', go: ['search'] },
  { name: 'settings-protection', query: '', go: ['nav:Settings', 'button:What is protected'] },
  { name: 'settings-about', query: '', go: ['nav:Settings', 'button:About'] },
];

/** Goes to a place of the rail, through the menu where the rail is folded. */
export async function visit(page, words) {
  const link = page
    .getByRole('navigation', { name: 'Parts of the program' })
    .getByRole('button', { name: words, exact: true });
  if (!(await link.isVisible())) await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await link.click();
}

export async function reach(page, base, screen, extra = {}) {
  const query = new URLSearchParams(screen.query);
  for (const [name, value] of Object.entries(extra)) query.set(name, String(value));
  await page.goto(`${base}?${query}`);
  await page.locator('h1').first().waitFor();
  for (const step of screen.go) {
    const at = step.indexOf(':');
    const [verb, words] = at < 0 ? [step, ''] : [step.slice(0, at), step.slice(at + 1)];
    if (verb === 'nav') await visit(page, words);
    else if (verb === 'button') await page.getByRole('button', { name: words, exact: true }).first().click();
    else if (verb === 'file') {
      const select = page.getByLabel(/^File/);
      const label = await select.locator('option').filter({ hasText: words }).first().textContent();
      await select.selectOption({ label: label.trim() });
    } else if (verb === 'wait') await page.getByText(words, { exact: false }).first().waitFor();
    else if (verb === 'columns') {
      await page.getByText(/files? with new results/).click();
      await page
        .getByRole('button', { name: /^Say what the columns/ })
        .first()
        .click();
      await page.getByText('without a doubt', { exact: false }).waitFor();
    } else if (verb === 'beside')
      await page
        .getByRole('button', { name: /^Type the values beside/ })
        .first()
        .click();
    else if (verb === 'add') await page.getByRole('button', { name: 'Add lab results' }).first().click();
    else if (verb === 'review') await page.getByRole('button', { name: 'Look at them' }).click();
    else if (verb === 'point') await page.getByRole('listbox').focus();
    else if (verb === 'search') {
      await page.keyboard.press('Control+k');
      await page.getByLabel('What are you looking for?').fill('plat');
      await page.getByRole('button', { name: 'Platelets' }).waitFor();
    } else if (verb === 'openAll') {
      for (const one of await page.locator('main details summary').all()) await one.click();
    } else if (verb === 'care') await page.locator('.care h2, .care .title').first().waitFor();
    else if (verb === 'open') await page.locator('details summary').first().click();
    else if (verb === 'molecular') {
      await page.getByRole('radio', { name: /^IPSS-M/ }).check();
      await page
        .getByRole('radiogroup', { name: 'ASXL1' })
        .getByRole('radio', { name: 'found', exact: true })
        .check();
    } else if (verb === 'score' || verb === 'slip') {
      await page.getByLabel('Haemoglobin', { exact: true }).fill(verb === 'slip' ? '95' : '9.5');
      await page.getByLabel('Platelets', { exact: true }).fill('80');
      await page.getByLabel('Blasts in the marrow', { exact: true }).fill('3');
      await page.getByRole('radio', { name: /^“Good”/ }).check();
    } else if (verb === 'details') {
      await page.getByText('The points of each value', { exact: true }).click();
    } else if (verb === 'lastPage') {
      for (let turned = 0; turned < 4; turned += 1) await page.keyboard.press('ArrowRight');
    } else if (verb === 'fever') {
      await page.getByRole('radio', { name: 'yes', exact: true }).check();
    } else if (verb === 'firstRunDose') {
      await page.getByLabel('Name', { exact: true }).fill('Rosa Demirel');
      await page.getByRole('button', { name: 'Continue' }).click();
    } else if (verb === 'firstRunPassphrase') {
      await page.getByLabel('First dose', { exact: true }).fill('2 March 2026');
      await page.getByRole('button', { name: 'Continue' }).click();
    }
  }
  await page.waitForTimeout(120);
  // Measured is what stays: nothing is still being drawn, and no colour is halfway through its fade.
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((fade) => fade.finished.catch(() => undefined))),
  );
  await page.evaluate(() =>
    Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined))),
  );
}
