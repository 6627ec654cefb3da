import { freeChannels, type PoolUse } from "@/lib/did/capacity";
import { counted, formatCount } from "@/lib/numbers/wording";

/** What of a pool is given out, as one bar, and in figures. */
export function PoolMeter({ use }: { readonly use: PoolUse }) {
  const { channels, dedicated, shared } = use;
  const free = freeChannels(use);
  const whole = Math.max(1, channels, dedicated + shared);
  const width = (part: number) => `${(part / whole) * 100}%`;
  const words = `${formatCount(dedicated)} dedicated, ${formatCount(shared)} shared, ${formatCount(Math.max(0, free))} free of ${counted(channels, "channel")}`;
  return (
    <div className="pool-use">
      <svg className="meter" role="img" aria-label={words} width="100%" height="8">
        <rect className="m-ground" width="100%" height="8" />
        <rect className="m-included" width={width(dedicated)} height="8" />
        <rect className="m-shared" x={width(dedicated)} width={width(shared)} height="8" />
      </svg>
      <dl className="pool-figures">
        <Figure look="m-key-dedicated" name="Dedicated to numbers" value={dedicated} />
        <Figure look="m-key-shared" name="In shared groups" value={shared} />
        <Figure look="m-key-free" name="Free" value={Math.max(0, free)} />
        <Figure name="Channels" value={channels} />
      </dl>
      {free < 0 && (
        <p className="warn-text">
          {counted(-free, "channel")} more {free === -1 ? "is" : "are"} given out than the pool has.
          Take some back, or ask your provider for more.
        </p>
      )}
    </div>
  );
}

interface FigureProps {
  readonly look?: string;
  readonly name: string;
  readonly value: number;
}

function Figure({ look, name, value }: FigureProps) {
  return (
    <div>
      <dt className={look === undefined ? undefined : `m-key ${look}`}>{name}</dt>
      <dd>{formatCount(value)}</dd>
    </div>
  );
}
