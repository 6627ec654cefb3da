import { and, eq } from "drizzle-orm";
import { nextId } from "@/db/last-ids/next-id";
import { trunks } from "@/db/schema/voice";
import type { Transaction } from "@/db/store";
import { type TrunkDraft, USUAL_SIP } from "@/lib/did/trunk";

/** A new trunk of the account. */
export async function insertTrunk(
  tx: Transaction,
  accountId: number,
  draft: TrunkDraft,
  now: Date,
): Promise<number> {
  const id = await nextId(tx, "trunks");
  const values = { id, accountId, createdAt: now, ...columnsOf(draft) };
  return tx.orm.insert(trunks).values(values).returning({ id: trunks.id }).get().id;
}

/** @returns whether the account has such a trunk */
export async function updateTrunk(
  tx: Transaction,
  accountId: number,
  id: number,
  draft: TrunkDraft,
): Promise<boolean> {
  const isIt = and(eq(trunks.accountId, accountId), eq(trunks.id, id));
  return tx.orm.update(trunks).set(columnsOf(draft)).where(isIt).run().changes === 1;
}

/** What is not of its kind is as before anything was said. */
function columnsOf(draft: TrunkDraft) {
  const { codecs, ...settings } = draft.kind === "sip" ? draft : { ...USUAL_SIP, ...draft };
  const dialTo = draft.kind === "sip" ? null : draft.dialTo;
  return { ...settings, codecs: codecs.join(","), dialTo };
}
