// The steps of a review, and the way back from each, the last first.
import type { ReviewStep, TakeBackRequest } from '../../ipc/backend';
import { backend } from '../../ipc/current';
import { personId } from '../../shared/state/session.svelte';

export interface Step extends TakeBackRequest {
  /** What was done, in words. */
  said: string;
}

export function createSteps() {
  let steps = $state<Step[]>([]);
  return {
    get last(): Step | undefined {
      return steps.at(-1);
    },
    add(step: ReviewStep, drafts: string[], said: string): void {
      steps = [...steps, { step, drafts, said }];
    },
    /** Takes the last step back in the record; says nothing and changes nothing where that is refused. */
    async takeBack(): Promise<Step | undefined> {
      const last = steps.at(-1);
      if (!last) return undefined;
      await backend().takeBackStep(personId(), { step: last.step, drafts: last.drafts });
      steps = steps.slice(0, -1);
      return last;
    },
  };
}
