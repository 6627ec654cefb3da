import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

interface SoughtFormProps {
  readonly action: string;
  readonly sought: string;
}

/** Narrows the choices to those that have this in their name. */
export function SoughtForm({ action, sought }: SoughtFormProps) {
  return (
    <form method="get" action={action} data-soft className="sought">
      <label className="field">
        <span className="lab">Name</span>
        <input name="name" type="search" defaultValue={sought} maxLength={200} />
        <Icon name="search" size="sm" />
      </label>
      <Button>Search</Button>
    </form>
  );
}
