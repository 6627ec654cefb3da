import { recordAudit } from "@/db/audit/record-audit";
import { insertServicePrice } from "@/db/services/service-prices";
import type { Store } from "@/db/store";
import type { AskedPrice } from "@/lib/numbers/price-input";
import { formatMoney } from "@/lib/numbers/wording-money";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import type { By } from "./act-on-person";
import { foreseePrice, type RefusedPrice } from "./foresee-price";

/** @param shown what the preview said applies until then: something else now is looked at anew */
export function addServicePrice(
  store: Store,
  { asked, shown }: { readonly asked: AskedPrice; readonly shown: number | null },
  by: By,
  now: Date,
): Promise<{ readonly kind: "added" | "changed" } | RefusedPrice> {
  return store.inTransaction(async (tx) => {
    const foreseen = await foreseePrice(tx, asked, now);
    if (foreseen.kind === "refused") return foreseen;
    if (foreseen.beforeMinor !== shown) return { kind: "changed" } as const;
    const { scope, from } = foreseen;
    const { setupMinor, currency, accountName } = asked;
    await insertServicePrice(tx, scope, { from, setupMinor });
    const words = (minor: number | null) =>
      minor === null ? "none" : formatMoney(minor, currency);
    const change = `${words(shown)} → ${words(setupMinor)} from ${from.toISOString()}`;
    const subject = `${SERVICE_WORDS[scope.service]}, ${accountName ?? `all in ${currency}`}`;
    const act = { action: "service-price-set", subject, detail: change } as const;
    await recordAudit(tx, { at: by.now, actor: by.actor, accountId: scope.accountId, ...act });
    return { kind: "added" } as const;
  });
}
