import { cache } from "react";
import { deletionOf } from "@/db/deletions/running-deletions";
import { countRouted } from "@/db/dids/routed-dids";
import { findTrunkGroup } from "@/db/trunk-groups/find-trunk-group";
import { findTrunk } from "@/db/trunks/find-trunk";
import { groupsOfTrunk } from "@/db/trunks/groups-of-trunk";
import { getStore } from "@/lib/app-store";
import { idInPath } from "@/lib/numbers/id-in-path";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";

/** A trunk of the account with where it is used, read once for the title and the page. */
export const shownTrunk = cache(async (accountId: number, segment: string) => {
  const id = idInPath(segment);
  if (id === null) return null;
  const store = await getStore();
  await settleDue(store, accountId, await appNow(store));
  const trunk = await findTrunk(store, accountId, id);
  if (trunk === null) return null;
  return {
    trunk,
    numbers: await countRouted(store, accountId, { kind: "trunk", id }),
    groups: await groupsOfTrunk(store, accountId, id),
    deletion: await deletionOf(store, accountId, { kind: "trunk", id }),
  };
});

/** A trunk group of the account with its trunks and how many numbers go to it. */
export const shownGroup = cache(async (accountId: number, segment: string) => {
  const id = idInPath(segment);
  if (id === null) return null;
  const store = await getStore();
  await settleDue(store, accountId, await appNow(store));
  const group = await findTrunkGroup(store, accountId, id);
  if (group === null) return null;
  return {
    group,
    numbers: await countRouted(store, accountId, { kind: "group", id }),
    deletion: await deletionOf(store, accountId, { kind: "group", id }),
  };
});
