import { Card } from "@/components/number-details/card";
import { ButtonLink } from "@/components/ui/button";
import { type Leaving, LeavingMark } from "@/components/voice/leaving-mark";
import type { PoolUse } from "@/lib/did/capacity";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { PoolMeter } from "./pool-meter";
import { SharedGroupsTable } from "./shared-groups-table";

interface PoolCardProps {
  readonly pool: PoolUse & { readonly id: number; readonly name: string };
  readonly groups: Parameters<typeof SharedGroupsTable>[0]["groups"];
  readonly mayChange: boolean;
  /** Where the pool is watched while it is taken back; `undefined` = it stays. */
  readonly watch: string | undefined;
  /** Of its shared groups; all of them go with the pool. */
  readonly leaving: Leaving;
}

/** One pool: what is given out of it, and the groups that share some of it. */
export function PoolCard({ pool, groups, mayChange, watch, leaving }: PoolCardProps) {
  const numbers = listHref({ ...DEFAULT_LIST_QUERY, capacity: { kind: "pool", id: pool.id } });
  return (
    <Card
      id={`pool-${pool.id}`}
      title={pool.name}
      aside={
        <div className="row">
          <a className="link" href={numbers}>
            Its numbers<span className="vh"> ({pool.name})</span>
          </a>
          <LeavingMark name={pool.name} watch={watch} />
          {mayChange && watch === undefined && (
            <ButtonLink small href={`/capacity/groups/new?pool=${pool.id}`}>
              Add shared group<span className="vh"> to {pool.name}</span>
            </ButtonLink>
          )}
        </div>
      }
    >
      <PoolMeter use={pool} />
      {groups.length === 0 ? (
        <p className="card-text">
          No shared groups. In one, several numbers use the same channels, whoever rings first.
        </p>
      ) : (
        <SharedGroupsTable
          pool={pool.name}
          groups={groups}
          leaving={watch === undefined ? leaving : new Map(groups.map(({ id }) => [id, watch]))}
        />
      )}
    </Card>
  );
}
