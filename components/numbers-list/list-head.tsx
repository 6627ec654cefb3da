import { Download } from "@/components/ui/download";
import { Icon } from "@/components/ui/icon";
import { CHANGES } from "@/lib/numbers/changes-href";
import { listHref } from "@/lib/numbers/list-href";
import type { ListQuery } from "@/lib/numbers/list-query";
import { counted, joinFacts } from "@/lib/numbers/wording";
import { allOf } from "./question";

interface ListHeadProps {
  readonly query: ListQuery;
  readonly total: number;
  readonly countries: number;
  readonly zone: string;
  /** In words: "$10,640.20". */
  readonly balance: string;
  /** How many a download holds, in words: "214 numbers". */
  readonly matching: string;
}

/** What the account holds, and the way to take it along. */
export function ListHead({ query, total, countries, zone, balance, matching }: ListHeadProps) {
  const inCountries = `in ${counted(countries, "country", "countries")}`;
  return (
    <div className="page-head">
      <div>
        <h1>My Numbers</h1>
        <p className="sub">
          {joinFacts(
            total === 0 ? "No numbers" : `${counted(total, "number")} ${inCountries}`,
            `Balance ${balance}`,
            `Times in ${zone}`,
          )}
        </p>
      </div>
      {total > 0 && (
        <Download
          href={listHref(allOf(query), "/numbers/export")}
          holds={`${matching}, all columns`}
          also={
            <a href={CHANGES}>
              <Icon name="edit" />
              <span>
                Upload changes<small>Edit either file, then see each difference.</small>
              </span>
            </a>
          }
        />
      )}
    </div>
  );
}
