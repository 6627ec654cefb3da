import { recordAudit } from "@/db/audit/record-audit";
import type { Batch } from "@/db/batches/find-batch";
import type { Transaction } from "@/db/store";
import type { Actor, AuditAction } from "@/lib/did/audit";
import type { Actor as HistoryActor } from "@/lib/did/history";
import { commandOf } from "./command-of";

interface Told {
  readonly accountId: number;
  readonly batch: Batch;
  readonly actor: Actor;
  readonly detail: string | null;
  /** By the machine's clock. */
  readonly at: Date;
}

type PoolAction = Extract<AuditAction, `pool-${string}`>;

/** Keeps in the audit what staff do to an account's pool by a batch; other batches are history alone. */
export async function tellOfPool(tx: Transaction, action: PoolAction, told: Told): Promise<void> {
  const command = commandOf(told.batch);
  if (command.verb !== "delete" || command.options.kind !== "pool") return;
  const { accountId, actor, detail, at } = told;
  const subject = command.options.name;
  await recordAudit(tx, { at, actor, accountId, action, subject, detail });
}

/** Whom the audit names for one whom the history tells of. */
export function auditActor({ actor, actorId, actorName }: HistoryActor): Actor {
  if (actor === "api-key") throw new Error("an API key has no power over others");
  return { kind: actor, id: actorId, name: actorName };
}
