import type { Metadata } from "next";
import { cache } from "react";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { findSharedGroup } from "@/db/capacity/find-shared-group";
import { countSharedMembers } from "@/db/capacity/shared-members";
import { deletionOf } from "@/db/deletions/running-deletions";
import { getStore } from "@/lib/app-store";
import { idInPath } from "@/lib/numbers/id-in-path";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { memberOfRoute } from "@/lib/session";

/** A shared group of the account with its pool, read once for the title and the page. */
export const shownSharedGroup = cache(async (accountId: number, segment: string) => {
  const id = idInPath(segment);
  if (id === null) return null;
  const store = await getStore();
  await settleDue(store, accountId, await appNow(store));
  const group = await findSharedGroup(store, accountId, id);
  const pool = group && (await findPoolUse(store, accountId, group.poolId));
  if (group === null || pool === null) return null;
  return {
    group,
    pool,
    numbers: await countSharedMembers(store, accountId, id),
    deletion: await deletionOf(store, accountId, { kind: "shared", id }),
  };
});

interface Props {
  readonly params: Promise<{ id: string }>;
}

/** The title of a page about a shared group: its name, where the account has it. */
export async function sharedGroupTitle({ params }: Props): Promise<Metadata> {
  const member = await memberOfRoute();
  const shown = member && (await shownSharedGroup(member.accountId, (await params).id));
  return { title: shown?.group.name ?? "Shared group not found" };
}
