import type { Before } from "./undo-command";

type Source = "capacityPoolId" | "sharedGroupId";

/** All that numbers had their channels from. */
export function idsBefore(known: readonly Before["was"][], source: Source): ReadonlySet<number> {
  return new Set(known.flatMap((was) => was[source] ?? []));
}

/** What is still there, by its id. */
export async function channelsBy(
  ids: ReadonlySet<number>,
  channelsOf: (id: number) => Promise<number | null>,
): Promise<Map<number, number>> {
  const channels = new Map<number, number>();
  for (const id of ids) {
    const count = await channelsOf(id);
    if (count !== null) channels.set(id, count);
  }
  return channels;
}
