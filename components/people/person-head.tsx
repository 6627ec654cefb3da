import { Crumbs } from "@/components/ui/crumbs";
import type { Person } from "@/lib/did/person";
import { joinFacts } from "@/lib/numbers/wording";
import { ROLE_WORDS } from "@/lib/numbers/wording-people";
import { formatDay, formatInstant } from "@/lib/numbers/wording-time";
import { PersonBadge } from "./people-table";

interface PersonHeadProps {
  readonly person: Person;
  readonly way: readonly (readonly [name: string, href: string])[];
  readonly timeZone: string;
  /** Their account is closed. */
  readonly hasEnded?: boolean;
}

/** Who it is, in which state, and since when. */
export function PersonHead({ person, way, timeZone, hasEnded = false }: PersonHeadProps) {
  const { name, email, role, state, createdAt, lastSeenAt } = person;
  const seen =
    lastSeenAt === null ? "never signed in" : `last seen ${formatInstant(lastSeenAt, timeZone)}`;
  return (
    <header className="person-head">
      <Crumbs way={way} here={name} />
      <div className="did-title">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <PersonBadge state={state} hasEnded={hasEnded} />
      </div>
      <p className="sub">
        <bdi>{email}</bdi>
        {` · ${joinFacts(ROLE_WORDS[role], `since ${formatDay(createdAt, timeZone)}`, seen)}`}
      </p>
    </header>
  );
}
