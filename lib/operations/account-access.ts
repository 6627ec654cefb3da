import { changeAccount } from "@/db/accounts/change-account";
import { type Customer, findCustomer } from "@/db/accounts/find-customer";
import { recordAudit } from "@/db/audit/record-audit";
import { endSessionsOfAccount } from "@/db/sessions/end-sessions-of-account";
import type { Store } from "@/db/store";
import type { By } from "./act-on-person";

export type AccessOutcome = "done" | "unchanged" | "not-found" | "closed";

/**
 * Whether an account's members may come in. Disabling ends their sessions; time and renewals go
 * on, and nothing of the account is lost.
 */
export function setAccountAccess(
  store: Store,
  accountId: number,
  access: "enabled" | "disabled",
  { actor, now }: By,
): Promise<AccessOutcome> {
  return store.inTransaction(async (tx): Promise<AccessOutcome> => {
    const account = await findCustomer(tx, accountId);
    if (account === null) return "not-found";
    const refusal = refusalOf(account, access);
    if (refusal !== null) return refusal;
    const disables = access === "disabled";
    await changeAccount(tx, accountId, { disabledAt: disables ? now : null });
    if (disables) await endSessionsOfAccount(tx, accountId, now);
    await recordAudit(tx, {
      at: now,
      actor,
      accountId,
      action: disables ? "account-disabled" : "account-enabled",
      subject: account.name,
      detail: null,
    });
    return "done";
  });
}

function refusalOf(
  { closedAt, disabledAt }: Customer,
  access: "enabled" | "disabled",
): "closed" | "unchanged" | null {
  if (closedAt !== null) return "closed";
  return (disabledAt === null) === (access === "enabled") ? "unchanged" : null;
}
