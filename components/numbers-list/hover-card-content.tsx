import type { StatusCard } from "@/lib/numbers/status-card";
import type { OpenCard } from "./card-opener";

/** What the card shows: the status in full, that it is coming, or what went wrong and the way on. */
export function HoverCardContent({ open }: { open: OpenCard }) {
  switch (open.load.kind) {
    case "loading":
      return <Loading />;
    case "loaded":
      return <StatusCardBody card={open.load.card} />;
    case "failed":
      return <Failed href={open.trigger.href} httpStatus={open.load.httpStatus} />;
  }
}

function StatusCardBody({ card }: { card: StatusCard }) {
  return (
    <>
      <header className="hc-head">
        <span className={`s ${card.tone} i-${card.glyph}`} aria-hidden="true" />
        <div>
          <h2>{card.title}</h2>
          <p className="sub">{card.subtitle}</p>
        </div>
      </header>
      <dl className="kv">
        {card.facts.map((fact) => (
          <div key={fact.label} className="contents">
            <dt>{fact.label}</dt>
            <dd>
              {fact.value}
              {fact.detail === null ? null : <small>{fact.detail}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <Why card={card} />
    </>
  );
}

function Why({ card }: { card: StatusCard }) {
  if (card.updating !== null) {
    return (
      <section className="hc-why">
        <p className="sub">{card.updating}</p>
      </section>
    );
  }
  return (
    <section className="hc-why">
      <h3>Why this status</h3>
      <ul>
        {card.why.map((line) => (
          <li key={line.text}>
            <span className={`s ${line.tone} i-${line.glyph}`} aria-hidden="true" />
            <bdi>{line.text}</bdi>
            {line.mend === undefined ? null : (
              <a className="link" href={line.mend.href}>
                {line.mend.label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Loading() {
  return (
    <div className="hc-wait">
      <span className="vh">Loading</span>
      <span className="sk" />
      <span className="sk" />
      <span className="sk" />
    </div>
  );
}

const FAILURES: Record<number, string> = {
  401: "You are signed out. Sign in again to go on.",
  404: "This number is no longer in your account.",
};

function Failed({ href, httpStatus }: { href: string; httpStatus: number | null }) {
  const known = httpStatus === null ? undefined : FAILURES[httpStatus];
  return (
    <div className="hc-failed">
      <span className="i i-alert" aria-hidden="true" />
      <p>{known ?? "The status could not be loaded. Your numbers are unharmed."}</p>
      <a className="link" href={href}>
        Open the number
      </a>
    </div>
  );
}
