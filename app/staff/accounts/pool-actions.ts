"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { MOST_CHANNELS } from "@/lib/did/capacity";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { nameInput, wholeInput } from "@/lib/numbers/name-input";
import { counted } from "@/lib/numbers/wording";
import { ACCOUNT_CATCHING_UP_WORDS } from "@/lib/numbers/wording-refusals";
import { type Allotted, allotPool } from "@/lib/operations/allot-pool";
import { changePool, type PoolChanged } from "@/lib/operations/change-pool";
import { type PoolRemoved, removePool } from "@/lib/operations/remove-pool";
import { idText } from "@/lib/person-input";
import { staffBy } from "@/lib/staff-by";
import { showRemoval } from "./show-removal";

const pool = {
  account: idText,
  name: nameInput("Give the pool a name."),
  channels: wholeInput(1, MOST_CHANNELS),
};
const place = { account: idText, pool: idText };

/** Channels for an account, which its members give to numbers. */
export const allot = staffAction(
  z.strictObject(pool),
  async (store, { account, ...draft }, staff) => {
    const outcome = await allotPool(store, { accountId: account, draft }, staffBy(staff));
    return outcome.kind === "saved" ? shownAt(account) : refusal(outcome);
  },
);

/** Its name and channels. */
export const change = staffAction(
  z.strictObject({ ...place, ...pool }),
  async (store, { account, pool: poolId, ...draft }, staff, now) => {
    const wish = { accountId: account, poolId, draft };
    const outcome = await changePool(store, wish, staffBy(staff), now);
    return outcome.kind === "saved" ? shownAt(account) : refusal(outcome);
  },
);

/** Takes an unused pool back; of one that is used it shows first what numbers lose. */
export const remove = staffAction(
  z.strictObject(place),
  async (store, { account, pool: poolId }, staff, now) => {
    const outcome = await removePool(store, { accountId: account, poolId }, staffBy(staff), now);
    if (outcome.kind === "removed") return shownAt(account);
    if (outcome.kind !== "in-use") return refusal(outcome);
    return refusal(await showRemoval(store, staff, { accountId: account, poolId }, now));
  },
);

function shownAt(account: number): never {
  redirect(`/staff/accounts/${account}#capacity`);
}

type Refused = Exclude<
  Allotted | PoolChanged | PoolRemoved | Awaited<ReturnType<typeof showRemoval>>,
  { readonly kind: "saved" }
>;

function refusal(outcome: Refused): FormState {
  switch (outcome.kind) {
    case "name-taken": {
      const name = "Another pool of this account has this name.";
      return { kind: "invalid", fieldErrors: { name }, values: {} };
    }
    case "in-use": {
      const channels = `${counted(outcome.channels, "channel")} of it ${outcome.channels === 1 ? "is" : "are"} given out to numbers and shared groups. Its members have to give them back first.`;
      return { kind: "refused", message: channels };
    }
    case "closed":
      return { kind: "refused", message: "This account is closed for good." };
    case "catching-up":
      return { kind: "refused", message: ACCOUNT_CATCHING_UP_WORDS };
    case "being-deleted":
      return { kind: "refused", message: "This pool is being taken back already." };
    case "not-found":
    case "move-not-found":
    case "move-being-deleted":
    case "removed":
      return { kind: "refused", message: "This pool is no longer there. Load the page again." };
  }
}
