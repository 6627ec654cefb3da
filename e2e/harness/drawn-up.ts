import type { Actor } from "./actors";
import type { Visitor } from "./visitor";

/** Draws up a batch for a number of the demo, as its manager. */
export async function drawnUp(visitors: ReadonlyMap<Actor, Visitor>, number: string) {
  const [, manager] = [...visitors].find(([actor]) => isManagerOfDemo(actor)) ?? [];
  const body = new URLSearchParams({ verb: "cycles", n: number, back: "/numbers" });
  const headers = { origin: manager?.origin ?? "" };
  const answer = await manager?.ask("/numbers/prepare", { method: "POST", headers, body });
  const to = new URL(answer?.headers.get("location") ?? "/", manager?.origin);
  const batch = to.searchParams.get("batch");
  if (batch === null) throw new Error("nothing was drawn up");
  return { batch, total: "0" };
}

function isManagerOfDemo(actor: Actor): boolean {
  return actor.kind === "member" && actor.role === "manager" && actor.account === "demo";
}
