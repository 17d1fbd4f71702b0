// Every place that a few letters lead to, by the words that stand there. What a place shows is not its matter.
import { t } from '../words';
import type { Route } from './navigation.svelte';

export interface Place {
  key: string;
  /** The screen that it is a part of, said before it. */
  within?: string;
  route: Route;
}

const RECORD =
  'treatment milestone transfusion medicine health disease appointment teamLine aboutMe note'.split(' ');
const SETTINGS = 'look units grades people sharing locks backups protection about'.split(' ');

export const PLACES: Place[] = [
  { key: 'nav-home', route: { name: 'home' } },
  { key: 'add-results', route: { name: 'add' } },
  { key: 'look-through', within: 'add-results', route: { name: 'review' } },
  { key: 'type-counts', route: { name: 'type-counts' } },
  { key: 'nav-counts', route: { name: 'counts' } },
  { key: 'to-together', route: { name: 'together' } },
  { key: 'to-definitions', route: { name: 'definitions' } },
  { key: 'nav-answers', route: { name: 'answers' } },
  { key: 'nav-questions', route: { name: 'questions' } },
  { key: 'at-visit', within: 'nav-questions', route: { name: 'questions', atVisit: true } },
  { key: 'nav-visits', route: { name: 'visits' } },
  ...RECORD.map((section) => ({
    key: `part-${section}`,
    within: 'nav-record',
    route: { name: 'record', section } as const,
  })),
  { key: 'risk-open', within: 'nav-record', route: { name: 'work-through' } },
  ...SETTINGS.map((section) => ({
    key: `settings-part-${section}`,
    within: 'nav-settings',
    route: { name: 'settings', section } as const,
  })),
];

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

export function placeName(place: Place): string {
  return place.within ? `${t(place.within)}: ${t(place.key)}` : t(place.key);
}

/** The places whose name holds every word that was typed, at most `most`. */
export function placesFor(typed: string, most: number): Place[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return PLACES.filter((place) => {
    const name = folded(placeName(place));
    return words.every((word) => name.includes(word));
  }).slice(0, most);
}
