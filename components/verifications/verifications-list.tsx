import { Blank } from "@/components/ui/blank";
import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PlainPager } from "@/components/ui/plain-pager";
import { Switch } from "@/components/ui/switch";
import {
  VERIFICATION_FILTERS,
  type VerificationFilter,
  type VerificationPage,
  type VerificationQuery,
} from "@/lib/numbers/verification-query";
import { counted } from "@/lib/numbers/wording";
import { VerificationsTable } from "./verifications-table";

interface VerificationsListProps {
  readonly page: VerificationPage;
  readonly query: VerificationQuery;
  readonly hrefOf: (query: VerificationQuery) => string;
  readonly path: "/verifications" | "/staff/verifications";
  readonly timeZone: string;
}

const WORDS = {
  pending: "Pending",
  active: "Active",
  rejected: "Rejected",
} as const satisfies Record<VerificationFilter, string>;

/** Verifications by state, name or reference; for members their own, for staff everybody's. */
export function VerificationsList({ page, query, hrefOf, path, timeZone }: VerificationsListProps) {
  const isStaff = path !== "/verifications";
  const states = isStaff ? [...VERIFICATION_FILTERS, null] : [null, ...VERIFICATION_FILTERS];
  return (
    <>
      <div className="plain-bar">
        <Switch
          label="Status"
          choices={states.map((status) => ({
            href: hrefOf({ ...query, status, page: 1 }),
            label: status === null ? "All" : WORDS[status],
            isChosen: query.status === status,
          }))}
        />
        <Find query={query} path={path} />
      </div>
      <section className="card plain-card" aria-label="Verifications">
        {page.total === 0 ? (
          <Nothing query={query} hrefOf={hrefOf} isStaff={isStaff} />
        ) : (
          <>
            <VerificationsTable
              lines={page.lines}
              path={path}
              isStaff={isStaff}
              timeZone={timeZone}
            />
            <PlainPager
              total={counted(page.total, "verification")}
              page={page.page}
              pages={page.pages}
              href={(to) => hrefOf({ ...query, page: to })}
            />
          </>
        )}
      </section>
    </>
  );
}

function Find({ query, path }: Pick<VerificationsListProps, "query" | "path">) {
  const asked = path === "/verifications" ? query.status : (query.status ?? "all");
  return (
    <form method="get" action={path} data-soft className="plain-filter">
      {asked !== null && <input type="hidden" name="status" value={asked} />}
      <label className="field">
        <span className="vh">Find</span>
        <input
          name="find"
          type="search"
          defaultValue={query.find}
          maxLength={200}
          placeholder="Reference or end user"
        />
        <Icon name="search" size="sm" />
      </label>
      <Button>Search</Button>
    </form>
  );
}

type NothingProps = Pick<VerificationsListProps, "query" | "hrefOf"> & {
  readonly isStaff: boolean;
};

function Nothing({ query, hrefOf, isStaff }: NothingProps) {
  if (query.find !== "") {
    return (
      <Blank
        icon="search"
        title="No verifications match"
        why="Try a part of the reference, or of the end user's name."
        actions={
          <ButtonLink look="primary" href={hrefOf({ ...query, find: "", page: 1 })}>
            Clear the search
          </ButtonLink>
        }
      />
    );
  }
  if (isStaff) {
    return (
      <Blank
        icon="check"
        title="Nothing waits here"
        why="New verifications appear by themselves."
      />
    );
  }
  return (
    <Blank
      icon="identity"
      title={query.status === null ? "No verifications yet" : "None has this status now"}
      why="Assign end-user details to a number that awaits registration: the review appears here."
      actions={
        <ButtonLink look="primary" href="/numbers?status=awaiting-registration">
          Show numbers that await registration
        </ButtonLink>
      }
    />
  );
}
