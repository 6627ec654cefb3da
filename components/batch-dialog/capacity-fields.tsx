"use client";

import type { ChannelSourceOptions, NamedOption } from "@/lib/numbers/batch-view";
import { AS_IT_IS, type CapacityOptions, NO_GROUP } from "@/lib/numbers/capacity-choice";
import { useField } from "./answered";
import { SelectField } from "./select-field";

interface CapacityFieldsProps {
  readonly sources: ChannelSourceOptions;
  readonly chosen: CapacityOptions;
}

const KEPT: NamedOption = { value: AS_IT_IS, label: "Leave as it is" };
const OWN = [KEPT, { value: "set", label: "Set to" }];
const NO_POOL = "Your provider has allotted no pool to your account yet.";

/** The three parts of a capacity, each left as it is or set. What is typed counts only where set. */
export function CapacityFields({ sources, chosen }: CapacityFieldsProps) {
  const { limit, dedicated, sharedGroupId } = chosen;
  const { pools, sharedGroups } = sources;
  const limitError = useField("limit", "").error;
  const channelsError = useField("channels", "").error;
  return (
    <>
      <SelectField
        name="own"
        label="Own limit"
        hint="Calls at once. Empty = no own limit. 0 = takes no calls."
        chosen={limit === undefined ? AS_IT_IS : "set"}
        options={OWN}
        isFirst
        beside={<Channels name="limit" label="Own limit in calls" stored={textOf(limit)} />}
        besideError={limitError}
      />
      <SelectField
        name="pool"
        label="Dedicated channels"
        hint={pools.length === 0 ? NO_POOL : "For each number. 0 gives back what it has."}
        chosen={dedicated === undefined ? AS_IT_IS : String(dedicated.poolId)}
        options={[KEPT, ...pools]}
        beside={
          <Channels
            name="channels"
            label="Dedicated channels for each number"
            stored={String(dedicated?.channels ?? 1)}
          />
        }
        besideError={channelsError}
      />
      <SelectField
        name="shared"
        label="Shared group"
        hint="Numbers of a group use its channels together."
        chosen={sharedText(sharedGroupId)}
        options={[KEPT, { value: NO_GROUP, label: "None" }, ...sharedGroups]}
      />
    </>
  );
}

function Channels({ name, label, stored }: { name: string; label: string; stored: string }) {
  const { value, error } = useField(name, stored);
  return (
    <input
      className="input"
      type="text"
      inputMode="numeric"
      name={name}
      aria-label={label}
      placeholder="None"
      defaultValue={value}
      autoComplete="off"
      aria-invalid={error !== undefined}
    />
  );
}

function textOf(limit: number | null | undefined): string {
  return limit === undefined || limit === null ? "" : String(limit);
}

function sharedText(groupId: number | null | undefined): string {
  if (groupId === undefined) return AS_IT_IS;
  return groupId === null ? NO_GROUP : String(groupId);
}
