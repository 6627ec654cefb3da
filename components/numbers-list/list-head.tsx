import { Icon } from "@/components/ui/icon";
import { listHref } from "@/lib/numbers/list-href";
import type { ListQuery } from "@/lib/numbers/list-query";
import { counted, joinFacts } from "@/lib/numbers/wording";
import { allOf } from "./question";

interface ListHeadProps {
  readonly query: ListQuery;
  readonly total: number;
  readonly countries: number;
  readonly zone: string;
  /** How many a download holds, in words: "214 numbers". */
  readonly matching: string;
}

/** What the account holds, and the way to take it along. */
export function ListHead({ query, total, countries, zone, matching }: ListHeadProps) {
  const inCountries = `in ${counted(countries, "country", "countries")}`;
  return (
    <div className="page-head">
      <div>
        <h1>My Numbers</h1>
        <p className="sub">
          {joinFacts(
            total === 0 ? "No numbers" : `${counted(total, "number")} ${inCountries}`,
            `Times in ${zone}`,
          )}
        </p>
      </div>
      {total > 0 && <Download query={query} matching={matching} />}
    </div>
  );
}

/** The file is what the filters show, whichever page of it is open. */
function Download({ query, matching }: Pick<ListHeadProps, "query" | "matching">) {
  const href = listHref(allOf(query), "/numbers/export");
  const raw = `${href}${href.includes("?") ? "&" : "?"}profile=systems`;
  return (
    <div className="split">
      <a className="btn" href={href} download>
        <Icon name="download" />
        <span>Download CSV</span>
      </a>
      <details className="drop">
        <summary className="btn">
          <Icon name="download" />
          <Icon name="down" />
          <span className="vh">Kinds of CSV</span>
        </summary>
        <div className="pop menu">
          <a href={href} download>
            <Icon name="doc" />
            <span>
              For spreadsheets<small>Opens in Excel and LibreOffice. Numbers stay text.</small>
            </span>
          </a>
          <a href={raw} download>
            <Icon name="server" />
            <span>
              For systems<small>Raw values with “+”. Nothing is lost.</small>
            </span>
          </a>
          <hr />
          <p>{matching}, all columns</p>
        </div>
      </details>
    </div>
  );
}
