// Pictures of every screen, to be looked at by a person: `npm run screenshots -- [folder] [part of a name]`.
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWindow, reach, SCREENS } from './browser-setup.mjs';

const [given, only = ''] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(join(tmpdir(), 'mds-pictures-')));
await mkdir(folder, { recursive: true });

const looks = [
  { name: '1280-light', size: [1280, 800], query: {} },
  { name: '1024-dark', size: [1024, 700], query: { appearance: 'dark' } },
  { name: '1280-large', size: [1280, 800], query: { text: 200 } },
  { name: '1024-contrast', size: [1024, 700], query: { appearance: 'contrast' } },
  { name: '320', size: [320, 640], query: {} },
];
const wanted = (process.env.LOOKS ?? looks.map((look) => look.name).join()).split(',');

const { url, browser, close } = await openWindow();
for (const look of looks.filter((one) => wanted.includes(one.name))) {
  const [width, height] = look.size;
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${look.name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.error(`${look.name}: ${error}`));
  for (const screen of SCREENS.filter((one) => one.name.includes(only))) {
    try {
      await reach(page, url, screen, look.query);
      await page.screenshot({ path: join(folder, `${screen.name}.${look.name}.png`), fullPage: true });
    } catch (error) {
      console.error(`${screen.name} (${look.name}): ${error}`);
    }
  }
  await context.close();
}
await close();
console.log(`Pictures are in ${folder}`);
