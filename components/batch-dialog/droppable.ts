import type { BatchView } from "@/lib/numbers/batch-view";

/** Whoever looks may take numbers out of it; the only one is not taken out, but left alone. */
export function isDroppable({ mayDrop, mayConfirm, single }: BatchView): boolean {
  return mayDrop && mayConfirm && single === null;
}
