import type { Deletable } from "@/lib/did/deletable";

/** What an account's members delete themselves. */
export type OwnThing = Deletable & { readonly kind: Exclude<Deletable["kind"], "pool"> };

const FOLDERS = {
  trunk: "/trunks",
  group: "/trunks/groups",
  shared: "/capacity/groups",
} as const satisfies Record<OwnThing["kind"], string>;

/** The page of a trunk, a trunk group or a shared group. */
export function thingPath({ kind, id }: OwnThing): string {
  return `${FOLDERS[kind]}/${id}`;
}

/** The page on which it is deleted. */
export function deletionPath(thing: OwnThing): string {
  return `${thingPath(thing)}/delete`;
}
