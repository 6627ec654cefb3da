import { ButtonLink } from "@/components/ui/button";
import { type Leaving, LeavingMark } from "@/components/voice/leaving-mark";
import { freeChannels, type PoolUse } from "@/lib/did/capacity";
import { formatCount } from "@/lib/numbers/wording";

interface Pool extends PoolUse {
  readonly id: number;
  readonly name: string;
}

interface PoolsCardProps {
  readonly pools: readonly Pool[];
  /** Those that are being taken back. */
  readonly leaving: Leaving;
  /** Pools are changed under this path; `null` = not any more. */
  readonly path: string | null;
}

/** The channels that an account is allotted, and what of them is given out. */
export function PoolsCard({ pools, leaving, path }: PoolsCardProps) {
  return (
    <section className="card" id="capacity" aria-labelledby="capacity-title">
      <div className="card-head">
        <h2 id="capacity-title">Capacity pools</h2>
        {path !== null && (
          <ButtonLink small href={`${path}/new`}>
            Allot pool
          </ButtonLink>
        )}
      </div>
      {pools.length === 0 ? (
        <p className="card-text">
          No pool is allotted. Its numbers take as many calls as they include.
        </p>
      ) : (
        <PoolsTable {...{ pools, leaving, path }} />
      )}
    </section>
  );
}

function PoolsTable({ pools, leaving, path }: PoolsCardProps) {
  return (
    <table className="plain">
      <caption className="vh">Capacity pools of the account</caption>
      <thead>
        <tr>
          <th scope="col">Pool</th>
          {["Channels", "Dedicated", "Shared", "Free"].map((head) => (
            <th key={head} scope="col" className="figure">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pools.map((pool) => (
          <tr key={pool.id}>
            <th scope="row">
              {path === null ? (
                <bdi>{pool.name}</bdi>
              ) : (
                <a href={`${path}/${pool.id}`}>
                  <bdi>{pool.name}</bdi>
                </a>
              )}
              <LeavingMark name={pool.name} watch={leaving.get(pool.id)} />
            </th>
            <Figure head="Channels" value={pool.channels} />
            <Figure head="Dedicated" value={pool.dedicated} />
            <Figure head="Shared" value={pool.shared} />
            <Figure head="Free" value={Math.max(0, freeChannels(pool))} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ head, value }: { readonly head: string; readonly value: number }) {
  return (
    <td data-label={head} className="figure">
      {formatCount(value)}
    </td>
  );
}
