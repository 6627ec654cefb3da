import type { Metadata } from "next";
import { leavingThings } from "@/app/(portal)/leaving-things";
import { PoolCard } from "@/components/capacity/pool-card";
import { Blank } from "@/components/ui/blank";
import { Note } from "@/components/ui/note";
import { VoiceHead } from "@/components/voice/voice-head";
import { listPools } from "@/db/capacity/list-pools";
import { listSharedGroups } from "@/db/capacity/list-shared-groups";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import { saidIn } from "@/lib/numbers/voice-said";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Capacity" };

export default async function CapacityPage({ searchParams }: PageProps<"/capacity">) {
  const member = await requireMember();
  const { accountId } = member;
  const store = await getStore();
  await settleDue(store, accountId, await appNow(store));
  const pools = await listPools(store, accountId);
  const groups = await listSharedGroups(store, accountId);
  const leaving = await leavingThings(store, accountId, "shared");
  const taken = await leavingThings(store, accountId, "pool");
  const said = saidIn(await searchParams);
  return (
    <>
      <VoiceHead
        title="Capacity"
        sub="Channels beside those that are included with each number. One channel carries one call at a time."
      />
      {said !== null && <Note>{said}</Note>}
      {pools.length === 0 ? (
        <section className="card">
          <Blank
            icon="voice"
            title="No capacity pools yet"
            why="Your provider allots pools of channels. With one, numbers can take more calls at once than they include. Ask your provider for it."
          />
        </section>
      ) : (
        <div className="stack">
          {pools.map((pool) => (
            <PoolCard
              key={pool.id}
              pool={pool}
              groups={groups.filter(({ poolId }) => poolId === pool.id)}
              mayChange={mayChange(member)}
              watch={taken.get(pool.id)}
              leaving={leaving}
            />
          ))}
        </div>
      )}
    </>
  );
}
