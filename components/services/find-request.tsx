import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

interface FindRequestProps {
  readonly path: string;
  readonly find: string;
  readonly hidden: Readonly<Record<string, string | null>>;
}

/** Narrows a list of requests to those that have this in what names them. */
export function FindRequest({ path, find, hidden }: FindRequestProps) {
  return (
    <form method="get" action={path} data-soft className="plain-filter">
      {Object.entries(hidden).map(
        ([name, value]) =>
          value !== null && <input key={name} type="hidden" {...{ name, value }} />,
      )}
      <label className="field">
        <span className="vh">Find</span>
        <input
          name="find"
          type="search"
          defaultValue={find}
          maxLength={200}
          placeholder="Reference, name or number"
        />
        <Icon name="search" size="sm" />
      </label>
      <Button>Search</Button>
    </form>
  );
}
