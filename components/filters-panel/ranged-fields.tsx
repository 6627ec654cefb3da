import type { CapacityFilter, CyclesFilter, ExpiresFilter } from "@/lib/numbers/list-query";
import { FILTER_LABELS } from "@/lib/numbers/wording-filters";
import { OptionSelect } from "./option-select";
import { Pills } from "./pills";
import { RangeFields } from "./range-fields";
import { chosenWay, rangeEnds } from "./ways";

const CYCLES = [
  ["any", "Any"],
  ["unlimited", "Unlimited"],
  ["0", "0"],
  ["range", "Range"],
] as const;
const EXPIRES = [
  ["any", "Any time"],
  ["7d", "Next 7 days"],
  ["30d", "Next 30 days"],
  ["90d", "Next 90 days"],
  ["range", "Range"],
] as const;
/** The usual sizes; any other is a range. */
const SIZES = [
  ["any", "Any"],
  ["none", "None"],
  ["1..10", "1 to 10"],
  ["11..50", "11 to 50"],
  ["51..", "Over 50"],
  ["range", "Range"],
] as const;
const ANY_POOL = [["", "Choose a pool"]] as const;

export function CyclesField({ cycles }: { readonly cycles: CyclesFilter | null }) {
  const name = "cycles";
  const label = FILTER_LABELS.cycles;
  const way = chosenWay(name, cycles, CYCLES);
  const ends = rangeEnds(way, cycles?.kind === "range" ? cycles : null);
  return (
    <Pills legend={label} name={name} kind="radio" pills={CYCLES} chosen={[way]}>
      <RangeFields name={name} kind="count" {...ends} />
    </Pills>
  );
}

export function ExpiresField({ expires }: { readonly expires: ExpiresFilter | null }) {
  const name = "expires";
  const label = FILTER_LABELS.expires;
  const way = chosenWay(name, expires, EXPIRES);
  const ends = rangeEnds(way, expires?.kind === "days" ? expires : null);
  return (
    <Pills legend={label} name={name} kind="radio" pills={EXPIRES} chosen={[way]}>
      <RangeFields name={name} kind="date" {...ends} />
    </Pills>
  );
}

interface CapacityFieldProps {
  readonly capacity: CapacityFilter | null;
  readonly pools: Pick<Parameters<typeof OptionSelect>[0], "found" | "sought">;
}

/** One question at a time: how many channels, or whose. */
export function CapacityField({ capacity, pools }: CapacityFieldProps) {
  const name = "capacity";
  const label = FILTER_LABELS.capacity;
  const pool = capacity?.kind === "pool" ? String(capacity.id) : null;
  const way = pool === null ? chosenWay(name, capacity, SIZES) : "pool";
  const ends = rangeEnds(way, capacity?.kind === "range" ? capacity : null);
  const hasPools = pools.found.options.length > 0 || pools.sought !== "" || pool !== null;
  const pills = hasPools ? [...SIZES, ["pool", "From a pool"] as const] : SIZES;
  return (
    <Pills legend={label} name={name} kind="radio" pills={pills} chosen={[way]}>
      <RangeFields name={name} kind="count" {...ends} />
      {hasPools && (
        <div className="of-pool">
          <OptionSelect
            label="Capacity pool"
            name="capacity.pool"
            field="pool"
            chosen={pool ?? ""}
            fixed={ANY_POOL}
            {...pools}
          />
        </div>
      )}
    </Pills>
  );
}
