import { PrepareForm } from "@/components/prepare/prepare-form";
import type { HoverCard } from "@/lib/numbers/hover-card";
import type { StatusCard } from "@/lib/numbers/status-card";
import type { Mend } from "@/lib/numbers/status-mend";
import { CardFacts } from "./card-facts";
import type { OpenCard } from "./card-opener";
import { RequestCardBody } from "./request-card-body";

/** What the card shows: the answer, that it is coming, or what went wrong and the way on. */
export function HoverCardContent({ open }: { open: OpenCard }) {
  switch (open.load.kind) {
    case "loading":
      return <Loading />;
    case "loaded":
      return <Loaded card={open.load.card} number={numberBehind(open.trigger)} />;
    case "failed":
      return <Failed href={open.trigger.href} httpStatus={open.load.httpStatus} />;
  }
}

function Loaded({ card, number }: { card: HoverCard; number: string }) {
  if (card.kind === "status") return <StatusCardBody card={card.card} number={number} />;
  return <RequestCardBody card={card.card} />;
}

/** A trigger leads to its number's page. */
function numberBehind({ href }: HTMLAnchorElement): string {
  return new URL(href).pathname.replace(/\D/g, "");
}

function StatusCardBody({ card, number }: { card: StatusCard; number: string }) {
  return (
    <>
      <header className="hc-head">
        <span className={`s ${card.tone} i-${card.glyph}`} aria-hidden="true" />
        <div>
          <h2>{card.title}</h2>
          <p className="sub">{card.subtitle}</p>
        </div>
      </header>
      <CardFacts facts={card.facts} />
      <Why card={card} number={number} />
    </>
  );
}

function Why({ card, number }: { card: StatusCard; number: string }) {
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
            {line.mend !== undefined && <MendLink mend={line.mend} number={number} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MendLink({ mend, number }: { mend: Mend; number: string }) {
  if ("href" in mend) {
    return (
      <a className="link" href={mend.href}>
        {mend.label}
      </a>
    );
  }
  return (
    <PrepareForm number={number} back={location.pathname + location.search}>
      <button type="submit" className="link" name="verb" value={mend.verb}>
        {mend.label}
      </button>
    </PrepareForm>
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
  404: "This is no longer there. Load the list again.",
};

function Failed({ href, httpStatus }: { href: string; httpStatus: number | null }) {
  const known = httpStatus === null ? undefined : FAILURES[httpStatus];
  return (
    <div className="hc-failed">
      <span className="i i-alert" aria-hidden="true" />
      <p>{known ?? "This could not be loaded. Your numbers are unharmed."}</p>
      <a className="link" href={href}>
        Open the number
      </a>
    </div>
  );
}
