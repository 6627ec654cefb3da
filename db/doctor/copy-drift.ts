import type { Reader } from "@/db/store";
import { folded } from "@/lib/did/folded";

interface Differing {
  readonly number: string;
}

/** Columns of a number that repeat what another table says, as the condition that they differ. */
const COPIES = [
  {
    what: "country, region, city, type or features differ from its DID group's",
    from: "JOIN did_groups AS source ON source.id = dids.did_group_id",
    differs: `(dids.country_code, dids.region_id, dids.city_id, dids.number_type, dids.features)
      IS NOT (source.country_code, source.region_id, source.city_id, source.number_type, source.features)`,
  },
  {
    what: "shared channels differ from its shared capacity group's",
    from: "LEFT JOIN shared_capacity_groups AS source ON source.id = dids.shared_group_id",
    differs: "dids.shared_channels <> coalesce(source.channels, 0)",
  },
  {
    what: "verification differs from its newest verification's",
    from: "LEFT JOIN verifications AS source ON source.id = dids.verification_id",
    differs: `dids.verification <> coalesce(source.status, 'unassigned') AND NOT EXISTS (
      SELECT 1 FROM verdict_work AS work
      WHERE work.verification_id = dids.verification_id AND dids.number > work.reached)`,
  },
  ...(["emergency", "a2p", "cnam"] as const).map((service) => ({
    what: `${service} state differs from its request's`,
    from: `JOIN service_requests AS source ON source.id = dids.${service}_request_id`,
    differs: `dids.${service} IS NOT source.status`,
  })),
];

const DESCRIPTIONS = `
  SELECT id, number, description, description_folded AS kept FROM dids
  WHERE id > ? AND description IS NOT NULL ORDER BY id LIMIT 20000`;

/** Numbers whose repeated columns differ from their sources, one line each. */
export async function copyDrift(reader: Reader): Promise<readonly string[]> {
  const copies = COPIES.flatMap(({ what, from, differs }) =>
    reader
      .rows<Differing>(`SELECT dids.number FROM dids ${from} WHERE ${differs} LIMIT 100`)
      .map(({ number }) => `${number}: ${what}`),
  );
  return [...copies, ...descriptionDrift(reader)];
}

function descriptionDrift(reader: Reader): readonly string[] {
  const lines: string[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const block: { id: number; number: string; description: string; kept: string | null }[] =
      reader.rows(DESCRIPTIONS, [after]);
    const wrong = block.filter(({ description, kept }) => folded(description) !== kept);
    lines.push(...wrong.map(({ number }) => `${number}: folded description differs from its own`));
    after = block.at(-1)?.id;
  }
  return lines;
}
