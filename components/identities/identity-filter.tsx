import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IDENTITY_KINDS, type IdentityQuery } from "@/lib/numbers/identity-query";
import { IDENTITY_KIND_WORDS } from "@/lib/numbers/wording-services";

/** Asks the list by a part of a name and by kind. */
export function IdentityFilter({ query }: { readonly query: IdentityQuery }) {
  return (
    <form method="get" action="/identities" data-soft className="plain-filter">
      {query.archived !== null && <input type="hidden" name="archived" value={query.archived} />}
      <label className="field">
        <span className="lab">Name</span>
        <input name="name" type="search" defaultValue={query.name} maxLength={200} />
        <Icon name="search" size="sm" />
      </label>
      <label className="field">
        <span className="lab">Kind</span>
        <select name="kind" defaultValue={query.kind ?? ""}>
          <option value="">Any</option>
          {IDENTITY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {IDENTITY_KIND_WORDS[kind]}
            </option>
          ))}
        </select>
        <Icon name="down" size="sm" />
      </label>
      <Button>Search</Button>
    </form>
  );
}
