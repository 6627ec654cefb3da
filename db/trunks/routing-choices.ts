import { runningDeletions } from "@/db/deletions/running-deletions";
import type { Reader } from "@/db/store";
import type { Deletable } from "@/lib/did/deletable";
import { listVoiceNames, type VoiceName } from "./list-voice-names";

/** Where an account's calls may be sent, by name. */
export interface RoutingChoices {
  readonly trunks: readonly VoiceName[];
  readonly groups: readonly VoiceName[];
}

/** All trunks and trunk groups of the account, without those that are being deleted. */
export async function routingChoices(reader: Reader, accountId: number): Promise<RoutingChoices> {
  const deletions = await runningDeletions(reader, accountId);
  const staying = (kind: Deletable["kind"], all: readonly VoiceName[]) =>
    all.filter(({ id }) => !deletions.some((it) => it.kind === kind && it.id === id));
  return {
    trunks: staying("trunk", await listVoiceNames(reader, accountId, "trunks")),
    groups: staying("group", await listVoiceNames(reader, accountId, "groups")),
  };
}
