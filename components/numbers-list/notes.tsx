import { Note } from "@/components/ui/note";
import type { DroppedParameter } from "@/lib/numbers/given-parameters";
import { formatCount } from "@/lib/numbers/wording";
import { DROP_WORDS } from "@/lib/numbers/wording-dropped";
import { FILTER_LABELS } from "@/lib/numbers/wording-filters";

/** Something of the address was not understood: what, why, and that the rest still holds. */
export function DroppedNote({ dropped }: { readonly dropped: readonly DroppedParameter[] }) {
  if (dropped.length === 0) return null;
  return (
    <Note tone="warn">
      Left out of this list, because it could not be used:
      <ul>
        {dropped.map(({ name, value, reason }) => (
          <li key={`${name}=${value}`}>
            <b className="strong">{labelOf(name)}</b>{" "}
            {value !== "" && <bdi className="code">{value}</bdi>} {DROP_WORDS[reason]}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Renewals and removals that time has made due are still being worked through. */
export function CatchingUpNote({ left }: { readonly left: number }) {
  if (left === 0) return null;
  return (
    <Note tone="warn">
      Catching up, {formatCount(left)} left. Counts may change; a number that waits keeps its last
      status and says “being updated”.
    </Note>
  );
}

function labelOf(name: string): string {
  return Object.hasOwn(FILTER_LABELS, name)
    ? FILTER_LABELS[name as keyof typeof FILTER_LABELS]
    : name;
}
