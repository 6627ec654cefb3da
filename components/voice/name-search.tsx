import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

interface NameSearchProps {
  readonly path: string;
  readonly search: string;
  /** "3 match"; said again by screen readers whenever it changes. */
  readonly matching: string;
}

/** A plain GET form: what is sought stands in the address. */
export function NameSearch({ path, search, matching }: NameSearchProps) {
  return (
    <search className="name-search">
      <form action={path} data-soft>
        <label className="field">
          <span className="vh">Name</span>
          <input
            name="search"
            type="search"
            placeholder="Name"
            defaultValue={search}
            maxLength={200}
            autoComplete="off"
          />
          <Icon name="search" />
        </label>
        <Button>Search</Button>
      </form>
      <span className="sub" role="status">
        {search === "" ? "" : matching}
      </span>
      {search !== "" && (
        <a className="link small" href={path}>
          Clear
        </a>
      )}
    </search>
  );
}
