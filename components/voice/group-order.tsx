import { Card } from "@/components/number-details/card";
import { orderOfTrying, type Trunk } from "@/lib/did/trunk";
import { NOT_SET_UP, shareWords, trunkAddress } from "@/lib/numbers/wording-trunks";

interface GroupOrderProps {
  readonly members: readonly ({
    readonly trunkId: number;
    readonly priority: number;
    readonly weight: number;
  } & Pick<Trunk, "name" | "kind" | "host" | "port" | "dialTo">)[];
}

/** The trunks of a group in the order in which calls try them. */
export function GroupOrder({ members }: GroupOrderProps) {
  return (
    <Card id="order" title="Order of trying">
      {members.length === 0 ? (
        <p className="card-text">No trunks yet: calls to this group have nowhere to go.</p>
      ) : (
        <table className="plain">
          <caption className="vh">Trunks in the order in which they are tried</caption>
          <thead>
            <tr>
              <th scope="col">Trunk</th>
              <th scope="col">Sends calls to</th>
              <th scope="col">Tried</th>
              <th scope="col" className="num">
                Priority
              </th>
              <th scope="col" className="num">
                Weight
              </th>
            </tr>
          </thead>
          <tbody>
            {orderOfTrying(members).map((member) => (
              <tr key={member.trunkId}>
                <th scope="row">
                  <a href={`/trunks/${member.trunkId}`}>
                    <bdi>{member.name}</bdi>
                  </a>
                </th>
                <td data-label="Sends calls to">
                  <bdi>{trunkAddress(member) ?? NOT_SET_UP}</bdi>
                </td>
                <td data-label="Tried">{triedWords(member)}</td>
                <td className="num" data-label="Priority">
                  {member.priority}
                </td>
                <td className="num" data-label="Weight">
                  {member.weight}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

const PLACES = new Map([
  [1, "First"],
  [2, "Second"],
  [3, "Third"],
]);

function triedWords({ place, share }: { readonly place: number; readonly share: number }): string {
  const words = PLACES.get(place) ?? `${place}th`;
  return share === 1 ? words : `${words}, ${shareWords(share)} of calls`;
}
