import { capacityChoices } from "@/db/capacity/capacity-choices";
import type { Reader } from "@/db/store";
import { routingChoices } from "@/db/trunks/routing-choices";
import type { BatchView, ChannelSourceOptions, TargetGroup } from "@/lib/numbers/batch-view";
import { targetValue } from "@/lib/numbers/routing-target-input";
import type { VerbName } from "@/lib/numbers/verb-options";
import { counted, formatCount } from "@/lib/numbers/wording";

/** What of the account can be chosen for an action; `null` = nothing is chosen any more. */
export async function optionsFor(
  reader: Reader,
  accountId: number,
  verb: VerbName | null,
): Promise<Pick<BatchView, "targets" | "sources">> {
  return {
    targets: verb === "route" ? await targetsOf(reader, accountId) : [],
    sources: verb === "capacity" ? await sourcesOf(reader, accountId) : null,
  };
}

async function targetsOf(reader: Reader, accountId: number): Promise<readonly TargetGroup[]> {
  const { trunks, groups } = await routingChoices(reader, accountId);
  const named = (kind: "trunk" | "group", all: typeof trunks) =>
    all.map(({ id, name }) => ({ value: targetValue({ kind, id }), label: name }));
  return [
    { label: "Trunks", options: named("trunk", trunks) },
    { label: "Trunk groups", options: named("group", groups) },
  ];
}

async function sourcesOf(reader: Reader, accountId: number): Promise<ChannelSourceOptions> {
  const { pools, sharedGroups } = await capacityChoices(reader, accountId);
  return {
    pools: pools.map(({ id, name, free }) => ({
      value: String(id),
      label: `${name} (${formatCount(free)} free)`,
    })),
    sharedGroups: sharedGroups.map(({ id, name, channels }) => ({
      value: String(id),
      label: `${name} (${counted(channels, "channel")})`,
    })),
  };
}
