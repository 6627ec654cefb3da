import { Card } from "@/components/number-details/card";
import type { Identity } from "@/lib/numbers/end-user";
import { joinFacts } from "@/lib/numbers/wording";
import { formatInstant } from "@/lib/numbers/wording-time";

interface VersionsCardProps {
  readonly versions: readonly Identity[];
  /** Id of the one that the page shows. */
  readonly shown: number;
  readonly timeZone: string;
}

/** Every version that somebody went by, the newest first. */
export function VersionsCard({ versions, shown, timeZone }: VersionsCardProps) {
  return (
    <Card id="versions" title="Versions">
      <ul className="lines">
        {versions.map(({ id, version, name, createdAt, createdBy }) => (
          <li key={id}>
            <span className="strong">{version}</span>
            <div>
              {id === shown ? (
                <bdi className="strong">{name}</bdi>
              ) : (
                <a className="link" href={`/identities/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              )}
              <small>
                <bdi>{joinFacts(formatInstant(createdAt, timeZone), createdBy)}</bdi>
              </small>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
