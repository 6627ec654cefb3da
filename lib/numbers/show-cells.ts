import { refusalOf } from "@/lib/did/action-table";
import { shownBillingCycles } from "@/lib/did/did";
import { SERVICE_TONES, SERVICES } from "@/lib/did/service";
import { capacityOf } from "@/lib/did/status";
import type { DidRow } from "./did-row";
import { shownStatus } from "./show-status";
import type { ShownCells, TwoLines } from "./shown-row";
import {
  counted,
  cyclesLeftWords,
  formatCount,
  joinFacts,
  NUMBER_TYPE_WORDS,
  periodWords,
} from "./wording";
import { formatMoney } from "./wording-money";
import { IDENTITY_KIND_WORDS, serviceLabel } from "./wording-services";

export interface RowContext {
  readonly now: Date;
  readonly timeZone: string;
  readonly currency: string;
}

type Show<Column extends keyof ShownCells> = (
  row: DidRow,
  context: RowContext,
) => ShownCells[Column];

/** What each column says of a number. A column without words here does not compile. */
export const SHOW_CELL: { readonly [Column in keyof ShownCells]: Show<Column> } = {
  place: (row) => ({
    flag: row.countryCode.toLowerCase(),
    country: row.countryName,
    line: joinFacts(row.cityName ?? row.regionName, NUMBER_TYPE_WORDS[row.numberType]),
  }),
  status: shownStatus,
  trunk: shownTrunk,
  capacity: (row) => [
    formatCount(capacityOf(row.did)),
    row.sharedGroup?.name ?? row.pool?.name ?? null,
  ],
  identity: shownIdentity,
  services: ({ did }) =>
    SERVICES.flatMap((service) => {
      const state = did[service];
      if (state === null) return [];
      return [[service, SERVICE_TONES[state], serviceLabel(service, state)] as const];
    }),
  cycles: (row, { currency }) => [
    cyclesLeftWords(shownBillingCycles(row.did)),
    joinFacts(periodWords(row.did.billingPeriodMonths), renewalPrice(row, currency)),
  ],
};

function shownTrunk({ trunk, trunkGroup }: DidRow): TwoLines | null {
  const name = trunk?.name ?? trunkGroup?.name ?? null;
  if (name === null) return null;
  if (trunkGroup === null) return [name, "Trunk"];
  return [name, joinFacts("Group", counted(trunkGroup.trunks, "trunk"))];
}

/** Who has none gets one from here, where it is possible. */
function shownIdentity({ identity, did }: DidRow, { now }: RowContext): ShownCells["identity"] {
  if (identity !== null) return [identity.name, IDENTITY_KIND_WORDS[identity.kind]];
  return refusalOf("end-user", did, now) === null ? "assign" : null;
}

function renewalPrice(row: DidRow, currency: string): string {
  return formatMoney(row.did.billingPeriodMonths * row.monthlyMinor, currency);
}
