// Drafts grouped by the draw they belong to, and which of them may be confirmed.
import type { DraftView } from '../../ipc/backend';

export interface Draw {
  key: string;
  collected: string | null;
  /** Both readings of a day that is still to be chosen; empty where the day is settled. */
  choices: string[];
  drafts: DraftView[];
}

/** What somebody said of a row: it is right, or it is right and stands beside another value of that day. */
export type Looked = Record<string, 'kept' | 'beside' | undefined>;

/** The readings between which somebody must still choose. */
export function openChoices(draft: DraftView): string[] {
  const isSettled = draft.collected !== null;
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

const aboutTheDay = new Set(['date_ambiguous', 'date_missing']);
/** Said by the sentence about the record, once. */
const aboutTheRecord = new Set(['differs_from_record', 'already_in_record', 'conflict']);

/** The doubts about a row by itself. Those about the day are asked once for the whole draw. */
export function ownDoubts(draft: DraftView): DraftView['doubts'] {
  const dayIsAsked = draft.collected === null;
  return draft.doubts.filter(
    ({ code }) =>
      !(dayIsAsked && aboutTheDay.has(code)) && !(draft.standing.message && aboutTheRecord.has(code)),
  );
}

/** Says whether somebody must look at this row. */
export function needsLook(draft: DraftView, looked: Looked): boolean {
  return !looked[draft.id] && !draft.isCertain;
}

/** What is uncertain counts only after somebody has looked at it, and never without a day. */
export function canCount(draft: DraftView, looked: Looked): boolean {
  return mayCount(draft) && !needsLook(draft, looked);
}

/** It has everything that it needs, and it is hers. */
export function mayCount(draft: DraftView): boolean {
  return (
    draft.canBeConfirmed &&
    !draft.alreadyInRecord &&
    draft.standing.code !== 'of_another' &&
    (draft.collected !== null || draft.standing.code === 'withdraws')
  );
}

/** Nothing in the record or in another file contradicts it, so that one word for the whole sheet is enough. */
export function isPlain(draft: DraftView): boolean {
  return ['new', 'refines', 'replaces'].includes(draft.standing.code);
}

export function pageOf(draft: DraftView): number {
  return draft.place?.page ?? 1;
}
