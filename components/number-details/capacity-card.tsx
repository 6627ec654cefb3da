import { capacityOf } from "@/lib/did/status";
import type { DidRow } from "@/lib/numbers/did-row";
import type { RowAction } from "@/lib/numbers/row-actions";
import { counted, formatCount } from "@/lib/numbers/wording";
import { Card, Facts } from "./card";
import { CardVerb } from "./card-verb";

interface CapacityCardProps {
  readonly row: DidRow;
  readonly actions: readonly RowAction[];
}

/** How many calls at once, and from where the channels come. */
export function CapacityCard({ row, actions }: CapacityCardProps) {
  const { did } = row;
  const capacity = capacityOf(did);
  return (
    <Card
      id="capacity"
      title="Capacity"
      aside={<CardVerb number={did.number} actions={actions} verb="capacity" />}
    >
      <div className="meter-head">
        <span className="strong">{counted(capacity, "channel")}</span>
        <span className="sub">{limitWords(did.capacityLimit)}</span>
      </div>
      <Meter row={row} />
      <Facts
        facts={[
          ["Included", formatCount(did.includedChannels)],
          ["Dedicated", withPlace(did.dedicatedChannels, row.pool?.name)],
          ["Shared", row.sharedGroup === null ? "None" : shared(row)],
          ["Own limit", did.capacityLimit === null ? "None" : formatCount(did.capacityLimit)],
        ]}
      />
    </Card>
  );
}

function Meter({ row }: { row: DidRow }) {
  const { includedChannels, dedicatedChannels, sharedChannels } = row.did;
  const whole = includedChannels + dedicatedChannels + sharedChannels;
  const parts = [
    { kind: "m-included", channels: includedChannels },
    { kind: "m-dedicated", channels: dedicatedChannels },
    { kind: "m-shared", channels: sharedChannels },
  ];
  const words = `${includedChannels} included, ${dedicatedChannels} dedicated, ${sharedChannels} shared channels`;
  let from = 0;
  return (
    <svg className="meter" role="img" aria-label={words} width="100%" height="8">
      <rect className="m-ground" width="100%" height="8" />
      {parts.map(({ kind, channels }) => {
        const width = whole === 0 ? 0 : (channels / whole) * 100;
        const x = from;
        from += width;
        return <rect key={kind} className={kind} x={`${x}%`} width={`${width}%`} height="8" />;
      })}
    </svg>
  );
}

function limitWords(limit: number | null): string {
  if (limit === null) return "no limit of its own";
  return limit === 0 ? "closed by its own limit of 0" : `own limit ${formatCount(limit)}`;
}

function withPlace(channels: number, pool: string | undefined): string {
  if (channels === 0) return "None";
  return pool === undefined ? formatCount(channels) : `${formatCount(channels)} from ${pool}`;
}

function shared(row: DidRow): string {
  return `${formatCount(row.did.sharedChannels)} in ${row.sharedGroup?.name ?? ""}`;
}
