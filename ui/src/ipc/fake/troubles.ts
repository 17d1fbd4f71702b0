// States that the stand-in cannot reach by itself: what cannot be read or written, what takes long, and a second person.
import type { Backend, ErrorCode, PersonView } from '../backend';
import { failure } from './words';

export interface Troubles {
  /** Every call that writes is refused with this code. */
  failing?: ErrorCode;
  /** No screen can be opened: every call that loads one is refused with this code. */
  unreadable?: ErrorCode;
  /** Screens wait for ever. */
  isSlow: boolean;
}

const WRITING: (keyof Backend)[] = [
  'saveEntry',
  'confirmDrafts',
  'saveTypedCounts',
  'readFiles',
  'review',
  'comparison',
  'saveSummary',
];

/** What a screen asks for; what the frame around it asks for is not among them. */
const LOADING: (keyof Backend)[] = [
  'home',
  'counts',
  'comparison',
  'record',
  'review',
  'imports',
  'importTables',
  'answers',
  'answer',
  'questions',
  'typedCountFields',
  'summaryPreview',
  'summaryOriginals',
  'locks',
  'sharedRecords',
];

export function troublesFrom(query: URLSearchParams): Troubles {
  const failing = query.get('failing');
  return {
    failing: failing === '1' ? 'disk_full' : ((failing ?? undefined) as ErrorCode | undefined),
    unreadable: (query.get('unreadable') ?? undefined) as ErrorCode | undefined,
    isSlow: query.get('slow') !== null,
  };
}

/** The same stand-in in this trouble. */
export function inTrouble(backend: Backend, { failing, unreadable, isSlow }: Troubles): Backend {
  const replace = (names: (keyof Backend)[], answer: () => Promise<never>) => {
    for (const name of names) Object.assign(backend, { [name]: answer });
  };
  if (failing) replace(WRITING, async () => Promise.reject(failure(failing)));
  if (unreadable) replace(LOADING, async () => Promise.reject(failure(unreadable)));
  if (isSlow) replace([...LOADING, 'readFiles'], () => new Promise<never>(() => undefined));
  return backend;
}

/** Somebody else whose record is kept in the same installation. */
export const SECOND_PERSON: PersonView = {
  id: 'person-emil',
  name: 'Emil Demirel',
  birthDate: '1948-09-12',
  sex: 'male',
  isDemonstration: false,
  resultCount: 0,
  lastDraw: null,
};
