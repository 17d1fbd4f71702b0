// Which backend this window speaks to. Set once at the start, before anything is mounted.
import type { Backend } from './backend';

let chosen: Backend | undefined;

export function useBackend(backend: Backend): void {
  chosen = backend;
}

/** The backend of this window. */
export function backend(): Backend {
  if (!chosen) throw new Error('no backend has been chosen');
  return chosen;
}
