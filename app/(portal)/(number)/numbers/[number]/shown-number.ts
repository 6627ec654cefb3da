import { cache } from "react";
import { findDid } from "@/db/dids/find-did";
import { findDidDetails } from "@/db/dids/find-did-details";
import { getStore } from "@/lib/app-store";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";

/** A number of the account with all that its page shows, read once for the title and the page. */
export const shownNumber = cache(async (accountId: number, digits: string) => {
  const store = await getStore();
  const now = await appNow(store);
  await settleDue(store, accountId, now);
  const row = await findDid(store, accountId, digits, now);
  const details = row === null ? null : await findDidDetails(store, accountId, row);
  return row === null || details === null ? null : { row, details, now };
});
