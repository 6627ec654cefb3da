import { FILTER_LABELS } from "@/lib/numbers/wording-filters";
import type { GroupProps } from "./filters-form";
import { OptionSelect } from "./option-select";
import { CapacityField } from "./ranged-fields";
import { chosenId } from "./ways";

const ANY_TRUNK = [
  ["", "Any"],
  ["none", "None, and no group"],
] as const;
const ANY_GROUP = [
  ["", "Any"],
  ["none", "None"],
] as const;

/** Where calls go and how many at once. */
export function RoutingGroup({ query, options, sought }: GroupProps) {
  return (
    <>
      <OptionSelect
        label="Voice-in trunk"
        name="trunk"
        field="trunk"
        chosen={chosenId(query.trunk)}
        fixed={ANY_TRUNK}
        found={options.trunk}
        sought={sought.trunk}
      />
      <OptionSelect
        label={FILTER_LABELS.group}
        name="group"
        field="group"
        chosen={chosenId(query.group)}
        fixed={ANY_GROUP}
        found={options.group}
        sought={sought.group}
      />
      <CapacityField
        capacity={query.capacity}
        pools={{ found: options.pool, sought: sought.pool }}
      />
    </>
  );
}
