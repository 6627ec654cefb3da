import type { Metadata } from "next";
import { shownBatch } from "@/app/(portal)/numbers/shown-batch";
import { openAccount } from "@/app/staff/accounts/[account]/shown-account";
import { change, remove } from "@/app/staff/accounts/pool-actions";
import { confirmPool } from "@/app/staff/accounts/take-back-actions";
import { notThere } from "@/app/staff/not-there";
import { BatchNoteLine, BatchOver } from "@/components/batch-dialog/batch-over";
import { PoolMeter } from "@/components/capacity/pool-meter";
import { ActionForm } from "@/components/forms/action-form";
import { poolFields } from "@/components/staff/pool-fields";
import { TakePoolBack } from "@/components/staff/take-pool-back";
import { Crumbs } from "@/components/ui/crumbs";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { staffBatchHref } from "@/lib/numbers/staff-path";
import { staffOrNull, titleFor } from "@/lib/session";
import { shownPool } from "./shown-pool";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Capacity pool"),
});

type Props = PageProps<"/staff/accounts/[account]/pools/[pool]">;

export default async function PoolPage({ params, searchParams }: Props) {
  const staff = await staffOrNull();
  const { account: segment, pool: poolSegment } = await params;
  const store = await getStore();
  const shown = await openAccount(store, staff, segment);
  const found = shown && (await shownPool(store, shown.account.id, poolSegment));
  if (staff === null || shown === null || found === null) return notThere(staff);
  const { account, path, way } = shown;
  const { pool, deletion, numbers } = found;
  const watched = (key: string) => staffBatchHref(account.id, key);
  const as = { accountId: account.id, role: "manager", watched } as const;
  const batch = await shownBatch(store, as, (await searchParams).batch, machineNow());
  const here = `${path}/pools/${pool.id}`;
  const hidden = { account: String(account.id), pool: String(pool.id) };
  return (
    <>
      <div className="narrow stack" inert={batch.view !== null}>
        <header>
          <Crumbs way={way} here={pool.name} />
          <h1>
            <bdi>{pool.name}</bdi>
          </h1>
          <p className="sub">It can't be made smaller than what is given out of it.</p>
        </header>
        <BatchNoteLine note={batch.note} />
        <section className="card">
          <PoolMeter use={pool} />
          <ActionForm
            action={change}
            hidden={hidden}
            submit="Save pool"
            back={{ href: `${path}#capacity`, label: "Not now" }}
            fields={poolFields(pool)}
          />
        </section>
        <TakePoolBack
          {...{ numbers, hidden }}
          action={remove}
          channels={pool.dedicated + pool.shared}
          watch={deletion && watched(deletion.key)}
        />
      </div>
      <BatchOver
        view={batch.view}
        confirm={confirmPool}
        {...{ back: here, after: here, timeZone: staff.timeZone }}
      />
    </>
  );
}
