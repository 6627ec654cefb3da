import { Icon } from "@/components/ui/icon";
import type { DayRange } from "@/lib/numbers/list-query";

/** Part of a number, as somebody types it. */
export function NumberPart({ value }: { readonly value: string | null }) {
  return (
    <label className="field">
      <span className="vh">DID number contains</span>
      <input
        name="number"
        type="search"
        inputMode="tel"
        placeholder="DID number"
        defaultValue={value ?? ""}
        maxLength={40}
        autoComplete="off"
      />
      <Icon name="search" />
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  /** As the address says it; "" = any. */
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** One of a closed set. Several that an address asks for are kept until another is chosen. */
export function Choice({ label, name, value, options }: ChoiceProps) {
  const isListed = value === "" || options.some(([known]) => known === value);
  return (
    <label className="field">
      <span className="lab">{label}</span>
      <select name={name} defaultValue={value} key={value}>
        <option value="">Any</option>
        {!isListed && <option value={value}>Several</option>}
        {options.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </select>
      <Icon name="down" size="sm" />
    </label>
  );
}

/** First and last day, in UTC as in the address; either may be left out. */
export function Days({ days }: { readonly days: DayRange | null }) {
  const ends = [
    ["from", "From", days?.from],
    ["to", "To", days?.to],
  ] as const;
  return ends.map(([end, words, day]) => (
    <label key={end} className="field day">
      <span className="lab">
        {words}
        <span className="vh"> day, UTC</span>
      </span>
      <input name={`days.${end}`} type="date" defaultValue={day ?? ""} key={day} />
    </label>
  ));
}

/** What the address asks for and no field shows. */
export function KeptFields({ values }: { readonly values: Readonly<Record<string, string>> }) {
  return Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
