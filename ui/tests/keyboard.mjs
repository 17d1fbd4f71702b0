// Twelve tasks from beginning to end without a pointer, with every key press counted. What was planned is counted by
// the same hand: one press to reach each control that the task needs and one to use it, one press for a shortcut.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const TABLE = fileURLToPath(new URL('../../docs/keyboard.md', import.meta.url));
/** A task may need this many times the presses that were planned. */
const MOST = 1.5;
const TOO_FAR = 60;

/** What has the focus: its name, and whether it can be seen. */
function focusOnPage() {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: '', isLost: true, isSeen: false };
  const label = element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
  const own = element.getAttribute('aria-label') ?? '';
  const words = own || (label ?? element.closest('label') ?? element).textContent || '';
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  const isStop = element.tabIndex >= 0;
  return {
    name: words.replace(/\s+/g, ' ').trim(),
    isLost: false,
    isSeen: !isStop || (ring && box.bottom > 0 && box.top < window.innerHeight),
  };
}

/** Hands on a keyboard. Letters of names, values and passphrases are typed and not counted; those of a search are. */
class Hand {
  presses = 0;
  planned = 0;
  /** Where the way was long: what was passed. */
  passed = [];

  constructor(page) {
    this.page = page;
  }

  async focus() {
    return this.page.evaluate(focusOnPage);
  }

  /** Presses a key that the person knows: a shortcut, an arrow, or one that uses what has the focus. */
  async press(key, times = 1) {
    for (let count = 0; count < times; count += 1) {
      await this.page.keyboard.press(key);
      this.presses += 1;
      this.planned += 1;
    }
  }

  /** Goes on to the next control of this name, each press counted; it was planned as one. */
  async to(name, key = 'Tab') {
    this.planned += 1;
    const passed = [];
    this.passed.push(passed);
    for (let count = 0; count < TOO_FAR; count += 1) {
      await this.page.keyboard.press(key);
      this.presses += 1;
      const stop = await this.focus();
      if (stop.isLost)
        throw new Error(`the focus is lost on the way to “${name}”, after ${passed.join(' · ')}`);
      if (!stop.isSeen) throw new Error(`the focus cannot be seen on “${stop.name}”`);
      if (typeof name === 'string' ? stop.name.startsWith(name) : name.test(stop.name)) return;
      passed.push(stop.name.slice(0, 30));
    }
    throw new Error(`“${name}” was not reached in ${TOO_FAR} presses: ${passed.join(' · ')}`);
  }

  async use(name, key = 'Enter') {
    await this.to(name);
    await this.press(key);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  async fill(name, text) {
    await this.to(name);
    await this.type(text);
  }

  /** To a place by the search: opening it, the letters, Enter. */
  async search(letters) {
    await this.press('Control+k');
    await this.page.locator('dialog[open] input').waitFor();
    for (const letter of letters) await this.press(letter);
    await this.press('Enter');
  }

  /** Waits until a screen has opened, and its heading, or the part that was asked for, has the focus. */
  async onHeading(words) {
    await this.page.getByRole('heading', { name: words }).first().waitFor();
    await this.page.waitForFunction(() => document.activeElement?.matches('h1, [data-part]'));
  }

  async sees(text) {
    await this.page.getByText(text, { exact: false }).first().waitFor();
  }
}

/** Each begins where a person begins: on the screen that opens first. */
export const TASKS = [
  {
    name: 'Open the locked record',
    query: 'vault=locked',
    async run(hand) {
      await hand.fill('Passphrase', 'lake heron copper window');
      await hand.press('Enter');
      await hand.onHeading('Week 23 since the first dose');
    },
  },
  {
    name: 'Add a file and confirm what was read',
    query: 'variant=none',
    async run(hand) {
      await hand.use('Add lab results');
      await hand.onHeading(/./);
      await hand.use('Choose files');
      await hand.sees('Look them through');
      await hand.use('Look them through');
      await hand.onHeading(/./);
      await hand.use('Friday 3 April 2026, 08:10');
      await hand.page.getByRole('button', { name: /^Confirm \d+ results$/ }).waitFor();
      await hand.press('Control+Enter');
      await hand.sees('results are in the record');
    },
  },
  {
    name: 'Set a doubtful value right',
    query: '',
    async run(hand) {
      await hand.search('look');
      await hand.onHeading('Did the program read this sheet correctly?');
      await hand.use('Wednesday 4 March 2026, 08:10');
      await hand.page.getByRole('button', { name: 'Confirm 6 results' }).waitFor();
      await hand.page.locator('[data-row="draft-4"]:focus').waitFor();
      await hand.press('n');
      await hand.use('The unit of Lymphocytes is ×10⁹/L');
      await hand.page.getByRole('button', { name: 'Confirm 7 results' }).waitFor();
    },
  },
  {
    name: 'Write down a transfusion',
    query: '',
    async run(hand) {
      await hand.search('transf');
      await hand.onHeading(/Transfusions/);
      await hand.use('Add a transfusion');
      await hand.type('5.8.2026');
      await hand.fill('Units (bags)', '2');
      await hand.press('Enter');
      await hand.sees('5 August 2026 · Red cells, 2 units');
    },
  },
  {
    name: 'Add a note',
    query: '',
    async run(hand) {
      await hand.search('notes');
      await hand.onHeading(/Notes/);
      await hand.use('Add a note');
      await hand.type('Ask about the parking at the clinic');
      await hand.use('Save');
      await hand.sees('Ask about the parking at the clinic');
    },
  },
  {
    name: 'Remove an entry and put it back',
    query: '',
    async run(hand) {
      await hand.search('medic');
      await hand.onHeading(/Medicines/);
      await hand.use(/^Remove /);
      await hand.page.locator('.place .bar').waitFor();
      await hand.press('Control+z');
      await hand.page.locator('.place .bar').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'Read a point of the chart, back to its page',
    query: '',
    async run(hand) {
      await hand.press('Control+2');
      await hand.onHeading(/./);
      await hand.page.getByRole('listbox').waitFor();
      await hand.press('ArrowRight');
      await hand.page.locator('[role="listbox"]:focus').waitFor();
      await hand.press('ArrowUp', 2);
      await hand.page.getByRole('heading', { name: /^Haemoglobin/ }).waitFor();
      await hand.use('Show me where');
      await hand.page.getByRole('dialog').waitFor();
      await hand.press('Escape');
    },
  },
  {
    name: 'Choose three questions for the visit',
    query: 'variant=none',
    async run(hand) {
      await hand.press('Control+5');
      await hand.onHeading(/./);
      for (let count = 0; count < 3; count += 1) {
        if (count === 2) await hand.use(/^When it does not/);
        await hand.use(/^Ask this: /);
        await hand.page.locator(`section[aria-labelledby="picked"] li >> nth=${count}`).waitFor();
      }
    },
  },
  {
    name: 'Save the summary for the visit as a PDF',
    query: '',
    async run(hand) {
      await hand.press('Control+6');
      await hand.onHeading(/./);
      await hand.page.getByRole('img', { name: /^Page 1/ }).waitFor();
      await hand.use('Save as PDF');
      await hand.sees('Saved as visit-summary.pdf.');
    },
  },
  {
    name: 'Take the whole record along, sealed',
    query: '',
    async run(hand) {
      await hand.search('backups');
      await hand.onHeading('Backups');
      await hand.fill(/^Passphrase/, 'river stone and heron');
      await hand.fill(/again/, 'river stone and heron');
      await hand.press('Enter');
      await hand.sees('Saved as');
    },
  },
  {
    name: 'Share the record with the family',
    query: '',
    async run(hand) {
      await hand.search('sharing');
      await hand.onHeading(/./);
      await hand.page.getByRole('button', { name: 'Share this record' }).waitFor();
      await hand.fill('Name of this computer', 'Kitchen laptop');
      await hand.press('Enter');
      await hand.page.locator('.place .bar').waitFor();
    },
  },
  {
    name: 'Restore a backup',
    query: '',
    async run(hand) {
      await hand.search('backups');
      await hand.onHeading('Backups');
      await hand.use(/^Restore/);
      await hand.type('lake heron copper window');
      await hand.press('Enter');
      await hand.onHeading('Week 23 since the first dose');
    },
  },
];

/** Does a task and says how many presses it took. Throws where it cannot be done, or takes too many. */
export async function doTask(page, base, task) {
  await page.goto(`${base}?${task.query}`);
  await page.waitForFunction(() => document.activeElement?.matches('h1'));
  const hand = new Hand(page);
  await task.run(hand);
  if (hand.presses > hand.planned * MOST)
    throw new Error(
      `${hand.presses} presses, planned were ${hand.planned}; passed ${hand.passed.map((one) => one.join(' · ')).join(' | ')}`,
    );
  return { name: task.name, planned: hand.planned, presses: hand.presses };
}

/** The table as it stands in the documents; says what differs, and writes it where that is asked for. */
export async function keyboardTable(done) {
  const rows = done.map((one) => `| ${one.name} | ${one.planned} | ${one.presses} |`);
  const text = `# By keyboard alone

Twelve tasks, each from the screen that opens first to its end, driven by \`ui/tests/keyboard.mjs\` without a pointer:
Tab goes forward from the heading, and after each press the focus has to be somewhere and has to be seen. *Planned* is
one press to reach each control that the task needs, one to use it, and one for a shortcut; letters of a search count in
both, letters of names, values and passphrases in neither, and the system's own window for choosing a file is not
counted. No task may need more than ${MOST} times as many.

| task | planned | presses |
|---|---:|---:|
${rows.join('\n')}
`;
  if (process.env.UPDATE_KEYBOARD) await writeFile(TABLE, text);
  const kept = await readFile(TABLE, 'utf8').catch(() => '');
  if (kept !== text)
    throw new Error(
      'docs/keyboard.md says something else; write it anew with UPDATE_KEYBOARD=1 in the environment',
    );
}
