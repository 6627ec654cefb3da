import type { DidDetails, TrunkTarget } from "@/lib/numbers/did-details";
import type { DidRow } from "@/lib/numbers/did-row";
import type { RowAction } from "@/lib/numbers/row-actions";
import { counted } from "@/lib/numbers/wording";
import { NOT_SET_UP, trunkAddress } from "@/lib/numbers/wording-trunks";
import { Card, Facts } from "./card";
import { CardVerb } from "./card-verb";

interface RoutingCardProps {
  readonly row: DidRow;
  readonly trunks: DidDetails["trunks"];
  readonly actions: readonly RowAction[];
}

/** Where calls to the number go. */
export function RoutingCard({ row, trunks, actions }: RoutingCardProps) {
  return (
    <Card
      id="routing"
      title="Routing"
      aside={<CardVerb number={row.did.number} actions={actions} verb="route" />}
    >
      {row.trunkGroup === null ? (
        <SingleTrunk name={row.trunk?.name ?? null} target={trunks[0]} />
      ) : (
        <>
          <Facts
            facts={[
              [
                "Trunk group",
                <a key="group" href={`/trunks/groups/${row.trunkGroup.id}`}>
                  <bdi>{row.trunkGroup.name}</bdi>
                </a>,
              ],
              ["Tried on", counted(trunks.length, "trunk")],
            ]}
          />
          {trunks.length > 0 && <GroupTrunks trunks={trunks} />}
        </>
      )}
    </Card>
  );
}

function SingleTrunk({ name, target }: { name: string | null; target: TrunkTarget | undefined }) {
  if (name === null || target === undefined) {
    return <p className="card-text">No trunk and no trunk group: calls have nowhere to go.</p>;
  }
  return (
    <Facts
      facts={[
        [
          "Voice-in trunk",
          <a key="trunk" href={`/trunks/${target.id}`}>
            <bdi>{name}</bdi>
          </a>,
        ],
        ["Sends to", trunkAddress(target) ?? NOT_SET_UP],
      ]}
    />
  );
}

function GroupTrunks({ trunks }: { trunks: readonly TrunkTarget[] }) {
  return (
    <table className="mini">
      <caption className="vh">Trunks in the order in which they are tried</caption>
      <thead>
        <tr>
          <th scope="col">Trunk</th>
          <th scope="col" className="num">
            Priority
          </th>
          <th scope="col" className="num">
            Weight
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
              <small>{trunkAddress(trunk) ?? NOT_SET_UP}</small>
            </th>
            <td className="num">{trunk.priority}</td>
            <td className="num">{trunk.weight}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
