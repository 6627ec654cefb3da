import { Button } from "@/components/ui/button";

interface SearchFormProps {
  /** The page that answers. */
  readonly action: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly inputMode?: "numeric";
}

/** One field whose answer is an address; without JavaScript the button asks. */
export function SearchForm({
  action,
  name,
  label,
  value,
  placeholder,
  inputMode,
}: SearchFormProps) {
  return (
    <search>
      <form className="search-form" action={action} data-soft>
        <div className="field">
          <label className="lab" htmlFor={name}>
            {label}
          </label>
          <input
            id={name}
            name={name}
            defaultValue={value}
            placeholder={placeholder}
            inputMode={inputMode}
            autoComplete="off"
            maxLength={200}
          />
        </div>
        <Button icon="search">Search</Button>
      </form>
    </search>
  );
}
