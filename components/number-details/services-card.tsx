import { SERVICE_TONES } from "@/lib/did/service";
import type { DidDetails, ServiceDetails } from "@/lib/numbers/did-details";
import { newRequestHref, requestHref } from "@/lib/numbers/service-path";
import { joinFacts } from "@/lib/numbers/wording";
import {
  OFF_AND_ASSIGNED,
  SERVICE_STATE_MEANINGS,
  SERVICE_STATE_WORDS,
  SERVICE_WORDS,
} from "@/lib/numbers/wording-services";
import { formatDay } from "@/lib/numbers/wording-time";
import { Card } from "./card";

interface ServicesCardProps {
  /** E.164 digits. */
  readonly number: string;
  readonly services: DidDetails["services"];
  readonly timeZone: string;
  readonly mayChange: boolean;
  /** Whether end-user details are assigned. */
  readonly isAssigned: boolean;
}

/** The services that the number supports, always in the same order. */
export function ServicesCard(props: ServicesCardProps) {
  const { number, services, timeZone, mayChange, isAssigned } = props;
  return (
    <Card id="services" title="Services">
      {services.length === 0 ? (
        <p className="card-text">This number supports no further services.</p>
      ) : (
        <ul className="svc-list">
          {services.map((service) => (
            <Row
              key={service.service}
              service={service}
              timeZone={timeZone}
              isAssigned={isAssigned}
              setUp={mayChange ? newRequestHref(service.service, [number]) : null}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

const TEXT_TONES = { off: "sub", ok: "ok-text", waiting: "warn-text", bad: "bad-text" } as const;

interface RowProps {
  readonly service: ServiceDetails;
  readonly timeZone: string;
  readonly isAssigned: boolean;
  /** Where it is asked for; `null` = not by this role. */
  readonly setUp: string | null;
}

function Row({ service, timeZone, isAssigned, setUp }: RowProps) {
  const tone = SERVICE_TONES[service.state];
  return (
    <li>
      <span className={`svc big ${tone} i-${service.service}`} aria-hidden="true" />
      <div>
        <ServiceName service={service} />
        <small>
          <bdi>{aboutRequest(service, timeZone, isAssigned)}</bdi>
        </small>
      </div>
      <span className={`small strong ${TEXT_TONES[tone]}`}>
        {SERVICE_STATE_WORDS[service.state]}
        {service.state === "not-configured" && setUp !== null && (
          <a className="link block" href={setUp}>
            Set up<span className="vh"> {SERVICE_WORDS[service.service]}</span>
          </a>
        )}
      </span>
    </li>
  );
}

/** Leads to the request behind it; what was imported has none. */
function ServiceName({ service: { service, request } }: Pick<RowProps, "service">) {
  const name = SERVICE_WORDS[service];
  if (request === null) return <span className="strong">{name}</span>;
  return (
    <a className="link strong" href={requestHref(service, request.reference)}>
      {name}
    </a>
  );
}

function aboutRequest(
  { request, state }: ServiceDetails,
  timeZone: string,
  isAssigned: boolean,
): string {
  if (state === "not-configured" && isAssigned) return OFF_AND_ASSIGNED;
  if (request === null) return SERVICE_STATE_MEANINGS[state];
  if (request.reason !== null) return request.reason;
  const requested = `requested ${formatDay(request.requestedAt, timeZone)}`;
  return joinFacts(request.name, requested, request.reference);
}
