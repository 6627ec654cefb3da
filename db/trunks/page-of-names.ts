import type { Reader } from "@/db/store";
import { folded } from "@/lib/did/folded";
import { pageIn, type VoiceListQuery, type VoicePage } from "@/lib/numbers/voice-list";
import { listVoiceNames } from "./list-voice-names";

interface NamedPage extends VoicePage {
  readonly ids: readonly number[];
  /** How many there are, whatever is sought. */
  readonly all: number;
}

/** A page of the account's trunks or groups whose names contain a text, in any script. */
export async function pageOfNames(
  reader: Reader,
  accountId: number,
  what: "trunks" | "groups",
  { search, page }: VoiceListQuery,
): Promise<NamedPage> {
  const names = await listVoiceNames(reader, accountId, what);
  const sought = folded(search);
  const matching = names.filter(({ name }) => folded(name).includes(sought));
  const { items, ...place } = pageIn(matching, page);
  return { ...place, ids: items.map(({ id }) => id), all: names.length };
}
