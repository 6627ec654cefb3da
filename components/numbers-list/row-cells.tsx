import type { ReactNode } from "react";
import { Flag } from "@/components/ui/flag";
import { refusalOf } from "@/lib/did/action-table";
import { shownBillingCycles } from "@/lib/did/did";
import { SERVICE_TONES, SERVICES } from "@/lib/did/service";
import { capacityOf } from "@/lib/did/status";
import type { DidRow } from "@/lib/numbers/did-row";
import type { ListColumn } from "@/lib/numbers/list-preferences";
import {
  counted,
  cyclesLeftWords,
  formatCount,
  joinFacts,
  NUMBER_TYPE_WORDS,
  periodWords,
} from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";
import { IDENTITY_KIND_WORDS, serviceLabel } from "@/lib/numbers/wording-services";
import { StatusCell } from "./status-cell";

export interface RowContext {
  readonly now: Date;
  readonly timeZone: string;
  readonly currency: string;
}

export interface CellProps extends RowContext {
  readonly row: DidRow;
  readonly href: string;
}

/** What each column shows of a number. A column without a cell here does not compile. */
export const CELLS: Readonly<Record<ListColumn, (cell: CellProps) => ReactNode>> = {
  place: PlaceCell,
  status: ({ row, href, now, timeZone }) => <StatusCell {...{ row, href, now, timeZone }} />,
  trunk: ({ row }) => <TwoLines first={trunkName(row)} second={trunkKind(row)} />,
  capacity: CapacityCell,
  identity: IdentityCell,
  services: ServicesCell,
  cycles: CyclesCell,
};

function PlaceCell({ row }: CellProps) {
  return (
    <td className="place">
      <Flag country={row.countryCode} />
      {row.countryName}
      <span className="l2">{placeLine(row)}</span>
    </td>
  );
}

function CapacityCell({ row }: CellProps) {
  return (
    <td className="num">
      {formatCount(capacityOf(row.did))}
      {poolName(row) !== null && <bdi className="l2">{poolName(row)}</bdi>}
    </td>
  );
}

/** Who has none gets one from here, where it is possible. */
function IdentityCell({ row, href, now }: CellProps) {
  if (row.identity !== null || refusalOf("end-user", row.did, now) !== null) {
    return <TwoLines first={row.identity?.name ?? null} second={identityKind(row)} />;
  }
  return (
    <td className="none">
      None
      <a className="l2 link" href={`${href}/end-user`}>
        Assign<span className="vh"> end-user details</span>
      </a>
    </td>
  );
}

function ServicesCell({ row: { did }, href }: CellProps) {
  return (
    <td className="svcs">
      {SERVICES.map((service) => {
        const state = did[service];
        if (state === null) return null;
        const label = serviceLabel(service, state);
        const look = `svc ${SERVICE_TONES[state]} i-${service}`;
        return (
          <a key={service} className={look} data-card={service} href={`${href}#services`}>
            {label}
          </a>
        );
      })}
    </td>
  );
}

function CyclesCell({ row, currency }: CellProps) {
  const { did } = row;
  return (
    <td>
      {cyclesLeftWords(shownBillingCycles(did))}
      <span className="l2">
        {joinFacts(periodWords(did.billingPeriodMonths), renewalPrice(row, currency))}
      </span>
    </td>
  );
}

interface TwoLinesProps {
  readonly first: string | null;
  readonly second: string | null;
}

function TwoLines({ first, second }: TwoLinesProps) {
  if (first === null) return <td className="none">None</td>;
  return (
    <td>
      <bdi>{first}</bdi>
      {second !== null && <span className="l2">{second}</span>}
    </td>
  );
}

function placeLine(row: DidRow): string {
  return joinFacts(row.cityName ?? row.regionName, NUMBER_TYPE_WORDS[row.numberType]);
}

function trunkName(row: DidRow): string | null {
  return row.trunk?.name ?? row.trunkGroup?.name ?? null;
}

function trunkKind(row: DidRow): string {
  if (row.trunkGroup === null) return "Trunk";
  return joinFacts("Group", counted(row.trunkGroup.trunks, "trunk"));
}

function poolName(row: DidRow): string | null {
  return row.sharedGroup?.name ?? row.pool?.name ?? null;
}

function identityKind(row: DidRow): string | null {
  return row.identity === null ? null : IDENTITY_KIND_WORDS[row.identity.kind];
}

function renewalPrice(row: DidRow, currency: string): string {
  return formatMoney(row.did.billingPeriodMonths * row.monthlyMinor, currency);
}
