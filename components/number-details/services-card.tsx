import { SERVICE_TONES } from "@/lib/did/service";
import type { DidDetails, ServiceDetails } from "@/lib/numbers/did-details";
import { joinFacts } from "@/lib/numbers/wording";
import {
  SERVICE_STATE_MEANINGS,
  SERVICE_STATE_WORDS,
  SERVICE_WORDS,
} from "@/lib/numbers/wording-services";
import { formatDay } from "@/lib/numbers/wording-time";
import { Card } from "./card";

interface ServicesCardProps {
  readonly services: DidDetails["services"];
  readonly timeZone: string;
}

/** The services that the number supports, always in the same order. */
export function ServicesCard({ services, timeZone }: ServicesCardProps) {
  return (
    <Card id="services" title="Services">
      {services.length === 0 ? (
        <p className="card-text">This number supports no further services.</p>
      ) : (
        <ul className="svc-list">
          {services.map((service) => (
            <Row key={service.service} service={service} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </Card>
  );
}

const TEXT_TONES = { off: "sub", ok: "ok-text", waiting: "warn-text", bad: "bad-text" } as const;

function Row({ service, timeZone }: { service: ServiceDetails; timeZone: string }) {
  const tone = SERVICE_TONES[service.state];
  return (
    <li>
      <span className={`svc big ${tone} i-${service.service}`} aria-hidden="true" />
      <div>
        <span className="strong">{SERVICE_WORDS[service.service]}</span>
        <small>
          <bdi>{aboutRequest(service, timeZone)}</bdi>
        </small>
      </div>
      <span className={`small strong ${TEXT_TONES[tone]}`}>
        {SERVICE_STATE_WORDS[service.state]}
      </span>
    </li>
  );
}

function aboutRequest({ request, state }: ServiceDetails, timeZone: string): string {
  if (request === null) return SERVICE_STATE_MEANINGS[state];
  if (request.reason !== null) return request.reason;
  const requested = `requested ${formatDay(request.requestedAt, timeZone)}`;
  return joinFacts(request.name, requested, request.reference);
}
