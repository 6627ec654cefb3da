import type { Reader } from "@/db/store";
import type { FilterOptions } from "@/lib/numbers/filter-options";
import type { ListFilters } from "@/lib/numbers/list-query";
import { namedOptions, type OptionsAsked } from "./named-options";

/** From one city of the account to the next, a step in the index each, however many numbers. */
const HELD = `
  WITH RECURSIVE held (id) AS (
    SELECT min(city_id) FROM dids INDEXED BY dids_of_city
      WHERE account_id = :accountId AND city_id IS NOT NULL
    UNION ALL
    SELECT (SELECT min(city_id) FROM dids INDEXED BY dids_of_city
      WHERE account_id = :accountId AND city_id > held.id) FROM held WHERE held.id IS NOT NULL
  )`;
const NAMED = `
  SELECT city.id, iif(:isOneCountry, city.name, city.name || ', ' || country.name) AS name`;
const OF_PLACE = `${HELD}${NAMED}
  FROM held CROSS JOIN cities city ON city.id = held.id
  JOIN countries country ON country.code = city.country_code
  WHERE (:countries = '[]' OR city.country_code IN (SELECT value FROM json_each(:countries)))
    AND (:regionCode IS NULL
      OR city.region_id = (SELECT id FROM regions WHERE iso_code = :regionCode))
    AND (:regionId IS NULL OR city.region_id = :regionId)`;
const CHOSEN = `${NAMED}
  FROM cities city JOIN countries country ON country.code = city.country_code`;

/** Cities in which the account has numbers, of the chosen countries and region alone. */
export async function listCityOptions(
  reader: Reader,
  accountId: number,
  asked: OptionsAsked & Pick<ListFilters, "country" | "region">,
): Promise<FilterOptions> {
  const { country, region } = asked;
  const parameters = {
    accountId,
    countries: JSON.stringify(country),
    isOneCountry: country.length === 1 ? 1 : 0,
    regionCode: typeof region === "string" ? region : null,
    regionId: typeof region === "number" ? region : null,
  };
  return namedOptions(reader, { sql: OF_PLACE, parameters, chosenSql: CHOSEN }, asked);
}
