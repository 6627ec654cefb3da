import type { Reader } from "@/db/store";
import type { PriceScope } from "./service-prices";

export interface ServicePriceRow extends PriceScope {
  readonly id: number;
  readonly accountName: string | null;
  readonly effectiveFrom: Date;
  readonly setupMinor: number;
  /** When the next price of its kind takes its place. */
  readonly until: Date | null;
}

type Stored = Omit<ServicePriceRow, "effectiveFrom" | "until"> & {
  readonly effectiveFrom: number;
  readonly until: number | null;
};

const LIST = `
  SELECT p.id, p.service, p.currency, p.account_id AS accountId, a.name AS accountName,
    p.effective_from AS effectiveFrom, p.setup_minor AS setupMinor,
    lead(p.effective_from) OVER (
      PARTITION BY p.service, p.currency, p.account_id ORDER BY p.effective_from) AS until
  FROM service_prices p LEFT JOIN accounts a ON a.id = p.account_id
  ORDER BY p.service, p.currency, a.name IS NOT NULL, a.name, p.effective_from DESC LIMIT 1000`;

/** All prices that were ever set, those of one kind together, newest first. */
export async function listServicePrices(reader: Reader): Promise<readonly ServicePriceRow[]> {
  return reader.rows<Stored>(LIST).map(({ effectiveFrom, until, ...rest }) => ({
    ...rest,
    effectiveFrom: new Date(effectiveFrom),
    until: until === null ? null : new Date(until),
  }));
}
