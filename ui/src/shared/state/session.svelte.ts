// The chosen person, the settings and the state line: the only state that several features share.
import type { CareView, PersonView, SettingsView, StatusView, WindowLook } from '../../ipc/backend';
import { backend } from '../../ipc/current';
import { setPreferences } from '../format';
import { chooseLanguage } from '../words';

interface SessionState {
  status: StatusView | null;
  person: PersonView | null;
  people: PersonView[];
  settings: SettingsView | null;
  /** The language of every label; a change draws the window anew. */
  language: string;
  lastBackup: string | null;
  systemDark: boolean;
  /** Colours and text size while no record is open: as they were last. */
  look: WindowLook;
  /** What the check after opening found. */
  care: CareView | null;
}

export const session = $state<SessionState>({
  status: null,
  person: null,
  people: [],
  settings: null,
  language: 'en',
  lastBackup: null,
  systemDark: false,
  look: { appearance: 'system', textSize: 100 },
  care: null,
});

export function personId(): string {
  return session.person?.id ?? '';
}

export function theme(): 'light' | 'dark' | 'contrast' {
  const wanted = session.look.appearance;
  if (wanted === 'system') return session.systemDark ? 'dark' : 'light';
  return wanted;
}

/** Says everything in a language from now on, in the style that is usual there. */
export function speak(language: string): void {
  chooseLanguage(language);
  setPreferences({ locale: language, dayFirst: true, decimalComma: language !== 'en' });
  document.documentElement.lang = language;
  session.language = language;
}

/** Brings colours, text size and formats in line with the settings. */
export function applySettings(settings: SettingsView): void {
  session.settings = settings;
  speak(settings.language);
  setPreferences({
    locale: settings.language,
    dayFirst: settings.dateOrder === 'dayFirst',
    decimalComma: settings.decimalMark === 'comma',
  });
  showLook({ appearance: settings.appearance, textSize: settings.textSize });
}

/** How large the text may be, in percent of the usual. */
export const TEXT_SIZES = [100, 125, 150, 175, 200];

/** Chosen while no record was open: it goes into the record that is opened next. */
let isLookChosen = false;

/** Shows colours and text size, and keeps them for the next start. */
function showLook(look: WindowLook): void {
  document.documentElement.style.fontSize = `${(18 * look.textSize) / 100}px`;
  const isNew = look.appearance !== session.look.appearance || look.textSize !== session.look.textSize;
  session.look = look;
  // A convenience: where it cannot be kept, the next start looks as usual.
  if (isNew)
    backend()
      .keepWindowLook(look)
      .catch(() => undefined);
}

/** The colours and the text size from the last time, before anything is open. */
export async function loadLook(): Promise<void> {
  const kept = await backend()
    .windowLook()
    .catch(() => null);
  if (!kept) return;
  session.look = kept;
  showLook(kept);
}

/** Changes colours or text size, in the record where one is open. */
export async function changeLook(next: Partial<WindowLook>): Promise<void> {
  const look = { ...session.look, ...next };
  if (session.status?.vault !== 'open' || !session.settings) {
    isLookChosen = true;
    showLook(look);
    return;
  }
  await backend().saveSettings({ ...session.settings, ...look });
  applySettings(await backend().settings());
}

/** One step larger or smaller, or with 0 the usual size. */
export async function changeTextSize(by: -1 | 0 | 1): Promise<void> {
  const at = TEXT_SIZES.findIndex((size) => size >= session.look.textSize);
  const textSize = by === 0 ? TEXT_SIZES[0] : TEXT_SIZES[at + by];
  if (textSize && textSize !== session.look.textSize) await changeLook({ textSize });
}

export async function loadSession(): Promise<void> {
  const status = await backend().appStatus();
  if (status.vault !== 'open') {
    session.status = status;
    session.person = null;
    session.people = [];
    session.lastBackup = null;
    session.care = null;
    return;
  }
  let settings = await backend().settings();
  if (isLookChosen) {
    isLookChosen = false;
    settings = { ...settings, ...session.look };
    await backend().saveSettings(settings);
  }
  const people = await backend().people();
  // All at once: the screens open with the status, and must not ask before it is known whose record it is.
  session.status = status;
  applySettings(settings);
  session.people = people;
  session.person = people.find((person) => person.id === status.person) ?? people[0] ?? null;
  const backups = await backend().backups();
  session.lastBackup =
    backups
      .map((backup) => backup.made)
      .sort()
      .at(-1) ?? null;
}

export async function choosePerson(id: string): Promise<void> {
  await backend().choosePerson(id);
  await loadSession();
}

/** Empties everything that the window shows of the record, before the program is even asked to lock it. */
export function hideRecord(): void {
  if (session.status) session.status = { ...session.status, vault: 'locked', teamLines: [], person: null };
  session.person = null;
  session.people = [];
  session.lastBackup = null;
  session.care = null;
}
