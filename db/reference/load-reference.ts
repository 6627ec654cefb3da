import type { Store } from "@/db/store";
import { folded } from "@/lib/did/folded";
import { countryNames } from "./country-names";
import { regionNames } from "./region-names";

/** Raised whenever the names below change, so that a database loads them again. */
const EDITION = "iso-3166 4.4.0, 1";

const SAVE_COUNTRIES = `
  INSERT INTO countries (code, name)
  SELECT value ->> 'code', value ->> 'name' FROM json_each(?) WHERE true
  ON CONFLICT (code) DO UPDATE SET name = excluded.name`;

const SAVE_REGIONS = `
  INSERT INTO regions (country_code, iso_code, name, name_folded)
  SELECT value ->> 'country', value ->> 'code', value ->> 'name', value ->> 'folded'
  FROM json_each(?) WHERE true
  ON CONFLICT (iso_code) DO UPDATE SET name = excluded.name, name_folded = excluded.name_folded`;

const SAVE_EDITION = `
  INSERT INTO settings (key, value) VALUES ('reference_edition', ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value`;

/** Countries and their regions by ISO 3166. Costs one look-up once they are loaded. */
export async function loadReference(store: Store): Promise<void> {
  const loaded = store.row<{ value: string }>(
    "SELECT value FROM settings WHERE key = 'reference_edition'",
  );
  if (loaded?.value === EDITION) return;
  const regions = regionNames().map((region) => ({ ...region, folded: folded(region.name) }));
  await store.inTransaction((tx) => {
    tx.run(SAVE_COUNTRIES, [JSON.stringify(countryNames())]);
    tx.run(SAVE_REGIONS, [JSON.stringify(regions)]);
    tx.run(SAVE_EDITION, [EDITION]);
  });
}
