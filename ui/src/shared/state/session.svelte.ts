// The chosen person, the settings and the state line: the only state that several features share.
import type { CareView, PersonView, SettingsView, StatusView } from '../../ipc/backend';
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
  care: null,
});

export function personId(): string {
  return session.person?.id ?? '';
}

export function theme(): 'light' | 'dark' | 'contrast' {
  const wanted = session.settings?.appearance ?? 'system';
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
  document.documentElement.style.fontSize = `${(18 * settings.textSize) / 100}px`;
}

/** How large the text may be, in percent of the usual. */
export const TEXT_SIZES = [100, 125, 150, 175, 200];

/** One step larger or smaller, or with 0 the usual size. */
export async function changeTextSize(by: -1 | 0 | 1): Promise<void> {
  const settings = session.settings;
  if (!settings) return;
  const at = TEXT_SIZES.findIndex((size) => size >= settings.textSize);
  const textSize = by === 0 ? TEXT_SIZES[0] : TEXT_SIZES[at + by];
  if (!textSize || textSize === settings.textSize) return;
  await backend().saveSettings({ ...settings, textSize });
  applySettings(await backend().settings());
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
  const settings = await backend().settings();
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
