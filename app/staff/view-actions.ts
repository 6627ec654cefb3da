"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { machineNow } from "@/lib/clock";
import { staffAction } from "@/lib/member-action";
import { endView, startView } from "@/lib/operations/view-account";
import { idText, lineOfText } from "@/lib/person-input";
import { staffBy } from "@/lib/staff-by";

const LONGEST_REASON = 200;

/** Shows the customer's portal as a viewer of it would see it. */
export const view = staffAction(
  z.strictObject({ account: idText, reason: lineOfText("Say why.", LONGEST_REASON) }),
  async (store, { account, reason }, staff) => {
    const looking = { accountId: account, reason, sessionIdHash: staff.sessionIdHash };
    if (await startView(store, looking, staffBy(staff))) return redirect("/numbers");
    return { kind: "refused", message: "There is no such account." };
  },
);

/** Back to the provider's own side. */
export const leaveView = staffAction(z.strictObject({}), async (store, _input, staff) => {
  await store.inTransaction((tx) => endView(tx, staff.sessionIdHash, machineNow()));
  return redirect(staff.view === null ? "/staff" : `/staff/accounts/${staff.view.accountId}`);
});
