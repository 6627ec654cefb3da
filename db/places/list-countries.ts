import type { Reader } from "@/db/store";

export interface CountryOfAccount {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

/** Countries in which the account has numbers, by name; the counts are kept as numbers change. */
export async function listCountries(
  reader: Reader,
  accountId: number,
): Promise<readonly CountryOfAccount[]> {
  return reader.rows<CountryOfAccount>(
    `SELECT country.code, country.name, counted.count
     FROM country_counts counted JOIN countries country ON country.code = counted.country_code
     WHERE counted.account_id = ? AND counted.count > 0
     ORDER BY country.name, country.code`,
    [accountId],
  );
}
