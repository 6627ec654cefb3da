import type { ActedDid } from "@/db/dids/acted-dids";
import type { Reader } from "@/db/store";
import { refusalOf } from "@/lib/did/action-table";
import type { Change } from "@/lib/did/change";
import type { Decision } from "@/lib/did/decision";
import { capacityDecider } from "./capacity-decider";
import { removalDecider } from "./removal-decider";
import { type Command, decidePlain, verbOf } from "./verbs";

/** Asked of number after number, in their order: what one takes, the next no longer has. */
export type Decide = (did: ActedDid) => Decision<Change>;

export interface Deciding {
  readonly accountId: number;
  /** All that will be asked about. */
  readonly dids: readonly ActedDid[];
  readonly now: Date;
}

/** Time that nobody has dealt with yet comes first: a number that is due is not decided about. */
export async function deciderFor(
  reader: Reader,
  command: Command,
  deciding: Deciding,
): Promise<Decide> {
  const { now } = deciding;
  const decide = await ownDecider(reader, command, deciding);
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
