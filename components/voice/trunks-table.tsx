import { type Leaving, LeavingMark } from "@/components/voice/leaving-mark";
import type { Trunk } from "@/lib/did/trunk";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { counted, formatCount } from "@/lib/numbers/wording";
import {
  NOT_SET_UP,
  TRANSPORT_WORDS,
  TRUNK_KIND_WORDS,
  trunkAddress,
} from "@/lib/numbers/wording-trunks";

interface TrunksTableProps {
  readonly trunks: readonly (Trunk & { readonly numbers: number; readonly groups: number })[];
  readonly leaving: Leaving;
}

/** Each trunk, where it sends calls, and by how much it is used. */
export function TrunksTable({ trunks, leaving }: TrunksTableProps) {
  return (
    <table className="plain">
      <caption className="vh">Trunks that match</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Kind</th>
          <th scope="col">Sends calls to</th>
          <th scope="col" className="num">
            Calls at once
          </th>
          <th scope="col" className="num">
            Trunk groups
          </th>
          <th scope="col" className="num">
            Numbers
          </th>
        </tr>
      </thead>
      <tbody>
        {trunks.map((trunk) => (
          <tr key={trunk.id}>
            <th scope="row">
              <a href={`/trunks/${trunk.id}`}>
                <bdi>{trunk.name}</bdi>
              </a>
              <LeavingMark name={trunk.name} watch={leaving.get(trunk.id)} />
            </th>
            <td data-label="Kind">{TRUNK_KIND_WORDS[trunk.kind]}</td>
            <td data-label="Sends calls to">
              <Destination trunk={trunk} />
            </td>
            <td className="num" data-label="Calls at once">
              {trunk.channelLimit === null ? (
                <span className="none">No limit</span>
              ) : (
                formatCount(trunk.channelLimit)
              )}
            </td>
            <td className="num" data-label="Trunk groups">
              {formatCount(trunk.groups)}
            </td>
            <td className="num" data-label="Numbers">
              <NumbersLink count={trunk.numbers} trunk={trunk.id} name={trunk.name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Destination({ trunk }: { readonly trunk: Trunk }) {
  const address = trunkAddress(trunk);
  if (address === null) return <span className="warn-text">{NOT_SET_UP}</span>;
  return (
    <span>
      <bdi>{address}</bdi>
      {trunk.kind === "sip" && <span className="sub"> {TRANSPORT_WORDS[trunk.transport]}</span>}
    </span>
  );
}

interface NumbersLinkProps {
  readonly count: number;
  readonly trunk?: number;
  readonly group?: number;
  readonly name: string;
}

/** A count that leads to exactly those numbers. */
export function NumbersLink({ count, trunk, group, name }: NumbersLinkProps) {
  if (count === 0) return <span className="none">0</span>;
  const asked = trunk === undefined ? { group: group ?? null } : { trunk };
  return (
    <a
      href={listHref({ ...DEFAULT_LIST_QUERY, ...asked })}
      aria-label={`${counted(count, "number")} of ${name}`}
    >
      {formatCount(count)}
    </a>
  );
}
