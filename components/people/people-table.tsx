import { Badge } from "@/components/ui/badge";
import type { Person, PersonState } from "@/lib/did/person";
import { ENDED, PERSON_STATE_WORDS, ROLE_WORDS } from "@/lib/numbers/wording-people";
import { formatInstant } from "@/lib/numbers/wording-time";

interface PeopleTableProps {
  readonly caption: string;
  readonly people: readonly Person[];
  readonly timeZone: string;
  /** The page of each stands under this path. */
  readonly path: string;
  /** Whoever is looking, marked as "you". */
  readonly you: number | null;
  /** Staff are all the same: they have no column for it. */
  readonly withRole?: boolean;
  /** Their account is closed. */
  readonly hasEnded?: boolean;
}

/** Who may sign in, one a line; the name leads to what can be done. */
export function PeopleTable(props: PeopleTableProps) {
  const { caption, people, withRole = true } = props;
  return (
    <table className="plain">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          {withRole && <th scope="col">Role</th>}
          <th scope="col">State</th>
          <th scope="col">Second factor</th>
          <th scope="col">Last seen</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} {...props} withRole={withRole} />
        ))}
      </tbody>
    </table>
  );
}

function PersonRow(props: PeopleTableProps & { readonly person: Person }) {
  const { person, path, you, withRole, timeZone, hasEnded = false } = props;
  const { id, name, email, role, hasSecondFactor, lastSeenAt, state } = person;
  return (
    <tr>
      <th scope="row">
        <a href={`${path}/${id}`} className="strong">
          <bdi>{name}</bdi>
        </a>
        {id === you && <span className="sub"> · you</span>}
        <bdi className="l2">{email}</bdi>
      </th>
      {withRole && <td data-label="Role">{ROLE_WORDS[role]}</td>}
      <td data-label="State">
        <PersonBadge state={state} hasEnded={hasEnded} />
      </td>
      <td data-label="Second factor">
        {hasSecondFactor ? "On" : <span className="sub">Off</span>}
      </td>
      <td data-label="Last seen">
        {lastSeenAt === null ? (
          <span className="sub">Never</span>
        ) : (
          formatInstant(lastSeenAt, timeZone)
        )}
      </td>
    </tr>
  );
}

const TONES = { active: "ok", invited: "warn", disabled: "bad" } as const satisfies Record<
  PersonState,
  string
>;

interface PersonBadgeProps {
  readonly state: PersonState;
  readonly hasEnded: boolean;
}

/** A person's state on its tint; of a closed account nobody signs in, whatever their own state. */
export function PersonBadge({ state, hasEnded }: PersonBadgeProps) {
  if (hasEnded) return <Badge>{ENDED}</Badge>;
  return <Badge tone={TONES[state]}>{PERSON_STATE_WORDS[state]}</Badge>;
}
