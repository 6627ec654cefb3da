"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { ownImportsFolder } from "@/lib/imports-folder";
import { staffAction } from "@/lib/member-action";
import { importHref } from "@/lib/numbers/import-upload";
import { IMPORT_ACTION_WORDS } from "@/lib/numbers/wording-imports";
import { confirmImport } from "@/lib/operations/imports/confirm-import";
import { stopImport } from "@/lib/operations/imports/stop-import";
import { idText } from "@/lib/person-input";
import { staffBy } from "@/lib/staff-by";

const place = {
  account: idText,
  key: z.string("Load the page again.").regex(/^[A-Za-z0-9_-]{20,64}$/, "Load the page again."),
};

/** What was reported is imported. */
export const confirm = staffAction(
  z.strictObject({ ...place, report: idText, skip: z.literal("on").optional() }),
  async (store, { account, key, report, skip }, staff) => {
    const wish = { accountId: account, key, report, skipBad: skip === "on" };
    const outcome = await confirmImport(store, wish, staffBy(staff));
    if (outcome === "confirmed") redirect(importHref(account, key));
    return { kind: "refused", message: IMPORT_ACTION_WORDS[outcome] };
  },
);

/** Ends it before anything is written. */
export const stop = staffAction(z.strictObject(place), async (store, { account, key }, staff) => {
  const of = { accountId: account, key };
  const outcome = await stopImport(store, ownImportsFolder(), of, staffBy(staff));
  if (outcome === "stopped") redirect(importHref(account, key));
  return { kind: "refused", message: IMPORT_ACTION_WORDS[outcome] };
});
