import type { BatchView } from "@/lib/numbers/batch-view";
import { everyText } from "@/lib/numbers/wording-batch";

/** For what a chosen period holds, and by what the numbers go on. */
export function periodHint({ single }: BatchView): string {
  if (single === null || single.ownMonths === null) {
    return "For this renewal alone: by itself each number goes on by its own billing period.";
  }
  return `For this renewal alone: it renews itself every ${everyText(single.ownMonths)}.`;
}
