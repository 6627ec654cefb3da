import type { Reader } from "@/db/store";
import type { EndUserChoice } from "@/lib/numbers/end-user-choice";
import type { DeletionChoice } from "@/lib/numbers/verb-options";
import { usableDetails } from "@/lib/operations/registration/details";
import { whyNotUsable } from "@/lib/operations/why-not-usable";
import type { Confirmation } from "./confirmation";
import { type FieldGone, goneAt, sourceGone } from "./gone-at";

/** The field whose choice is not there, or not the account's own; `null` = all is there. */
export async function fieldGone(
  reader: Reader,
  accountId: number,
  { command, press }: Pick<Confirmation, "command" | "press">,
): Promise<FieldGone | null> {
  const { verb, options } = command;
  switch (verb) {
    case "route":
      return goneAt(reader, accountId, { target: options.target });
    case "capacity":
      return sourceGone(reader, accountId, options);
    case "assign": {
      const isThere = await isUsable(reader, accountId, { ...options, press });
      return isThere ? null : { kind: "target-gone", field: "details" };
    }
    case "delete":
      return deletionGone(reader, accountId, options);
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

/** Numbers can't move to what is deleted; whether another batch deletes it is asked at its start. */
async function deletionGone(
  reader: Reader,
  accountId: number,
  { kind, id, moveTo }: DeletionChoice,
): Promise<FieldGone | null> {
  const why = await whyNotUsable(reader, accountId, { kind, id });
  if (why === "target-gone") return { kind: why, field: "thing" };
  if (moveTo?.kind === kind && moveTo.id === id)
    return { kind: "target-deleting", field: "moveTo" };
  return goneAt(reader, accountId, { moveTo });
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
