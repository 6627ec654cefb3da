import { and, asc, desc, eq } from "drizzle-orm";
import { trunkGroupMembers, trunks } from "@/db/schema/voice";
import type { Reader } from "@/db/store";
import type { Did } from "@/lib/did/did";
import type { TrunkTarget } from "@/lib/numbers/did-details";

const TARGET = {
  id: trunks.id,
  name: trunks.name,
  kind: trunks.kind,
  host: trunks.host,
  port: trunks.port,
  dialTo: trunks.dialTo,
};

/** The trunks that a number's calls are tried on: the lowest priority first, then the heaviest. */
export async function listTrunkTargets(
  reader: Reader,
  accountId: number,
  did: Pick<Did, "trunkId" | "trunkGroupId">,
): Promise<readonly TrunkTarget[]> {
  if (did.trunkGroupId !== null) return targetsOfGroup(reader, accountId, did.trunkGroupId);
  if (did.trunkId === null) return [];
  const found = reader.orm
    .select(TARGET)
    .from(trunks)
    .where(and(eq(trunks.accountId, accountId), eq(trunks.id, did.trunkId)))
    .get();
  return found === undefined ? [] : [{ ...found, priority: null, weight: null }];
}

function targetsOfGroup(reader: Reader, accountId: number, groupId: number): TrunkTarget[] {
  const { priority, weight } = trunkGroupMembers;
  return reader.orm
    .select({ ...TARGET, priority, weight })
    .from(trunkGroupMembers)
    .innerJoin(trunks, eq(trunks.id, trunkGroupMembers.trunkId))
    .where(and(eq(trunkGroupMembers.accountId, accountId), eq(trunkGroupMembers.groupId, groupId)))
    .orderBy(asc(priority), desc(weight), asc(trunks.name))
    .all();
}
