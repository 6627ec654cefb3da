import { capacityChoices } from "@/db/capacity/capacity-choices";
import type { Reader } from "@/db/store";
import { routingChoices } from "@/db/trunks/routing-choices";
import type { BatchView, ChannelSourceOptions, TargetGroup } from "@/lib/numbers/batch-view";
import { targetValue } from "@/lib/numbers/routing-target-input";
import type { VerbChoice } from "@/lib/numbers/verb-options";
import { counted, formatCount } from "@/lib/numbers/wording";
import { endUserOptions } from "./end-user-options";

/** What of the account can be chosen for an action; `null` = nothing is chosen any more. */
export async function optionsFor(
  reader: Reader,
  accountId: number,
  choice: VerbChoice | null,
): Promise<Pick<BatchView, "targets" | "sources" | "endUsers">> {
  const isAssigned = choice?.verb === "assign";
  return {
    targets: isRouted(choice) ? await targetsOf(reader, accountId, choice) : [],
    sources: choice?.verb === "capacity" ? await sourcesOf(reader, accountId) : null,
    endUsers: isAssigned ? await endUserOptions(reader, accountId, choice.options) : null,
  };
}

type Routed = Extract<VerbChoice, { verb: "route" | "delete" }>;

/** Calls are sent somewhere; a pool and a shared group have none. */
function isRouted(choice: VerbChoice | null): choice is Routed {
  if (choice?.verb !== "delete") return choice?.verb === "route";
  return choice.options.kind === "trunk" || choice.options.kind === "group";
}

/** What is deleted is no place to go. */
async function targetsOf(
  reader: Reader,
  accountId: number,
  { verb, options }: Routed,
): Promise<readonly TargetGroup[]> {
  const { trunks, groups } = await routingChoices(reader, accountId);
  const isLeft = (kind: "trunk" | "group", id: number) =>
    verb === "delete" && options.kind === kind && options.id === id;
  const named = (kind: "trunk" | "group", all: typeof trunks) =>
    all
      .filter(({ id }) => !isLeft(kind, id))
      .map(({ id, name }) => ({ value: targetValue({ kind, id }), label: name }));
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
