import { recordEvents } from "@/db/history/record-events";
import {
  findIdentityByName,
  findOrMakeIdentity,
  UNNAMED,
} from "@/db/identities/find-or-make-identity";
import type { Transaction } from "@/db/store";
import type { Actor } from "@/lib/did/history";

/** In which account an import makes what lines name, by whom, and when. */
export interface Making {
  readonly account: { readonly id: number; readonly currency: string };
  readonly actor: Actor;
  readonly now: Date;
}

/** The account's end user of that name; one that is made is told, as any other. */
export async function identityNamed(
  tx: Transaction,
  { account, actor, now }: Making,
  name: string | null,
): Promise<number> {
  const found = await findIdentityByName(tx, account.id, name);
  if (found !== null) return found;
  const about = { number: "", subject: name ?? UNNAMED, amountMinor: null };
  const told = { ...about, action: "identity-created", before: null, after: null } as const;
  await recordEvents(tx, account.id, [{ ...told, ...actor, at: now }]);
  return findOrMakeIdentity(tx, account.id, name, now);
}
