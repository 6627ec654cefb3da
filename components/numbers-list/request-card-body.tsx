import type { RequestCard } from "@/lib/numbers/request-card";
import { CardFacts } from "./card-facts";

const TEXT_TONES = {
  off: "sub",
  ok: "ok-text",
  warn: "warn-text",
  waiting: "warn-text",
  bad: "bad-text",
} as const;

/** A verification or a service: what it is, how it stands, why it was sent back. */
export function RequestCardBody({ card }: { card: RequestCard }) {
  const { icon, refusal, meaning } = card;
  const shape = icon.shape === "service" ? "svc big" : "ver";
  return (
    <>
      <header className="hc-head">
        <span className={`${shape} ${icon.tone} i-${icon.glyph}`} aria-hidden="true" />
        <div>
          <h2>{card.title}</h2>
          <p className={card.isStateSubtitle ? TEXT_TONES[icon.tone] : "sub"}>{card.subtitle}</p>
        </div>
      </header>
      {refusal !== null && (
        <p className="hc-note">
          <bdi>{refusal}</bdi>
        </p>
      )}
      {meaning !== null && <p className="hc-text">{meaning}</p>}
      <CardFacts facts={card.facts} />
      {card.mends !== undefined && card.mends.length > 0 && (
        <footer className="hc-foot">
          {card.mends.map(({ label, href }) => (
            <a key={href} className="link" href={href}>
              {label}
            </a>
          ))}
        </footer>
      )}
    </>
  );
}
