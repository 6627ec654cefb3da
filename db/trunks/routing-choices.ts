import type { Reader } from "@/db/store";
import { listVoiceNames, type VoiceName } from "./list-voice-names";

/** Where an account's calls may be sent, by name. */
export interface RoutingChoices {
  readonly trunks: readonly VoiceName[];
  readonly groups: readonly VoiceName[];
}

/** All trunks and trunk groups of the account. */
export async function routingChoices(reader: Reader, accountId: number): Promise<RoutingChoices> {
  return {
    trunks: await listVoiceNames(reader, accountId, "trunks"),
    groups: await listVoiceNames(reader, accountId, "groups"),
  };
}
