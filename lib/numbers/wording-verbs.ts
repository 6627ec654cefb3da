import type { VerbName } from "./verb-options";

/** What a batch did, as its name wherever it is named. */
export const BATCH_NAMES = {
  renew: "Renew",
  cycles: "Set billing cycles",
  restore: "Restore",
  cancel: "Cancel",
  describe: "Set description",
  period: "Set billing period",
} as const satisfies Record<VerbName, string>;
