import { Button } from "@/components/ui/button";

interface CountryPickerProps {
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly chosen: string;
}

/** Asks the page anew for another country. */
export function CountryPicker({ countries, chosen }: CountryPickerProps) {
  return (
    <form method="get" data-soft className="picker">
      <label className="label" htmlFor="address-country">
        Country of the address
      </label>
      <div className="row">
        <select id="address-country" name="country" className="input" defaultValue={chosen}>
          {chosen === "" && <option value="">Choose a country</option>}
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <Button>Show fields</Button>
      </div>
    </form>
  );
}
