// What is compared when nothing is set.
import type { ComparisonRequest } from '../../ipc/backend';

export function usualRequest(): ComparisonRequest {
  return {
    treatment: null,
    definition: null,
    on: null,
    settings: {
      baselineDays: null,
      baselineHemoglobin: null,
      baselinePlatelets: null,
      baselineNeutrophils: null,
      responseDays: null,
      lastDay: null,
      modifiedHiE: false,
    },
  };
}
