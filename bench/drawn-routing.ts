import type { StoredFacts } from "@/db/dids/did-columns";
import type { Coverage } from "./coverage";
import { draw, drawn, pick } from "./draw";
import type { AccountProps } from "./props";

/** Where calls go and how many at once. Each country has its own trunk, as it mostly is. */
export function drawnRouting(
  props: AccountProps,
  { country }: Coverage,
  place: number,
): Partial<StoredFacts> {
  return { ...routed(props, country, place), ...channels(props, place) };
}

function routed(props: AccountProps, country: number, place: number): Partial<StoredFacts> {
  if (drawn(place, 9, 25)) return {};
  if (drawn(place, 40, 40)) return { trunkGroupId: pick(props.groupIds, place, 41) };
  return { trunkId: props.trunkIds[country % props.trunkIds.length] ?? null };
}

function channels(props: AccountProps, place: number): Partial<StoredFacts> {
  if (drawn(place, 42, 2)) return { includedChannels: 2, capacityLimit: 0 };
  if (!drawn(place, 43, 30)) return { includedChannels: 2 };
  const capacityPoolId = pick(props.poolIds, place, 44);
  return { includedChannels: 2, dedicatedChannels: draw(place, 45, 30) + 1, capacityPoolId };
}
