import type { DidRow } from "@/lib/numbers/did-row";
import { aDid } from "./cast";

/** A line of the list around an untroubled Dublin number. */
export function aRow(overrides: Partial<DidRow> = {}): DidRow {
  return {
    did: aDid(),
    status: "active",
    attention: [],
    isBeingUpdated: false,
    countryCode: "IE",
    countryName: "Ireland",
    regionName: null,
    cityName: null,
    numberType: "local",
    trunk: null,
    trunkGroup: null,
    pool: null,
    sharedGroup: null,
    identity: null,
    monthlyMinor: 150,
    ...overrides,
  };
}
