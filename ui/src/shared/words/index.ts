// Loads the shared Fluent catalogue and makes every sentence of the window. No sentence stands in a component.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Message } from '../../ipc/backend';

const files = import.meta.glob<string>('../../../../assets/words/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Map<string, FluentBundle>();
for (const [path, text] of Object.entries(files).sort(([a], [b]) => a.localeCompare(b))) {
  const locale = path.split('/').at(-2) ?? 'en';
  let bundle = bundles.get(locale);
  if (!bundle) {
    // Names of people are never mixed into right-to-left text here, so isolation marks would only be noise.
    bundle = new FluentBundle(locale, { useIsolating: false });
    bundles.set(locale, bundle);
  }
  bundle.addResource(new FluentResource(text));
}

let locale = 'en';

/** Languages that have a catalogue. */
export function languages(): string[] {
  return [...bundles.keys()].sort();
}

export function chooseLanguage(language: string): void {
  locale = bundles.has(language) ? language : 'en';
}

/** The first language of this computer that has a catalogue. */
export function systemLanguage(wanted: readonly string[] = navigator.languages): string {
  return wanted.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '').find((tag) => bundles.has(tag)) ?? 'en';
}

export type Arguments = Record<string, string | number>;

function find(bundle: FluentBundle | undefined, key: string, args: Arguments): string | undefined {
  const [id = key, attribute] = key.split('.');
  const message = bundle?.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!bundle || !pattern) return undefined;
  const problems: Error[] = [];
  return bundle.formatPattern(pattern, args as Record<string, FluentVariable>, problems);
}

/** Says whether the catalogue has these words. */
export function hasWords(key: string): boolean {
  return find(bundles.get(locale), key, {}) !== undefined || find(bundles.get('en'), key, {}) !== undefined;
}

/** The words for a key; the key itself where the catalogue has none, so that a gap is seen. */
export function t(key: string, args: Arguments = {}): string {
  return find(bundles.get(locale), key, args) ?? find(bundles.get('en'), key, args) ?? key;
}

/** The words for a stable id, for example an analyte: `<prefix>-<id>`, or the id where there are none. */
export function tId(prefix: string, id: string, attribute = ''): string {
  // The window writes ids as `redCells`, the catalogue as `red_cells` or `red-cells`.
  const snake = id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const kebab = snake.replaceAll('_', '-');
  const found = [id, snake, kebab].map((one) => `${prefix}-${one}${attribute}`).find(hasWords);
  return found ? t(found) : id;
}

/** A sentence that the program has said already, in this person's language, numbers and units. */
export function say(message: Message): string {
  return message.text;
}
