// What is compared when nothing is asked for, and when what is kept with the treatment is put aside.
import type { ComparisonRequest, StudySettingsRequest } from '../../ipc/backend';

/** The treatment of today, with what is kept with it. */
export function firstRequest(): ComparisonRequest {
  return { treatment: null, definition: null, on: null, settings: null };
}

/** The published and usual rules. */
export function usualSettings(): StudySettingsRequest {
  return {
    evaluation: null,
    baselineDays: null,
    baselineHemoglobin: null,
    baselinePlatelets: null,
    baselineNeutrophils: null,
    responseDays: null,
    lastDay: null,
    modifiedHiE: false,
  };
}
