// Drafts grouped by the draw they belong to, and which of them may be confirmed.
import type { DraftView } from '../../ipc/backend';

export interface Draw {
  key: string;
  collected: string | null;
  choices: string[];
  drafts: DraftView[];
}

export function byDraw(drafts: DraftView[]): Draw[] {
  const draws = new Map<string, Draw>();
  for (const draft of drafts) {
    const key = draft.collected ?? `? ${draft.collectedChoices.join()}`;
    const draw = draws.get(key) ?? {
      key,
      collected: draft.collected,
      choices: draft.collectedChoices,
      drafts: [],
    };
    draw.drafts.push(draft);
    draws.set(key, draw);
  }
  return [...draws.values()];
}

/** What is uncertain counts only after somebody has looked at it. */
export function canCount(draft: DraftView, looked: Record<string, boolean>): boolean {
  return draft.canBeConfirmed && !draft.alreadyInRecord && (draft.isCertain || looked[draft.id] === true);
}

export function pageOf(draft: DraftView): number {
  return draft.place?.page ?? 1;
}
