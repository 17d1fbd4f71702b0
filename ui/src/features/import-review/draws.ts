// Drafts grouped by the draw they belong to, and which of them may be confirmed.
import type { DraftView } from '../../ipc/backend';

export interface Draw {
  key: string;
  collected: string | null;
  /** Both readings of a day that is still to be chosen; empty where the day is settled. */
  choices: string[];
  drafts: DraftView[];
}

/** The readings between which somebody must still choose. */
export function openChoices(draft: DraftView): string[] {
  const isSettled = draft.isCorrected && draft.collected !== null;
  return !isSettled && draft.collectedChoices.length > 1 ? draft.collectedChoices : [];
}

export function byDraw(drafts: DraftView[]): Draw[] {
  const draws = new Map<string, Draw>();
  for (const draft of drafts) {
    const choices = openChoices(draft);
    const key = choices.length > 0 ? `? ${choices.join()}` : (draft.collected ?? '?');
    const draw = draws.get(key) ?? { key, collected: draft.collected, choices, drafts: [] };
    draw.drafts.push(draft);
    draws.set(key, draw);
  }
  return [...draws.values()];
}

const aboutTheDay = new Set(['date_ambiguous', 'date_missing', 'date_not_of_draw', 'date_in_future']);

/** The doubts about a row by itself. Those about the day are settled once for the whole draw. */
export function ownReasons(draft: DraftView): string[] {
  const dayIsSettledOrAsked =
    openChoices(draft).length > 0 || (draft.isCorrected && draft.collected !== null);
  return draft.reasons.filter((reason) => !(dayIsSettledOrAsked && aboutTheDay.has(reason)));
}

/** Says whether somebody must look at this row: choosing the day for a whole sheet is not a look at each number. */
export function needsLook(draft: DraftView, looked: Record<string, boolean>): boolean {
  if (looked[draft.id]) return false;
  return !draft.isCertain || (draft.isCorrected && ownReasons(draft).length > 0);
}

/** What is uncertain counts only after somebody has looked at it. */
export function canCount(draft: DraftView, looked: Record<string, boolean>): boolean {
  return (
    draft.canBeConfirmed &&
    !draft.alreadyInRecord &&
    openChoices(draft).length === 0 &&
    !needsLook(draft, looked)
  );
}

export function pageOf(draft: DraftView): number {
  return draft.place?.page ?? 1;
}
