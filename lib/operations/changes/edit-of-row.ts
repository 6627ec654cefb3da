import type { DidRecord } from "@/db/dids/did-from-row";
import type { Edit } from "@/lib/did/edit";
import { type RoutingTarget, targetOf } from "@/lib/did/routing";
import { type Note, shown } from "@/lib/numbers/import-cells";
import type { Heading } from "@/lib/numbers/import-columns";
import type { ImportRow } from "@/lib/numbers/import-row";

/** Where calls may be sent, by name. */
export interface Targets {
  readonly trunks: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
}

/** What a line makes of a number: only what differs; an absent column changes nothing. */
export function editOfRow(
  { present }: Heading,
  row: ImportRow,
  stored: DidRecord,
  target: RoutingTarget | null | undefined,
): Edit {
  const { description, cycles } = row;
  const isDescribed = present.has("description") && description !== stored.description;
  const isCounted = present.has("billing_cycles_left") && areOther(cycles, stored);
  const isRouted = target !== undefined && !isTarget(target, targetOf(stored));
  return {
    ...(isDescribed ? { description } : {}),
    ...(isCounted ? { cycles } : {}),
    ...(isRouted ? { target } : {}),
  };
}

/** A canceled number is shown with 0 cycles, and that is what its file for spreadsheets says. */
function areOther(cycles: number | null, { billingCycles, canceledAt }: DidRecord): boolean {
  return cycles !== billingCycles && !(canceledAt !== null && cycles === 0);
}

/**
 * Where a line sends calls; `undefined` = it does not say. A trunk given alone takes the place of
 * a group, and the other way round.
 */
export function targetOfRow(
  { present }: Heading,
  { trunk, trunkGroup }: ImportRow,
  { targets, stored, note }: { targets: Targets; stored: DidRecord; note: Note },
): RoutingTarget | null | undefined {
  if (trunk !== null) return named("trunk", trunk, targets.trunks, note);
  if (trunkGroup !== null) return named("group", trunkGroup, targets.groups, note);
  const emptied = {
    trunkId: present.has("trunk") ? null : stored.trunkId,
    trunkGroupId: present.has("trunk_group") ? null : stored.trunkGroupId,
  };
  return targetOf(emptied);
}

function named(
  kind: RoutingTarget["kind"],
  name: string,
  known: ReadonlyMap<string, number>,
  note: Note,
): RoutingTarget | undefined {
  const id = known.get(name);
  if (id !== undefined) return { kind, id };
  note(`there is no ${kind === "trunk" ? "trunk" : "trunk group"} ${shown(name)}`);
  return undefined;
}

function isTarget(one: RoutingTarget | null, other: RoutingTarget | null): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}
