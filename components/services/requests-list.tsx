import { DroppedNote } from "@/components/numbers-list/notes";
import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { PlainPager } from "@/components/ui/plain-pager";
import { Switch } from "@/components/ui/switch";
import type { Service } from "@/lib/did/service";
import type { DroppedParameter } from "@/lib/numbers/given-parameters";
import { newRequestHref, requestHref, servicePath } from "@/lib/numbers/service-path";
import {
  type ServicePage,
  type ServiceQuery,
  STATES_OF,
  servicesHref,
} from "@/lib/numbers/service-query";
import { counted } from "@/lib/numbers/wording";
import {
  REQUEST_NOUNS,
  REQUEST_STATE_WORDS,
  SERVICE_PURPOSES,
} from "@/lib/numbers/wording-service-requests";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { FindRequest } from "./find-request";
import { RequestsTable } from "./requests-table";

interface RequestsListProps {
  readonly service: Service;
  readonly page: ServicePage;
  readonly query: ServiceQuery;
  readonly timeZone: string;
  readonly mayChange: boolean;
  /** What of the address could not be used. */
  readonly dropped: readonly DroppedParameter[];
}

/** All that the account has asked for of one service. */
export function RequestsList(props: RequestsListProps) {
  const { service, page, query, timeZone, mayChange, dropped } = props;
  const [one, many] = REQUEST_NOUNS[service];
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{SERVICE_WORDS[service]}</h1>
          <p className="sub">{SERVICE_PURPOSES[service]}</p>
        </div>
        {mayChange && (
          <ButtonLink look="primary" href={newRequestHref(service)} icon="plus">
            {NEW_WORDS[service]}
          </ButtonLink>
        )}
      </header>
      <DroppedNote dropped={dropped} />
      <div className="plain-bar">
        <Switch
          label="Status"
          choices={[null, ...STATES_OF[service]].map((status) => ({
            href: servicesHref(service, { ...query, status, page: 1 }),
            label: status === null ? "All" : REQUEST_STATE_WORDS[status],
            isChosen: query.status === status,
          }))}
        />
        <FindRequest
          path={servicePath(service)}
          find={query.find}
          hidden={{ status: query.status }}
        />
      </div>
      <section className="card plain-card" aria-label={SERVICE_WORDS[service]}>
        {page.total === 0 ? (
          <Nothing {...props} />
        ) : (
          <>
            <RequestsTable
              lines={page.lines}
              hrefOf={(line) => requestHref(line.service, line.reference)}
              isStaff={false}
              timeZone={timeZone}
            />
            <PlainPager
              total={counted(page.total, one, many)}
              page={page.page}
              pages={page.pages}
              href={(to) => servicesHref(service, { ...query, page: to })}
            />
          </>
        )}
      </section>
    </>
  );
}

const NEW_WORDS = {
  emergency: "Set up Emergency Calling",
  a2p: "New campaign",
  cnam: "Configure CNAM",
} as const satisfies Record<Service, string>;

function Nothing({ service, query, mayChange }: RequestsListProps) {
  const [, many] = REQUEST_NOUNS[service];
  if (query.find !== "" || query.status !== null) {
    return (
      <Blank
        icon="search"
        title={`No ${many} match`}
        why="Try a part of the reference, the name or a number, or another status."
        actions={
          <ButtonLink look="primary" href={servicePath(service)}>
            Clear all filters
          </ButtonLink>
        }
      />
    );
  }
  return (
    <Blank
      icon={service}
      title={`No ${many} yet`}
      why="Choose a number that supports it: the request is reviewed, and appears here."
      actions={
        mayChange && (
          <ButtonLink look="primary" href={newRequestHref(service)}>
            {NEW_WORDS[service]}
          </ButtonLink>
        )
      }
    />
  );
}
