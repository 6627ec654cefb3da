import type { Reader } from "@/db/store";
import { allOf, type Condition, condition, joined } from "./condition";
import type { Branch, Facet } from "./facet";
import { type Asked, lookedUp, prefixed } from "./source";

const GROUPS = "SELECT id FROM shared_capacity_groups WHERE account_id = ? AND pool_id = ?";

/** A pool's own numbers, and those that draw on it through one of its shared groups alone. */
export function pooled(reader: Reader, { accountId, query }: Asked): readonly Facet[] {
  if (query.capacity?.kind !== "pool") return [];
  const { id } = query.capacity;
  const own = { ...condition("d.capacity_pool_id = ?", id), index: "dids_by_pool" };
  const groups = reader.rows<{ id: number }>(GROUPS, [accountId, id]);
  const branches = [own, ...groups.map((group) => ofGroup(group.id, id))];
  const ids = joined(
    branches.map((branch) => idsOf(accountId, branch)),
    " UNION ALL ",
  );
  const source = lookedUp("capacity", ids, query.status === null);
  return [{ filter: "capacity", index: "dids_by_pool", branches, source }];
}

function ofGroup(groupId: number, poolId: number): Branch {
  const where = condition("d.shared_group_id = ? AND d.capacity_pool_id IS NOT ?", groupId, poolId);
  return { ...where, index: "dids_by_shared" };
}

function idsOf(accountId: number, branch: Branch): Condition {
  const where = allOf([condition("d.account_id = ?", accountId), branch]);
  return prefixed(`SELECT d.id FROM dids d INDEXED BY ${branch.index} WHERE`, where);
}
