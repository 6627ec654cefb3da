import type { DemoNumber } from "@/db/seed/demo-number";

/** What a part names; the rest is an ordered number that renews by itself. */
export type Part = Partial<DemoNumber> &
  Pick<DemoNumber, "description" | "country" | "region" | "city" | "identity">;

export const DUBLIN = { country: "IE", region: "IE-D", city: "Dublin" } as const;

export const APPROVED = {
  state: "approved",
  approvedAt: null,
  deadlineAt: null,
  reason: null,
} as const;

/** An instant so many days and hours after now. */
export type Hence = (days: number, hours?: number) => Date;
export type PartAt = (hence: Hence) => Part;
