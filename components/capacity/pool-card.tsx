import { Card } from "@/components/number-details/card";
import { ButtonLink } from "@/components/ui/button";
import type { PoolUse } from "@/lib/did/capacity";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { PoolMeter } from "./pool-meter";
import { SharedGroupsTable } from "./shared-groups-table";

interface PoolCardProps {
  readonly pool: PoolUse & { readonly id: number; readonly name: string };
  readonly groups: Parameters<typeof SharedGroupsTable>[0]["groups"];
  readonly mayChange: boolean;
}

/** One pool: what is given out of it, and the groups that share some of it. */
export function PoolCard({ pool, groups, mayChange }: PoolCardProps) {
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
          {mayChange && (
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
        <SharedGroupsTable pool={pool.name} groups={groups} />
      )}
    </Card>
  );
}
