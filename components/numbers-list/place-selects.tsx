import { Icon } from "@/components/ui/icon";
import type { ListQuery } from "@/lib/numbers/list-query";
import { formatCount } from "@/lib/numbers/wording";
import { FILTER_LABELS } from "@/lib/numbers/wording-filters";
import type { Places } from "./filter-bar";

interface CountrySelectProps extends Pick<Places, "countries"> {
  readonly query: ListQuery;
}

/** Only countries in which the account has numbers, each with how many. */
export function CountrySelect({ query, countries }: CountrySelectProps) {
  const chosen = query.country.join(",");
  const isListed = chosen === "" || countries.some(({ code }) => sameCode(code, chosen));
  return (
    <label className="field country-field">
      <span className="lab">{FILTER_LABELS.country}</span>
      <select
        key={countries.length}
        name="country"
        defaultValue={chosen.toUpperCase()}
        data-clears="region"
      >
        <option value="">Any</option>
        {!isListed && <option value={chosen.toUpperCase()}>{namesOf(chosen, countries)}</option>}
        {countries.map(({ code, name, count }) => (
          <option key={code} value={code.toUpperCase()}>
            {name} ({formatCount(count)})
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}

interface RegionSelectProps extends Pick<Places, "regions"> {
  readonly query: ListQuery;
}

/** Regions of one country; before one is chosen there is nothing to choose. */
export function RegionSelect({ query, regions }: RegionSelectProps) {
  const chosen = query.region === null ? "" : String(query.region);
  const values = regions.map(({ id, isoCode }) => isoCode ?? String(id));
  const needsCountry = query.country.length !== 1 && chosen === "";
  return (
    <label className="field region-field">
      <span className="lab">{FILTER_LABELS.region}</span>
      <select key={values.join()} name="region" defaultValue={chosen} disabled={needsCountry}>
        <option value="">{needsCountry ? "Country first" : "Any"}</option>
        {chosen !== "" && !values.includes(chosen) && <option value={chosen}>{chosen}</option>}
        {regions.map(({ id, isoCode, name }) => (
          <option key={id} value={isoCode ?? String(id)}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}

/** Several countries stand in the address alone: the field says them by name. */
function namesOf(codes: string, countries: Places["countries"]): string {
  const nameOf = (code: string) => countries.find((each) => sameCode(each.code, code))?.name;
  return codes
    .split(",")
    .map((code) => nameOf(code) ?? code.toUpperCase())
    .join(", ");
}

function sameCode(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
