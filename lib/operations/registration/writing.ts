import type { HistoryEvent } from "@/lib/did/history";

export type Actor = Pick<HistoryEvent, "actor" | "actorId" | "actorName">;

/** In which account something is written, by whom, and when; the batch if it was one. */
export interface Writing {
  readonly accountId: number;
  readonly actor: Actor;
  readonly now: Date;
  readonly batchId?: number | null;
  /** Verifications that earlier steps of the same batch made, by what their numbers share; added to. */
  readonly made?: Map<string, number>;
}

/** What time or a rule does by itself. */
export const SYSTEM: Actor = { actor: "system", actorId: null, actorName: "System" };

export function asMember({ id, name }: { readonly id: number; readonly name: string }): Actor {
  return { actor: "member", actorId: id, actorName: name };
}

export function asStaff({ id, name }: { readonly id: number; readonly name: string }): Actor {
  return { actor: "staff", actorId: id, actorName: name };
}

type Told = Pick<HistoryEvent, "action" | "before" | "after">;

export function eventOf(
  number: string,
  { actor, now, batchId }: Writing,
  told: Told & { readonly amountMinor?: number | null },
): HistoryEvent {
  return { number, at: now, ...actor, amountMinor: null, batchId: batchId ?? null, ...told };
}
