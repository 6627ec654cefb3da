import type { Actor } from "./did/history";

/** A member as the history names who did something. */
export function actorOf({ id, name }: { readonly id: number; readonly name: string }): Actor {
  return { actor: "member", actorId: id, actorName: name };
}
