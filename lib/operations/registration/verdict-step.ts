import { didsOfVerification } from "@/db/dids/registering-dids";
import type { Transaction } from "@/db/store";
import { findVerificationById } from "@/db/verifications/find-verification";
import {
  findVerdictWork,
  reachVerdictWork,
  type VerdictWork,
} from "@/db/verifications/verdict-work";
import { appNow } from "@/lib/operations/app-clock";
import { followVerdict } from "./follow-verdict";

/** Brings the next numbers along. @returns the last of them; `null` = all have followed */
export async function followStep(
  tx: Transaction,
  { accountId, verificationId }: VerdictWork,
  most: number,
) {
  const work = await findVerdictWork(tx, verificationId);
  if (work === null) return null;
  const { reached: after, step, reason, actor } = work;
  const stored = await findVerificationById(tx, accountId, verificationId);
  const dids = await didsOfVerification(tx, { accountId, verificationId }, { after, most });
  const writing = { accountId, actor, now: await appNow(tx) };
  await followVerdict(tx, writing, { stored, step, reason }, dids);
  const reached = dids.length < most ? null : (dids.at(-1)?.number ?? null);
  await reachVerdictWork(tx, verificationId, reached);
  return reached;
}

/** Leaves the next number as it is. @returns it */
export async function skipStep(
  tx: Transaction,
  { accountId, verificationId }: VerdictWork,
): Promise<string> {
  const work = await findVerdictWork(tx, verificationId);
  const range = { after: work?.reached ?? "", most: 1 };
  const [did] = await didsOfVerification(tx, { accountId, verificationId }, range);
  if (did === undefined)
    throw new Error(`verification ${verificationId} has no number to leave out`);
  await reachVerdictWork(tx, verificationId, did.number);
  return did.number;
}
