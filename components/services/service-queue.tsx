import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { PlainPager } from "@/components/ui/plain-pager";
import { Switch } from "@/components/ui/switch";
import { SERVICES } from "@/lib/did/service";
import {
  type QueueState,
  type ServicePage,
  type ServiceQueueQuery,
  serviceQueueHref,
} from "@/lib/numbers/service-query";
import { counted } from "@/lib/numbers/wording";
import { REQUEST_STATE_WORDS } from "@/lib/numbers/wording-service-requests";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { FindRequest } from "./find-request";
import { RequestsTable } from "./requests-table";

interface ServiceQueueProps {
  readonly page: ServicePage;
  readonly query: ServiceQueueQuery;
  readonly timeZone: string;
}

const SHOWN_STATES = ["waiting", "active", "changes-required", "all"] as const;

/** Requests of all accounts: what waits, unless something else is asked for. */
export function ServiceQueue({ page, query, timeZone }: ServiceQueueProps) {
  const { status, service } = query;
  return (
    <>
      <div className="plain-bar">
        <Switch
          label="Status"
          choices={statesFor(status).map((each) => ({
            href: serviceQueueHref({ ...query, status: each, page: 1 }),
            label: stateWords(each),
            isChosen: status === each,
          }))}
        />
        <Switch
          label="Service"
          choices={[null, ...SERVICES].map((each) => ({
            href: serviceQueueHref({ ...query, service: each, page: 1 }),
            label: each === null ? "All services" : SERVICE_WORDS[each],
            isChosen: service === each,
          }))}
        />
        <FindRequest path="/staff/services" find={query.find} hidden={{ status, service }} />
      </div>
      <section className="card plain-card" aria-label="Service requests">
        {page.total === 0 ? (
          <Nothing query={query} />
        ) : (
          <>
            <RequestsTable
              lines={page.lines}
              hrefOf={({ reference }) => `/staff/services/${reference}`}
              isStaff
              timeZone={timeZone}
            />
            <PlainPager
              total={counted(page.total, "request")}
              page={page.page}
              pages={page.pages}
              href={(to) => serviceQueueHref({ ...query, page: to })}
            />
          </>
        )}
      </section>
    </>
  );
}

/** One that an address asks for and that is not usually offered stands last. */
function statesFor(status: QueueState): readonly QueueState[] {
  const isUsual = SHOWN_STATES.some((each) => each === status);
  return isUsual ? SHOWN_STATES : [...SHOWN_STATES, status];
}

function stateWords(status: QueueState): string {
  if (status === "all") return "All";
  return status === "waiting" ? "Waiting" : REQUEST_STATE_WORDS[status];
}

function Nothing({ query }: Pick<ServiceQueueProps, "query">) {
  if (query.find !== "" || query.service !== null || query.status !== "waiting") {
    return (
      <Blank
        icon="search"
        title="No requests match"
        why="Try a part of the reference, the name, the end user or a number."
        actions={
          <ButtonLink look="primary" href="/staff/services">
            Clear all filters
          </ButtonLink>
        }
      />
    );
  }
  return <Blank icon="check" title="Nothing waits here" why="New requests appear by themselves." />;
}
