import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { FilterOptions } from "@/lib/numbers/filter-options";

interface OptionSelectProps {
  readonly label: string;
  /** The field of the form. */
  readonly name: string;
  /** What it chooses from, where that is not called as the field is. */
  readonly field: string;
  readonly chosen: string;
  /** Choices before the names: "Any", and "None" where numbers may have none. */
  readonly fixed: readonly (readonly [value: string, words: string])[];
  readonly found: FilterOptions;
  /** What was typed to narrow the choices. */
  readonly sought: string;
}

/** One thing of the account by name. Where there are too many, a part of the name narrows them. */
export function OptionSelect(props: OptionSelectProps) {
  const { label, name, field, chosen, fixed, found, sought } = props;
  const isLong = found.isCut || sought !== "";
  const isKnown = found.options.some(({ id }) => String(id) === chosen);
  const isFixed = fixed.some(([value]) => value === chosen);
  return (
    <div>
      <label>
        <span className="lab">{label}</span>
        <span className="field">
          <select name={name} defaultValue={chosen} data-of={field} autoComplete="off">
            {fixed.map(([value, words]) => (
              <option key={value} value={value} data-fixed="">
                {words}
              </option>
            ))}
            {!isKnown && !isFixed && <option value={chosen}>unknown ({chosen})</option>}
            {namesOf(found).map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      </label>
      {isLong && <Find label={label} field={field} sought={sought} count={found.options.length} />}
    </div>
  );
}

interface FindProps {
  readonly label: string;
  readonly field: string;
  readonly sought: string;
  readonly count: number;
}

/** Without JavaScript its button draws the panel anew; with it, typing is enough. */
function Find({ label, field, sought, count }: FindProps) {
  return (
    <div className="find">
      <label className="field">
        <span className="vh">{label}: part of the name</span>
        <input
          type="search"
          name={`find.${field}`}
          data-find={field}
          placeholder={`First ${count} shown. Find by name`}
          defaultValue={sought}
          maxLength={100}
          autoComplete="off"
        />
      </label>
      <Button formAction="/numbers/filters" aria-label={`Find: ${label}`}>
        Find
      </Button>
    </div>
  );
}

/** Two of the same name are told apart by their ids. */
function namesOf({ options }: FilterOptions): readonly (readonly [id: number, words: string])[] {
  const seen = new Map<string, number>();
  for (const { name } of options) seen.set(name, (seen.get(name) ?? 0) + 1);
  return options.map(({ id, name }) => [id, seen.get(name) === 1 ? name : `${name} (${id})`]);
}
