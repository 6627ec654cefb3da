"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { MOST_TRAVEL_DAYS } from "@/lib/did/travel";
import { env } from "@/lib/env";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { formatCount } from "@/lib/numbers/wording";
import { TRAVEL_REFUSAL_WORDS } from "@/lib/numbers/wording-travel";
import { travel } from "@/lib/operations/travel";
import { staffBy } from "@/lib/staff-by";

const MISTYPED = `Type a whole number of days, 1 to ${formatCount(MOST_TRAVEL_DAYS)}.`;
const days = z
  .string(MISTYPED)
  .trim()
  .regex(/^[1-9][0-9]{0,3}$/, MISTYPED)
  .transform(Number)
  .refine((typed) => typed <= MOST_TRAVEL_DAYS, MISTYPED);

/** Moves the app's clock; the sweep does what has become due, and the page says how far it is. */
export const moveClock = staffAction(
  z.strictObject({ days }),
  async (store, input, staff): Promise<FormState> => {
    const wish = { ...input, isDemo: env().demo !== null };
    const moved = await travel(store, wish, staffBy(staff));
    if (moved.kind === "travelled") redirect("/staff/travel");
    return { kind: "refused", message: TRAVEL_REFUSAL_WORDS[moved.reason] };
  },
);
