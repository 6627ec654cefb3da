import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { PlainPager } from "@/components/ui/plain-pager";
import { Switch } from "@/components/ui/switch";
import { type IdentityPage, type IdentityQuery, identityHref } from "@/lib/numbers/identity-query";
import { counted } from "@/lib/numbers/wording";
import { IdentitiesTable } from "./identities-table";
import { IdentityFilter } from "./identity-filter";

interface IdentitiesListProps {
  readonly page: IdentityPage;
  readonly query: IdentityQuery;
  readonly mayChange: boolean;
}

/** Who uses the account's numbers. */
export function IdentitiesList({ page, query, mayChange }: IdentitiesListProps) {
  const isAsked = query.name !== "" || query.kind !== null;
  const other = { ...query, page: 1 };
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Identities</h1>
          <p className="sub">The persons and businesses that use your numbers</p>
        </div>
        {mayChange && (
          <ButtonLink look="primary" href="/identities/new" icon="plus">
            New identity
          </ButtonLink>
        )}
      </header>
      <div className="plain-bar">
        <Switch
          label="Archive"
          choices={[
            {
              href: identityHref({ ...other, archived: null }),
              label: "In use",
              isChosen: query.archived === null,
            },
            {
              href: identityHref({ ...other, archived: "yes" }),
              label: "Archived",
              isChosen: query.archived === "yes",
            },
          ]}
        />
        <IdentityFilter query={query} />
      </div>
      <section className="card plain-card" aria-label="Identities">
        {page.total === 0 ? (
          <Nothing isAsked={isAsked} query={query} mayChange={mayChange} />
        ) : (
          <>
            <IdentitiesTable lines={page.lines} />
            <PlainPager
              total={counted(page.total, "identity", "identities")}
              page={page.page}
              pages={page.pages}
              href={(to) => identityHref({ ...query, page: to })}
            />
          </>
        )}
      </section>
    </>
  );
}

interface NothingProps {
  readonly isAsked: boolean;
  readonly query: IdentityQuery;
  readonly mayChange: boolean;
}

function Nothing({ isAsked, query, mayChange }: NothingProps) {
  if (isAsked) {
    return (
      <Blank
        icon="search"
        title="No identities match"
        why="Try a part of the name, or another kind."
        actions={
          <ButtonLink
            look="primary"
            href={identityHref({ name: "", kind: null, archived: query.archived, page: 1 })}
          >
            Clear all filters
          </ButtonLink>
        }
      />
    );
  }
  if (query.archived === "yes") {
    return (
      <Blank
        icon="identity"
        title="Nothing is archived"
        why="Identities that are no longer assigned to numbers can be put here."
      />
    );
  }
  return (
    <Blank
      icon="identity"
      title="No identities yet"
      why="Add the person or business that uses your numbers. Some countries ask for it before a number starts."
      actions={
        mayChange && (
          <ButtonLink look="primary" href="/identities/new">
            New identity
          </ButtonLink>
        )
      }
    />
  );
}
