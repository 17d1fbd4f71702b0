// The pages of kitchen-table mode, in order: each count that has a value, then the questions.
import type { HomeView, LatestCountView } from '../../ipc/backend';

export interface Page {
  /** The count of the page; none on the page of questions. */
  count: LatestCountView | null;
}

export function pagesOf(home: HomeView): Page[] {
  const counts = home.counts.filter((count) => count.value !== null);
  // Without any value the first count says so, instead of a screen that starts with its end.
  const shown = counts.length > 0 ? counts : home.counts.slice(0, 1);
  return [...shown.map((count) => ({ count })), { count: null }];
}

/** The page after turning; the first and the last stay where they are. */
export function turned(at: number, by: -1 | 1, pages: number): number {
  return Math.min(Math.max(at + by, 0), Math.max(pages - 1, 0));
}
