import { Flag } from "@/components/ui/flag";
import { shownBillingCycles } from "@/lib/did/did";
import { SERVICE_TONES, SERVICES } from "@/lib/did/service";
import { capacityOf } from "@/lib/did/status";
import type { DidRow } from "@/lib/numbers/did-row";
import { formatNumber } from "@/lib/numbers/format-number";
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

interface NumberRowProps extends RowContext {
  readonly row: DidRow;
}

/** One line of the list. As few elements as its facts allow: a page holds a hundred of them. */
export function NumberRow({ row, now, timeZone, currency }: NumberRowProps) {
  const { did } = row;
  const href = `/numbers/${did.number}`;
  return (
    <tr>
      <th scope="row">
        <a className="did" href={href}>
          {formatNumber(did.number)}
        </a>
        <bdi className="l2">{did.description ?? "No description"}</bdi>
      </th>
      <td className="place">
        <Flag country={row.countryCode} />
        {row.countryName}
        <span className="l2">{placeLine(row)}</span>
      </td>
      <StatusCell row={row} href={href} now={now} timeZone={timeZone} />
      <TwoLines first={trunkName(row)} second={trunkKind(row)} />
      <td className="num">
        {formatCount(capacityOf(did))}
        {poolName(row) !== null && <bdi className="l2">{poolName(row)}</bdi>}
      </td>
      <TwoLines first={row.identity?.name ?? null} second={identityKind(row)} />
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
      <td>
        {cyclesLeftWords(shownBillingCycles(did))}
        <span className="l2">
          {joinFacts(periodWords(did.billingPeriodMonths), renewalPrice(row, currency))}
        </span>
      </td>
    </tr>
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
