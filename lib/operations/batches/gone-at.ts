import type { Reader } from "@/db/store";
import type { Deletable } from "@/lib/did/deletable";
import type { CapacityOptions } from "@/lib/numbers/capacity-choice";
import { type Unusable, whyNotUsable } from "@/lib/operations/why-not-usable";

/** A field of a form in which something of the account is chosen; a deletion is of a thing. */
export type TargetField = "target" | "pool" | "shared" | "details" | "moveTo" | "thing";

/** What was chosen in that field is not there, or on its way out. */
export interface FieldGone {
  readonly kind: Unusable;
  readonly field: TargetField;
}

type Named = { readonly [Field in TargetField]?: Deletable | null };

/** The first of these fields whose thing nothing may be given to. */
export async function goneAt(
  reader: Reader,
  accountId: number,
  named: Named,
): Promise<FieldGone | null> {
  for (const [field, thing] of Object.entries(named) as [TargetField, Deletable | null][]) {
    const kind = thing && (await whyNotUsable(reader, accountId, thing));
    if (kind !== null) return { kind, field };
  }
  return null;
}

/** Who gives channels back takes none of a pool that is taken back itself. */
export async function sourceGone(
  reader: Reader,
  accountId: number,
  { dedicated, sharedGroupId = null }: CapacityOptions,
): Promise<FieldGone | null> {
  const pool = dedicated ? ({ kind: "pool", id: dedicated.poolId } as const) : null;
  const gone = await goneAt(reader, accountId, { pool });
  const isGivenBack = gone?.kind === "target-deleting" && dedicated?.channels === 0;
  if (gone !== null && !isGivenBack) return gone;
  const shared = sharedGroupId === null ? null : ({ kind: "shared", id: sharedGroupId } as const);
  return goneAt(reader, accountId, { shared });
}
