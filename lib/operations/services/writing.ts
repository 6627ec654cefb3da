import type { Actor, HistoryEvent } from "@/lib/did/history";

/** In which account something is written, by whom, and when. */
export interface Writing {
  readonly accountId: number;
  readonly actor: Actor;
  readonly now: Date;
}

type Told = Pick<HistoryEvent, "action" | "before" | "after">;

export function eventOf(
  number: string,
  { actor, now }: Writing,
  told: Told & { readonly amountMinor?: number | null },
): HistoryEvent {
  return { number, at: now, ...actor, amountMinor: null, ...told };
}
