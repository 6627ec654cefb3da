import { type Leaving, LeavingMark } from "./leaving-mark";
import { NumbersLink } from "./trunks-table";

interface GroupsTableProps {
  readonly groups: readonly {
    readonly id: number;
    readonly name: string;
    readonly numbers: number;
    readonly trunks: readonly string[];
  }[];
  readonly leaving: Leaving;
}

const MOST_NAMED = 4;

/** Each trunk group with its trunks in the order in which they are tried. */
export function GroupsTable({ groups, leaving }: GroupsTableProps) {
  return (
    <table className="plain">
      <caption className="vh">Trunk groups that match</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Trunks, in the order of trying</th>
          <th scope="col" className="num">
            Numbers
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.id}>
            <th scope="row">
              <a href={`/trunks/groups/${group.id}`}>
                <bdi>{group.name}</bdi>
              </a>
              <LeavingMark name={group.name} watch={leaving.get(group.id)} />
            </th>
            <td data-label="Trunks">
              <Order trunks={group.trunks} />
            </td>
            <td className="num" data-label="Numbers">
              <NumbersLink count={group.numbers} group={group.id} name={group.name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Order({ trunks }: { readonly trunks: readonly string[] }) {
  if (trunks.length === 0) return <span className="warn-text">No trunks yet</span>;
  const more = trunks.length - MOST_NAMED;
  return (
    <span>
      <bdi>{trunks.slice(0, MOST_NAMED).join(", ")}</bdi>
      {more > 0 && <span className="sub"> and {more} more</span>}
    </span>
  );
}
