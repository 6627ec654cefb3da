import { type Leaving, LeavingMark } from "@/components/voice/leaving-mark";
import { counted, formatCount } from "@/lib/numbers/wording";

interface SharedGroupsTableProps {
  readonly pool: string;
  readonly groups: readonly {
    readonly id: number;
    readonly name: string;
    readonly channels: number;
    readonly numbers: number;
  }[];
  readonly leaving: Leaving;
}

/** The shared groups of a pool, and by how many numbers each is used. */
export function SharedGroupsTable({ pool, groups, leaving }: SharedGroupsTableProps) {
  return (
    <table className="plain">
      <caption className="vh">Shared groups of {pool}</caption>
      <thead>
        <tr>
          <th scope="col">Shared group</th>
          <th scope="col" className="num">
            Channels
          </th>
          <th scope="col" className="num">
            Numbers
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, name, channels, numbers }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/capacity/groups/${id}`}>
                <bdi>{name}</bdi>
              </a>
              <LeavingMark name={name} watch={leaving.get(id)} />
            </th>
            <td className="num" data-label="Channels">
              {formatCount(channels)}
            </td>
            <td className="num" data-label="Numbers">
              {numbers === 0 ? (
                <span className="none">0</span>
              ) : (
                <a
                  href={`/capacity/groups/${id}#numbers`}
                  aria-label={`${counted(numbers, "number")} of ${name}`}
                >
                  {formatCount(numbers)}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
