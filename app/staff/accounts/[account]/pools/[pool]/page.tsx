import type { Metadata } from "next";
import { openAccount } from "@/app/staff/accounts/[account]/shown-account";
import { change, remove } from "@/app/staff/accounts/pool-actions";
import { notThere } from "@/app/staff/not-there";
import { PoolMeter } from "@/components/capacity/pool-meter";
import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { poolFields } from "@/components/staff/pool-fields";
import { Crumbs } from "@/components/ui/crumbs";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { getStore } from "@/lib/app-store";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { idInPath } from "@/lib/person-input";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Capacity pool"),
});

type Props = PageProps<"/staff/accounts/[account]/pools/[pool]">;

export default async function PoolPage({ params }: Props) {
  const staff = await staffOrNull();
  const store = await getStore();
  const { account: segment, pool: poolSegment } = await params;
  const shown = await openAccount(store, staff, segment);
  const id = idInPath(poolSegment);
  if (shown === null || id === null) return notThere(staff);
  const { account, path, way } = shown;
  await settleDue(store, account.id, await appNow(store));
  const pool = await findPoolUse(store, account.id, id);
  if (pool === null) return notThere(staff);
  const hidden = { account: String(account.id), pool: String(pool.id) };
  return (
    <div className="narrow stack">
      <header>
        <Crumbs way={way} here={pool.name} />
        <h1>
          <bdi>{pool.name}</bdi>
        </h1>
        <p className="sub">It can't be made smaller than what is given out of it.</p>
      </header>
      <section className="card">
        <PoolMeter use={pool} />
        <ActionForm
          action={change}
          hidden={hidden}
          submit="Save pool"
          back={{ href: `${path}#capacity`, label: "Cancel" }}
          fields={poolFields(pool)}
        />
      </section>
      <section className="card padded" aria-labelledby="remove-title">
        <h2 id="remove-title">Take the pool back</h2>
        <p className="sub">Possible once no number and no shared group has any of its channels.</p>
        <ActButton action={remove} hidden={hidden} submit="Take back" look="danger" />
      </section>
    </div>
  );
}
