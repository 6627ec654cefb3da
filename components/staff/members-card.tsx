import { PeopleTable } from "@/components/people/people-table";
import { ButtonLink } from "@/components/ui/button";
import type { Person } from "@/lib/did/person";

interface MembersCardProps {
  readonly people: readonly Person[];
  readonly timeZone: string;
  /** The account's own page. */
  readonly path: string;
  /** Closed for good: nobody comes in, and nobody is invited. */
  readonly hasEnded: boolean;
}

/** Who of the customer may sign in. */
export function MembersCard({ people, timeZone, path, hasEnded }: MembersCardProps) {
  return (
    <section className="card" id="members" aria-labelledby="members-title">
      <div className="card-head">
        <h2 id="members-title">Members</h2>
        {!hasEnded && (
          <ButtonLink small href={`${path}/invite`}>
            Invite member
          </ButtonLink>
        )}
      </div>
      <PeopleTable
        caption="Members of the account"
        people={people}
        timeZone={timeZone}
        path={`${path}/members`}
        you={null}
        hasEnded={hasEnded}
      />
    </section>
  );
}
