// The gallery: every screen and state once, then every pair of theme, size, language and screen at least once, from
// the invented record, as one page of pictures and as contact sheets. A picture that is there already is not drawn
// again, so that a run can be gone on with; a screen that cannot be reached is named and fails the run.
//
// node tests/gallery.mjs [folder] [--only PART]... [--once | --pairs] [--anew] [--sheets]
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browserPath, LONG, openWindow, reach, SCREENS, STATES } from './browser-setup.mjs';
import { pairwise } from './pairwise.mjs';

export const SIZES = {
  '1280x800': { size: [1280, 800] },
  '1024x700': { size: [1024, 700] },
  320: { size: [320, 640] },
  'text-200': { size: [1280, 800], query: { text: 200 } },
  // A laptop on the kitchen table, read from further away.
  table: { size: [1600, 1000], query: { text: 150 } },
};
export const THEMES = ['light', 'dark', 'contrast'];
export const LANGUAGES = ['en', 'es', 'fr', 'de'];
const SCREEN = { theme: 'light', size: '1280x800', language: 'en' };

/** Every picture of the gallery: what it shows, and the name of its file. */
export function pictures({ once = true, pairs = true } = {}) {
  const screens = [...SCREENS, ...STATES];
  const byName = new Map(screens.map((screen) => [screen.name, screen]));
  const single = screens.map((screen) => ({ screen, ...SCREEN, part: 'once' }));
  // The frame of the three looks meets every screen through the pairs; waiting and dialogs among them.
  const met = pairwise({
    screen: screens.map((screen) => screen.name),
    language: LANGUAGES,
    size: Object.keys(SIZES),
    theme: THEMES,
  });
  const paired = met.map((row) => ({ ...row, screen: byName.get(row.screen), part: 'pairs' }));
  const seen = new Set();
  return [...(once ? single : []), ...(pairs ? paired : [])]
    .map((one) => ({
      ...one,
      label: `${one.screen.name} · ${one.theme} · ${one.size} · ${one.language}`,
      file: join(one.part, `${one.screen.name}.${one.theme}.${one.size}.${one.language}.png`),
    }))
    .filter(({ label }) => !seen.has(label) && seen.add(label));
}

function asked(given) {
  const wanted = { folder: null, only: [], once: true, pairs: true, anew: false, sheetsOnly: false };
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at];
    if (word === '--only') wanted.only.push(given[(at += 1)] ?? '');
    else if (word === '--once') wanted.pairs = false;
    else if (word === '--pairs') wanted.once = false;
    else if (word === '--anew') wanted.anew = true;
    else if (word === '--sheets') wanted.sheetsOnly = true;
    else if (word.startsWith('--')) throw new Error(`there is no ${word}`);
    else wanted.folder = word;
  }
  return wanted;
}

/** Draws one picture; what cannot be drawn is thrown. */
async function draw(browser, url, one, path) {
  const { size, query = {} } = SIZES[one.size];
  const context = await browser.newContext({
    viewport: { width: size[0], height: size[1] },
    locale: one.language,
    reducedMotion: 'reduce',
    colorScheme: one.theme === 'dark' ? 'dark' : 'light',
  });
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.setDefaultTimeout(8000);
    if (one.screen.isLong)
      await page.addInitScript((texts) => {
        globalThis.hostileTexts = texts;
      }, LONG);
    await reach(page, url, one.screen, {
      appearance: one.theme,
      lang: one.language,
      texts: 'shipped',
      ...query,
    });
    if (faults.length > 0) throw new Error(`the page reports: ${faults.join(' | ')}`);
    // A dialog lies over the window; the rest of the page behind it says nothing.
    const isDialog = (await page.locator('dialog[open]').count()) > 0;
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    // In a window as tall as the page, nothing that keeps to its edge lies over the middle of the picture.
    if (!isDialog) {
      await page.setViewportSize({ width: size[0], height: Math.min(Math.max(tall, size[1]), 6000) });
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.waitForTimeout(80);
    }
    const drawn = `${path}.part.png`;
    await page.screenshot({ path: drawn });
    await rename(drawn, path);
  } finally {
    await context.close();
  }
}

const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const address = (path) => path.split(/[\\/]/).map(encodeURIComponent).join('/');

function figure({ file, label, size }) {
  const name = escaped(label);
  const look = size === '320' ? ' class="narrow"' : '';
  return `<figure${look}><a href="${address(file)}"><img loading="lazy" src="${address(file)}" alt="${name}"></a><figcaption>${name}</figcaption></figure>`;
}

// Thumbnails large enough to judge: the upper part of each picture, narrow windows at their own width.
const STYLE = `body{margin:16px;font:16px sans-serif;background:#fff;color:#111}
.sheet{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;width:578px}figure.narrow{width:320px}
figure a{display:block;height:700px;overflow:hidden;border:1px solid #777}img{display:block;width:100%}
figcaption{font-size:16px;padding:4px 0}nav a{margin-right:12px}`;

/** One page with everything: thumbnails by part and screen, each linked to the whole picture. */
function index(drawn, troubles, made) {
  const parts = { once: 'Every screen and state once', pairs: 'Pairs of theme, size, language and screen' };
  const sections = Object.entries(parts).map(([part, title]) => {
    const own = drawn.filter((one) => one.part === part);
    return own.length > 0
      ? `<h2>${title}: ${own.length}</h2>\n<div class="sheet">\n${own.map(figure).join('\n')}\n</div>`
      : '';
  });
  const missing =
    troubles.length > 0
      ? `<h2>Not drawn: ${troubles.length}</h2><ul>${troubles.map(([label, why]) => `<li>${escaped(label)}: ${escaped(why)}</li>`).join('')}</ul>`
      : '';
  const sheets = made.map((name) => `<a href="${address(name)}">${escaped(name)}</a>`).join(' ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery of the window</title>
<style>${STYLE}</style>
<h1>Gallery of the window</h1><p>${drawn.length} pictures of an invented record.</p>
${missing}<nav>Contact sheets: ${sheets}</nav>${sections.join('\n')}</html>`;
}

const ON_A_SHEET = 6;

/** Contact sheets of six pictures, drawn by the same browser. */
async function contactSheets(browser, folder, drawn, named) {
  await mkdir(join(folder, 'sheets'), { recursive: true });
  const context = await browser.newContext({ viewport: { width: 1814, height: 1000 } });
  const page = await context.newPage();
  const made = [];
  for (let from = 0; from < drawn.length; from += ON_A_SHEET) {
    const name = `${named}-${String(from / ON_A_SHEET + 1).padStart(3, '0')}`;
    const source = join(folder, 'sheets', `${name}.html`);
    const shown = drawn
      .slice(from, from + ON_A_SHEET)
      .map((one) => figure({ ...one, file: `../${one.file}` }));
    const html = `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${STYLE}</style><div class="sheet">${shown.join('')}</div>`;
    await writeFile(source, html.replaceAll('..%2F', '../').replaceAll('loading="lazy"', ''));
    await page.goto(pathToFileURL(source).href);
    await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
    await page.screenshot({ path: join(folder, 'sheets', `${name}.png`), fullPage: true });
    made.push(`sheets/${name}.png`);
  }
  await context.close();
  return made;
}

async function main() {
  const wanted = asked(process.argv.slice(2));
  if (!browserPath()) {
    console.error('No Chromium is installed; name one in CHROMIUM.');
    return 2;
  }
  const folder = resolve(wanted.folder ?? 'gallery');
  const chosen = pictures(wanted).filter(
    ({ label }) => wanted.only.length === 0 || wanted.only.some((part) => label.includes(part)),
  );
  if (chosen.length === 0) {
    console.error(`No screen is called like ${wanted.only.join(', ')}.`);
    return 2;
  }
  for (const part of ['once', 'pairs']) await mkdir(join(folder, part), { recursive: true });
  const { url, browser, close } = await openWindow();
  const troubles = [];
  let drawn = 0;
  if (!wanted.sheetsOnly) {
    const waiting = chosen.filter(({ file }) => wanted.anew || !existsSync(join(folder, file)));
    const work = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const path = join(folder, one.file);
        try {
          // A second try tells a slow computer from a screen that cannot be reached.
          await draw(browser, url, one, path).catch(() => draw(browser, url, one, path));
          drawn += 1;
        } catch (error) {
          const why = String(error.message ?? error).split('\n')[0];
          troubles.push([one.label, why]);
          console.error(`NOT DRAWN ${one.label}: ${why}`);
        }
      }
    };
    await Promise.all([work(), work()]);
  }
  const there = chosen.filter(({ file }) => existsSync(join(folder, file)));
  const made = [];
  for (const part of ['once', 'pairs'])
    made.push(
      ...(await contactSheets(
        browser,
        folder,
        there.filter((one) => one.part === part),
        part,
      )),
    );
  await writeFile(join(folder, 'index.html'), index(there, troubles, made));
  await close();
  console.log(`${drawn} drawn, ${there.length - drawn} kept, ${troubles.length} not drawn`);
  console.log(`The gallery is ${relative(process.cwd(), join(folder, 'index.html'))}`);
  return troubles.length > 0 ? 1 : 0;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main();
}
