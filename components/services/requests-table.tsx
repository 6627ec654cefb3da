import { formatNumber } from "@/lib/numbers/format-number";
import type { ServiceLine } from "@/lib/numbers/service-query";
import { counted } from "@/lib/numbers/wording";
import { SERVICE_REQUEST_WORDS, SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { formatDay } from "@/lib/numbers/wording-time";
import { RequestMark } from "./request-mark";

interface RequestsTableProps {
  readonly lines: readonly ServiceLine[];
  readonly hrefOf: (line: ServiceLine) => string;
  /** Staff see every service of everybody. */
  readonly isStaff: boolean;
  readonly timeZone: string;
}

export function RequestsTable({ lines, hrefOf, isStaff, timeZone }: RequestsTableProps) {
  const [first] = lines;
  const named = isStaff || first === undefined ? "Name" : SERVICE_REQUEST_WORDS[first.service];
  return (
    <table className="plain requests">
      <caption className="vh">Requests</caption>
      <thead>
        <tr>
          <th scope="col">Reference</th>
          <th scope="col">Status</th>
          {isStaff && <th scope="col">Service</th>}
          {isStaff && <th scope="col">Account</th>}
          <th scope="col">{named}</th>
          <th scope="col">Numbers</th>
          {!isStaff && <th scope="col">End user</th>}
          <th scope="col">Requested</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.reference}>
            <th scope="row">
              <a className="did" href={hrefOf(line)}>
                {line.reference}
              </a>
            </th>
            <td data-label="Status">
              <RequestMark service={line.service} status={line.status} />
            </td>
            {isStaff && <td data-label="Service">{SERVICE_WORDS[line.service]}</td>}
            {isStaff && (
              <td className="wraps brief" data-label="Account">
                <bdi>{line.accountName}</bdi>
              </td>
            )}
            <td className="wraps" data-label={named}>
              <bdi>{line.name}</bdi>
            </td>
            <td className="nowrap" data-label="Numbers">
              {numbersWords(line)}
            </td>
            {!isStaff && (
              <td className="wraps" data-label="End user">
                <bdi>{line.identityName ?? "None"}</bdi>
              </td>
            )}
            <td className="nowrap" data-label="Requested">
              {formatDay(line.requestedAt, timeZone)}
            </td>
            <td className="nowrap" data-label="Changed">
              {formatDay(line.changedAt, timeZone)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One number by name, several by their count. */
function numbersWords({ numbers, firstNumber }: ServiceLine): string {
  if (firstNumber === null) return "None";
  return numbers === 1 ? formatNumber(firstNumber) : counted(numbers, "number");
}
