import type { VerbName } from "./verb-options";

/** Which actions can move money, and which give a number another expiry. */
const EFFECTS = {
  renew: { money: true, expiry: true },
  restore: { money: true, expiry: true },
  remove: { money: true, expiry: false },
  undo: { money: false, expiry: false },
  cycles: { money: false, expiry: false },
  cancel: { money: false, expiry: false },
  route: { money: false, expiry: false },
  capacity: { money: false, expiry: false },
  assign: { money: false, expiry: false },
  unassign: { money: false, expiry: false },
  describe: { money: false, expiry: false },
  period: { money: false, expiry: false },
  edit: { money: false, expiry: false },
  delete: { money: false, expiry: false },
} as const satisfies Record<VerbName, { readonly money: boolean; readonly expiry: boolean }>;

/** A result shows no column and no sum that this action never fills. */
export function verbEffects(verb: VerbName): { readonly money: boolean; readonly expiry: boolean } {
  return EFFECTS[verb];
}
