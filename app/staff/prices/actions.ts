"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { priceText, readPrice } from "@/lib/numbers/price-input";
import { PRICE_REFUSALS } from "@/lib/numbers/wording-prices";
import { addServicePrice } from "@/lib/operations/set-service-price";
import { staffBy } from "@/lib/staff-by";

const CHANGED: FormState<never> = {
  kind: "refused",
  message: "Another price was set meanwhile. Nothing was added: look at it again.",
};

/** Adds what the preview showed. `shown` is what it said applies until then, empty for nothing. */
export const addPrice = staffAction(
  priceText.extend({ shown: z.string().regex(/^\d{0,15}$/, "Look at it again.") }),
  async (store, { shown, ...typed }, staff, now): Promise<FormState> => {
    const read = readPrice(typed);
    if (read.kind === "invalid") return refused(Object.values(read.fieldErrors)[0]);
    const asked = { asked: read.price, shown: shown === "" ? null : Number(shown) };
    const added = await addServicePrice(store, asked, staffBy(staff), now);
    if (added.kind === "refused") return refused(PRICE_REFUSALS[added.reason][1]);
    if (added.kind === "changed") return CHANGED;
    redirect("/staff/prices?added=yes");
  },
);

function refused(message = "Look at it again."): FormState {
  return { kind: "refused", message };
}
