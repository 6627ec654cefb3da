import type { Metadata } from "next";
import { memberOfRoute } from "@/lib/session";
import { shownGroup, shownTrunk } from "./shown-trunk";

interface Props {
  readonly params: Promise<{ id: string }>;
}

/** The title of a page about a trunk: its name, where the account has it. */
export async function trunkTitle({ params }: Props): Promise<Metadata> {
  const member = await memberOfRoute();
  const shown = member && (await shownTrunk(member.accountId, (await params).id));
  return { title: shown?.trunk.name ?? "Trunk not found" };
}

/** The same for a trunk group. */
export async function groupTitle({ params }: Props): Promise<Metadata> {
  const member = await memberOfRoute();
  const shown = member && (await shownGroup(member.accountId, (await params).id));
  return { title: shown?.group.name ?? "Trunk group not found" };
}
