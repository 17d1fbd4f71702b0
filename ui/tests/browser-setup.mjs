// Builds the window with its stand-in backend into a temporary folder and opens Chromium on it.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { serve } from './serve.mjs';
import { speaker } from './words.mjs';

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
    go: ['add', 'button:Choose files', 'wait:outcome-covered'],
  },
  { name: 'review', query: '', go: ['review'] },
  { name: 'review-correct', query: '', go: ['review', 'button:Correct Ferritin'] },
  { name: 'review-versions', query: 'files=questions', go: ['review'] },
  { name: 'review-other', query: 'files=questions', go: ['review', 'file:letter-of-another.csv'] },
  { name: 'review-people', query: 'files=questions', go: ['review', 'file:family.csv'] },
  { name: 'review-undated', query: 'files=questions', go: ['review', 'file:photo-of-a-note.csv'] },
  { name: 'add-batch', query: 'files=batch', go: ['add', 'button:Choose files', 'wait:outcome-sum'] },
  {
    name: 'columns',
    query: 'files=batch',
    go: ['add', 'button:Choose files', 'wait:outcome-sum', 'columns'],
  },
  {
    name: 'type-beside',
    query: 'files=batch',
    go: ['add', 'button:Choose files', 'wait:outcome-sum', 'beside'],
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
  { name: 'record-transfusions', query: '', go: ['nav:Record', 'part:Transfusions'] },
  { name: 'record-milestones', query: '', go: ['nav:Record', 'part:Milestones'] },
  { name: 'record-medicines', query: '', go: ['nav:Record', 'part:Medicines'] },
  { name: 'record-disease', query: '', go: ['nav:Record', 'part:Disease'] },
  { name: 'work-through', query: '', go: ['nav:Record', 'part:Disease', 'button:Work it through'] },
  {
    name: 'work-through-score',
    query: '',
    go: ['nav:Record', 'part:Disease', 'button:Work it through', 'score', 'button:Work it out', 'details'],
  },
  {
    name: 'work-through-check',
    query: '',
    go: ['nav:Record', 'part:Disease', 'button:Work it through', 'slip', 'button:Work it out'],
  },
  {
    name: 'work-through-genes',
    query: '',
    go: ['nav:Record', 'part:Disease', 'button:Work it through', 'molecular', 'score', 'button:Work it out'],
  },
  { name: 'record-health', query: '', go: ['nav:Record', 'part:How I am'] },
  {
    name: 'check-in',
    query: '',
    go: ['nav:Record', 'part:How I am', 'button:How am I today?', 'fever'],
  },
  { name: 'record-about-me', query: '', go: ['nav:Record', 'part:About me'] },
  { name: 'record-team', query: '', go: ['nav:Record', 'part:Team'] },
  { name: 'type-counts', query: '', go: ['nav:Record', 'button:Type a blood count'] },
  { name: 'answers', query: '', go: ['nav:Answers'] },
  { name: 'answer', query: '', go: ['nav:Answers', 'firstAnswer'] },
  { name: 'questions', query: '', go: ['nav:Questions'] },
  { name: 'questions-empty', query: 'variant=empty', go: ['nav:Questions'] },
  { name: 'at-visit', query: '', go: ['nav:Questions', 'button:At the visit'] },
  { name: 'visits', query: '', go: ['nav:Visits'] },
  { name: 'settings-look', query: '', go: ['nav:Settings'] },
  { name: 'settings-units', query: '', go: ['nav:Settings', 'part:Units and dates'] },
  { name: 'settings-grades', query: 'grades=v5', go: ['nav:Settings', 'part:Study team'] },
  { name: 'settings-people', query: '', go: ['nav:Settings', 'part:People'] },
  { name: 'sharing', query: '', go: ['nav:Settings', 'part:Sharing'] },
  { name: 'sharing-shared', query: 'sharing=shared', go: ['nav:Settings', 'part:Sharing'] },
  { name: 'sharing-conflicts', query: 'sharing=conflicts', go: ['nav:Settings', 'part:Sharing'] },
  { name: 'sharing-joined', query: 'sharing=joined', go: ['nav:Settings', 'part:Sharing'] },
  {
    name: 'sharing-invite',
    query: 'sharing=shared',
    go: ['nav:Settings', 'part:Sharing', 'button:Invite a computer'],
  },
  { name: 'settings-locks', query: '', go: ['nav:Settings', 'part:Locks'] },
  { name: 'settings-locks-open', query: '', go: ['nav:Settings', 'part:Locks', 'openAll'] },
  { name: 'spare-key', query: '', go: ['nav:Settings', 'part:Locks', 'button:Make a spare key'] },
  {
    name: 'spare-key-words',
    query: '',
    go: ['nav:Settings', 'part:Locks', 'button:Make a spare key', 'button:Show me the words'],
  },
  {
    name: 'spare-key-back',
    query: '',
    go: [
      'nav:Settings',
      'part:Locks',
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
  { name: 'settings-backups', query: '', go: ['nav:Settings', 'part:Backups'] },
  {
    name: 'settings-take-plain',
    query: '',
    go: ['nav:Settings', 'part:Backups', 'button:Save without a passphrase'],
  },
  {
    name: 'settings-bring-back',
    query: '',
    go: ['nav:Settings', 'part:Backups', 'openAll', 'button:Choose the file'],
  },
  { name: 'search', query: '', go: ['search'] },
  { name: 'keys', query: '', go: ['key:?', 'dialog'] },
  { name: 'settings-protection', query: '', go: ['nav:Settings', 'part:What is protected'] },
  { name: 'settings-about', query: '', go: ['nav:Settings', 'part:About'] },
];

const TO_RESULT = ['nav:Counts', 'point', 'result'];

/** Names as long as some people have them. */
export const LONG = ['Wilhelmine-Charlotte Featherstonehaugh-Cholmondeley', 'Hämatologieschwerpunktambulanz'];

/** Further states of these screens: waiting, refused, empty, with a dialog open, with long texts. */
export const STATES = [
  { name: 'first-run-missing', query: 'vault=none', go: ['button:Continue'] },
  { name: 'first-run-no-dose', query: 'vault=none', go: ['firstRunDose', 'choice:Not yet'] },
  {
    name: 'first-run-differs',
    query: 'vault=none',
    go: ['firstRunDose', 'firstRunPassphrase', 'type:Passphrase=blue', 'button:Open my record'],
  },
  { name: 'first-run-demonstration', query: 'vault=none', go: ['named:first-run-demonstration'] },
  { name: 'unlock-look', query: 'vault=locked', go: ['openAll'] },
  { name: 'unlock-team', query: 'vault=locked&team=locked', go: [] },
  { name: 'unlock-empty', query: 'vault=locked', go: ['button:Open'] },
  { name: 'unlock-wrong', query: 'vault=locked', go: ['type:Passphrase=blue', 'button:Open'] },
  { name: 'lock-warning', query: '', clock: true, go: ['minutes:14.2', 'dialog'] },
  { name: 'home-waiting', query: 'slow=1', isWaiting: true, go: [] },
  { name: 'home-error', query: 'unreadable=vault_damaged', go: [] },
  { name: 'home-none', query: 'variant=none', go: [] },
  { name: 'home-call', query: 'call=1', go: [] },
  { name: 'home-family', query: 'people=2', go: [] },
  { name: 'home-long', query: '', isLong: true, go: [] },
  { name: 'care-backup', query: 'care=backup', go: ['care'] },
  { name: 'add-empty', query: 'variant=empty', go: ['add'] },
  { name: 'add-reading', query: 'slow=1&files=batch', isWaiting: true, go: ['toAdd', 'button:Choose files'] },
  { name: 'add-error', query: 'failing=cannot_read_file', go: ['add', 'button:Choose files', 'problem'] },
  { name: 'add-taken-back', query: '', go: ['add', 'named:import-undo-name', 'done'] },
  { name: 'review-long', query: '', isLong: true, go: ['review'] },
  { name: 'counts-waiting', query: 'slow=1', isWaiting: true, go: ['nav:Counts'] },
  { name: 'counts-error', query: 'unreadable=disk_failed', go: ['nav:Counts', 'problem'] },
  { name: 'counts-where', query: '', go: [...TO_RESULT, 'button:Show me where', 'dialog'] },
  { name: 'counts-correct', query: '', go: [...TO_RESULT, 'button:Correct', 'dialog'] },
  { name: 'counts-history', query: '', go: [...TO_RESULT, 'button:History', 'dialog'] },
  { name: 'counts-removed', query: '', go: [...TO_RESULT, 'button:Remove', 'done'] },
  { name: 'counts-more', query: '', go: ['nav:Counts', 'openAll'] },
  {
    name: 'definitions-settings',
    query: '',
    go: ['nav:Counts', 'button:How your counts compare', 'openAll'],
  },
  {
    name: 'together-call',
    query: 'call=1',
    go: ['nav:Counts', 'button:Look together', 'key:ArrowRight', 'key:ArrowRight'],
  },
  { name: 'together-empty', query: 'variant=empty', go: ['nav:Counts', 'button:Look together'] },
  { name: 'record-waiting', query: 'slow=1', isWaiting: true, go: ['nav:Record'] },
  { name: 'record-error', query: 'unreadable=disk_failed', go: ['nav:Record', 'problem'] },
  {
    name: 'record-read-only',
    query: 'failing=read_only',
    go: ['nav:Record', 'part:Medicines', 'named:change-name', 'save', 'refused'],
  },
  { name: 'record-long', query: '', isLong: true, go: ['nav:Record', 'part:Medicines'] },
  { name: 'record-history', query: '', go: ['nav:Record', 'named:history-name', 'dialog'] },
  { name: 'record-removed', query: '', go: ['nav:Record', 'part:Medicines', 'named:remove-name', 'done'] },
  { name: 'record-log', query: '', go: ['nav:Record', 'part:Transfusions', 'log', 'dialog'] },
  { name: 'record-notes', query: '', go: ['nav:Record', 'part:Notes'] },
  { name: 'record-visits', query: '', go: ['nav:Record', 'part:Visits'] },
  { name: 'record-team-empty', query: 'variant=empty', go: ['nav:Record', 'part:Team'] },
  { name: 'record-health-empty', query: 'variant=empty', go: ['nav:Record', 'part:How I am'] },
  { name: 'record-disease-empty', query: 'variant=empty', go: ['nav:Record', 'part:Disease'] },
  { name: 'type-counts-nothing', query: '', go: ['nav:Record', 'button:Type a blood count', 'submit'] },
  { name: 'type-counts-more', query: '', go: ['nav:Record', 'button:Type a blood count', 'openAll'] },
  { name: 'answers-waiting', query: 'slow=1', isWaiting: true, go: ['nav:Answers'] },
  { name: 'answers-error', query: 'unreadable=disk_failed', go: ['nav:Answers'] },
  { name: 'answers-words', query: '', go: ['nav:Answers', 'text:Medical words explained'] },
  { name: 'answers-outlook', query: '', go: ['nav:Answers', 'text:About the outlook'] },
  { name: 'answer-word', query: '', go: ['nav:Answers', 'firstAnswer', 'word', 'dialog'] },
  { name: 'questions-waiting', query: 'slow=1', isWaiting: true, go: ['nav:Questions'] },
  { name: 'questions-error', query: 'unreadable=disk_failed', go: ['nav:Questions', 'problem'] },
  { name: 'questions-bank', query: '', go: ['nav:Questions', 'openAll'] },
  { name: 'questions-long', query: '', isLong: true, go: ['nav:Questions'] },
  { name: 'visits-empty', query: 'variant=empty', go: ['nav:Visits'] },
  { name: 'visits-waiting', query: 'slow=1', isWaiting: true, go: ['nav:Visits'] },
  { name: 'visits-error', query: 'unreadable=disk_failed', go: ['nav:Visits', 'problem'] },
  { name: 'visits-more', query: '', go: ['nav:Visits', 'openAll'] },
  { name: 'visits-saved', query: '', go: ['nav:Visits', 'button:Save as PDF', 'done'] },
  {
    name: 'settings-person',
    query: 'people=2',
    go: ['nav:Settings', 'part:People', 'button:Add a person', 'dialog'],
  },
  {
    name: 'settings-backup-check',
    query: '',
    go: ['nav:Settings', 'part:Backups', 'named:backup-check-name', 'dialog'],
  },
  {
    name: 'sharing-remove',
    query: 'sharing=shared',
    go: ['nav:Settings', 'part:Sharing', 'named:sharing-remove-name', 'dialog'],
  },
  { name: 'sharing-reader', query: 'sharing=reader', go: ['nav:Settings', 'part:Sharing'] },
  { name: 'sharing-restored', query: 'sharing=restored', go: ['nav:Settings', 'part:Sharing'] },
  { name: 'sharing-nothing', query: '', go: ['nav:Settings', 'part:Sharing', 'button:Share this record'] },
  {
    name: 'sharing-waiting',
    query: 'slow=1',
    isWaiting: true,
    go: ['nav:Settings', 'part:Sharing'],
  },
  { name: 'search-nothing', query: '', go: ['search:zzzz'] },
];

/** Goes to a place of the rail, through the menu where the rail is folded. */
export async function visit(page, words, language = 'en') {
  const say = await speaker(language);
  const named = (name) => ({ name: say.name(name), exact: true });
  const link = page.getByRole('navigation', named('Parts of the program')).getByRole('button', named(words));
  // “Record” and the like begin other names in some languages; the first is the rail's own.
  if (!(await link.first().isVisible())) await page.getByRole('button', named('Menu')).click();
  await link.first().click();
}

/** What a step does, by its verb; each gets the page, the rest of the step and the words of the language. */
const STEPS = {
  nav: (page, words, { language }) => visit(page, words, language),
  button: (page, words, { say }) =>
    page
      .getByRole('button', { name: say.name(words), exact: true })
      .first()
      .click(),
  /** The first control whose name is this sentence of the catalogue. */
  named: (page, key, { say }) =>
    page
      .getByRole('button', { name: say.part(key) })
      .first()
      .click(),
  async part(page, words, { say }) {
    const parts = page
      .getByRole('navigation', { name: say.name('Parts of the record') })
      .or(page.getByRole('navigation', { name: say.name('Parts of the settings') }));
    const part = parts.getByRole('button', { name: say.name(words), exact: true });
    if (!(await part.isVisible())) await parts.locator('button[aria-expanded]').click();
    await part.click();
  },
  text: (page, words, { say }) => page.getByText(say.name(words), { exact: true }).first().click(),
  async file(page, words, { say }) {
    const select = page.getByLabel(say.part('review-which')).first();
    const label = await select.locator('option').filter({ hasText: words }).first().textContent();
    await select.selectOption({ label: label.trim() });
  },
  wait: (page, key, { say }) => page.getByText(say.part(key)).first().waitFor(),
  async columns(page, _, { say }) {
    await page.locator('main details summary').first().click();
    await page
      .getByRole('button', { name: say.part('columns-open-name') })
      .first()
      .click();
    await page.getByText(say.part('columns-found')).first().waitFor();
  },
  beside: (page, _, { say }) =>
    page
      .getByRole('button', { name: say.part('type-beside-name') })
      .first()
      .click(),
  add: (page, _, { say }) =>
    page
      .getByRole('button', { name: say.name('Add lab results') })
      .first()
      .click(),
  review: (page, _, { say }) => page.getByRole('button', { name: say.name('Look at them') }).click(),
  point: (page) => page.getByRole('listbox').focus(),
  async search(page, typed, { say }) {
    await page.keyboard.press('Control+k');
    await page.getByLabel(say.name('What are you looking for?')).fill(typed || 'plat');
    if (typed) await page.waitForTimeout(400);
    else await page.locator('dialog li').first().waitFor();
  },
  async openAll(page) {
    for (const one of await page.locator('main details summary').all()) await one.click();
  },
  care: (page) => page.locator('.care h2, .care .title, .care .row').first().waitFor(),
  open: (page) => page.locator('details summary').first().click(),
  firstAnswer: (page) => page.locator('main .links button').first().click(),
  word: (page) => page.locator('main .text p button, main .text li button').first().click(),
  async molecular(page, _, { say }) {
    await page.getByRole('radio', { name: /^IPSS-M/ }).check();
    await page
      .getByRole('radiogroup', { name: 'ASXL1' })
      .getByRole('radio', { name: say.name('found'), exact: true })
      .check();
  },
  score: (page, _, { say }) => fillScore(page, say, '9.5'),
  slip: (page, _, { say }) => fillScore(page, say, '95'),
  details: (page, _, { say }) =>
    page.getByText(say.name('The points of each value'), { exact: true }).click(),
  async lastPage(page) {
    for (let turned = 0; turned < 4; turned += 1) await page.keyboard.press('ArrowRight');
  },
  fever: (page, _, { say }) =>
    page
      .getByRole('radio', { name: say.name('yes'), exact: true })
      .first()
      .check(),
  async firstRunDose(page, _, { say }) {
    await page.getByLabel(say.name('Name'), { exact: true }).fill('Rosa Demirel');
    await page.getByRole('button', { name: say.name('Continue') }).click();
  },
  async firstRunPassphrase(page, _, { say }) {
    await page.getByLabel(say.name('First dose'), { exact: true }).first().fill('2026-03-02');
    await page.getByRole('button', { name: say.name('Continue') }).click();
  },
  async type(page, words, { say }) {
    const at = words.indexOf('=');
    await page
      .getByLabel(say.name(words.slice(0, at)), { exact: true })
      .first()
      .fill(words.slice(at + 1));
  },
  choice: (page, words, { say }) => page.getByRole('radio', { name: say.name(words), exact: true }).check(),
  /** Through the search, from where the screen itself cannot be used. */
  async toAdd(page, _, { say }) {
    await page.keyboard.press('Control+k');
    await page.getByLabel(say.name('What are you looking for?')).fill(say.text('add-results'));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say.name('Choose files') }).waitFor();
  },
  /** The card of the point that was chosen last. */
  result: (page) => page.keyboard.press('End'),
  save: (page) => page.locator('dialog[open] button[type="submit"]').first().click(),
  submit: (page) => page.locator('main form button[type="submit"]').first().click(),
  log: (page) => page.locator('section[aria-labelledby="logs"] button').first().click(),
  refused: (page) => page.locator('dialog[open] [role="alert"]').first().waitFor(),
  problem: (page) => page.locator('.bar.problem, main .check').first().waitFor(),
  done: (page) => page.locator('.place .bar').waitFor(),
  key: (page, key) => page.keyboard.press(key),
  minutes: (page, minutes) => page.clock.runFor(Number(minutes) * 60_000),
  dialog: (page) => page.locator('dialog[open] h2').waitFor(),
};

async function fillScore(page, say, hemoglobin) {
  await page.getByLabel(say.name('Haemoglobin'), { exact: true }).fill(hemoglobin);
  await page.getByLabel(say.name('Platelets'), { exact: true }).fill('80');
  await page.getByLabel(say.name('Blasts in the marrow'), { exact: true }).fill('3');
  const good = page.getByRole('radio', { name: say.part('risk-cytogenetics-good') });
  await good
    .or(page.getByRole('radio', { name: say.part('risk-karyotype-good') }))
    .first()
    .check();
}

/** Opens a screen; `extra` is added to the query of the stand-in (`lang`, `appearance`, `text`). */
export async function reach(page, base, screen, extra = {}) {
  const query = new URLSearchParams(screen.query);
  for (const [name, value] of Object.entries(extra)) query.set(name, String(value));
  const language = query.get('lang') ?? 'en';
  const say = await speaker(language);
  if (screen.clock) await page.clock.install();
  await page.goto(`${base}?${query}`);
  await page.locator('h1').first().waitFor();
  for (const step of screen.go) {
    const at = step.indexOf(':');
    const [verb, words] = at < 0 ? [step, ''] : [step.slice(0, at), step.slice(at + 1)];
    await STEPS[verb](page, words, { say, language });
  }
  await settled(page, screen);
}

/** What is looked at is what stays: nothing is still being drawn, and no colour is halfway through its fade. */
async function settled(page, screen) {
  await page.waitForTimeout(120);
  if (screen.clock) await page.clock.runFor(500);
  if (!screen.isWaiting) await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((fade) => fade.finished.catch(() => undefined))),
  );
  await page.evaluate(() =>
    Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined))),
  );
}
