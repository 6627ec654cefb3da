import type { ActedDid } from "@/db/dids/acted-did";
import type { Reader } from "@/db/store";
import { refusalOf } from "@/lib/did/action-table";
import type { Change } from "@/lib/did/change";
import type { Decision } from "@/lib/did/decision";
import type { Shortcoming } from "@/lib/did/requirement";
import { assignmentDecider } from "./assignment-decider";
import { capacityDecider } from "./capacity-decider";
import type { Promised } from "./carried";
import { deletionDecider } from "./deletion-decider";
import { editDecider } from "./edit-decider";
import { removalDecider } from "./removal-decider";
import { decideUnassigning } from "./unassignment-decider";
import type { Wanted } from "./undo-command";
import { undoDecider } from "./undo-decider";
import { type Command, decidePlain, verbOf } from "./verbs";

/** With what is lacking, where that is the reason. */
export type Answer = Decision<Change> & { readonly missing?: readonly Shortcoming[] };

/** Asked of number after number, in their order: what one takes, the next no longer has. */
export type Decide = (did: ActedDid) => Answer;

export interface Deciding {
  readonly accountId: number;
  /** All that will be asked about. */
  readonly dids: readonly ActedDid[];
  readonly now: Date;
  /** What each is to become, where that is not the same for all. */
  readonly wanted?: Wanted;
  /** By earlier steps that drew up other numbers of the same batch; what is promised here is added. */
  readonly promised?: Promised;
}

/** Time that nobody has dealt with yet comes first: a number that is due is not decided about. */
export async function deciderFor(
  reader: Reader,
  command: Command,
  deciding: Deciding,
): Promise<Decide> {
  const { now } = deciding;
  const decide = await ownDecider(reader, command, deciding);
  if (command.verb === "delete") return decide;
  return (did) => {
    if (did.nextDueAt === null || did.nextDueAt > now) return decide(did);
    const reason = refusalOf(verbOf(command).action, did, now) ?? "being-updated";
    return { kind: "refused", reason };
  };
}

async function ownDecider(reader: Reader, command: Command, deciding: Deciding): Promise<Decide> {
  switch (command.verb) {
    case "capacity":
      return capacityDecider(reader, command.options, deciding);
    case "remove":
      return removalDecider(reader, deciding);
    case "assign":
      return assignmentDecider(reader, command.options.details, deciding);
    case "edit":
      return editDecider(reader, deciding);
    case "undo":
      return undoDecider(reader, command.options, deciding);
    case "delete":
      return deletionDecider(reader, command.options, deciding);
    case "unassign":
      return (did) => decideUnassigning(did, deciding.now);
    case "renew":
    case "restore":
    case "cancel":
    case "cycles":
    case "period":
    case "route":
    case "describe":
      return (did) => decidePlain(command, did, deciding.now);
  }
}
