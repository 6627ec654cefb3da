import type { Reader } from "@/db/store";

/** Whose ids stand in forms that delete or change them. */
type Kept =
  | "trunks"
  | "trunk_groups"
  | "capacity_pools"
  | "shared_capacity_groups"
  | "identities"
  | "addresses"
  | "documents";

const nextIn = (table: Kept) => `
  SELECT max(
    coalesce((SELECT max(id) FROM ${table}), 0),
    (SELECT id FROM last_ids WHERE table_name = '${table}')
  ) + 1 AS id`;

const NEXT = {
  trunks: nextIn("trunks"),
  trunk_groups: nextIn("trunk_groups"),
  capacity_pools: nextIn("capacity_pools"),
  shared_capacity_groups: nextIn("shared_capacity_groups"),
  identities: nextIn("identities"),
  addresses: nextIn("addresses"),
  documents: nextIn("documents"),
} as const satisfies Record<Kept, string>;

/** An id that nothing in the table ever had: a page from before a deletion never names a new thing. */
export async function nextId(reader: Reader, table: Kept): Promise<number> {
  const next = reader.row<{ id: number }>(NEXT[table]);
  if (next === undefined) throw new Error(`no id for ${table}`);
  return next.id;
}
