import { REMARKS, type Remark } from "@/lib/did/remarks";
import type { BatchSummary } from "./batch-view";

const NO_REMARKS = Object.fromEntries(REMARKS.map((remark) => [remark, 0])) as Record<
  Remark,
  number
>;

/** What is known of a batch whose numbers are not counted yet: how many they are. */
export function uncounted({ chosen }: { readonly chosen: number }): BatchSummary {
  return {
    chosen,
    changed: 0,
    refundMinor: 0,
    totalMinor: 0,
    groups: [],
    refusals: [],
    remarks: NO_REMARKS,
    earliestExpiry: null,
  };
}
