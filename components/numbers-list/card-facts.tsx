import type { CardFact } from "@/lib/numbers/card-fact";

/** Labels and values of a card; a value that has a page of its own leads there. */
export function CardFacts({ facts }: { facts: readonly CardFact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="kv">
      {facts.map(({ label, value, detail, href }) => (
        <div key={label} className="contents">
          <dt>{label}</dt>
          <dd>
            {href === undefined ? (
              <bdi>{value}</bdi>
            ) : (
              <a className="link" href={href}>
                {value}
              </a>
            )}
            {detail === null ? null : <small>{detail}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
