import { findPoolUse } from "@/db/capacity/find-pool-use";
import { findSharedGroup } from "@/db/capacity/find-shared-group";
import type { Reader } from "@/db/store";
import { nameOfTarget } from "@/db/trunks/name-of-target";
import type { CapacityOptions } from "@/lib/numbers/capacity-choice";
import type { EndUserChoice } from "@/lib/numbers/end-user-choice";
import { usableDetails } from "@/lib/operations/registration/details";
import type { Confirmation } from "./confirmation";

/** A field of a form in which something of the account is chosen. */
export type TargetField = "target" | "pool" | "shared" | "details";

/** The field whose choice is not there, or not the account's own; `null` = all is there. */
export async function fieldGone(
  reader: Reader,
  accountId: number,
  { command, press }: Pick<Confirmation, "command" | "press">,
): Promise<TargetField | null> {
  const { verb, options } = command;
  switch (verb) {
    case "route": {
      const { target } = options;
      if (target === null) return null;
      return (await nameOfTarget(reader, accountId, target)) === null ? "target" : null;
    }
    case "capacity":
      return sourceGone(reader, accountId, options);
    case "assign":
      return (await isUsable(reader, accountId, { ...options, press })) ? null : "details";
    case "renew":
    case "restore":
    case "cancel":
    case "remove":
    case "cycles":
    case "period":
    case "unassign":
    case "describe":
    case "edit":
    case "undo":
      return null;
  }
}

async function sourceGone(
  reader: Reader,
  accountId: number,
  { dedicated, sharedGroupId }: CapacityOptions,
): Promise<"pool" | "shared" | null> {
  if (dedicated && (await findPoolUse(reader, accountId, dedicated.poolId)) === null) return "pool";
  if (!sharedGroupId) return null;
  return (await findSharedGroup(reader, accountId, sharedGroupId)) === null ? "shared" : null;
}

/** Only who looks may leave open whose details are assigned. */
async function isUsable(
  reader: Reader,
  accountId: number,
  { details, press }: EndUserChoice & Pick<Confirmation, "press">,
): Promise<boolean> {
  if (details === null) return press === "preview";
  return typeof (await usableDetails(reader, accountId, details)) !== "string";
}
