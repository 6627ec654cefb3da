import type { SendForm } from "@/components/forms/sectioned-form";
import { ButtonLink } from "@/components/ui/button";
import type { RoutingTarget } from "@/lib/did/routing";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { NOWHERE, targetValue } from "@/lib/numbers/routing-target-input";
import { counted } from "@/lib/numbers/wording";
import { DeleteTargetForm } from "./delete-target-form";
import { type Loss, lossWords } from "./loss-words";

interface DeleteTargetProps extends Loss {
  readonly target: RoutingTarget;
  /** What can be chosen instead. */
  readonly choices: {
    readonly trunks: readonly { readonly id: number; readonly name: string }[];
    readonly groups: readonly { readonly id: number; readonly name: string }[];
  };
  /** Why it can't be deleted now; `null` where it can. */
  readonly refusal: string | null;
  readonly action: SendForm;
  readonly back: string;
}

/** What deleting a trunk or group does, to which numbers and groups, and where they go instead. */
export function DeleteTarget(props: DeleteTargetProps) {
  const { target, numbers, refusal, action, back } = props;
  return (
    <section className="card">
      <ul className="losses">
        {lossWords(props).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {refusal === null ? (
        <DeleteTargetForm
          action={action}
          hidden={{ kind: target.kind, id: String(target.id), told: String(numbers) }}
          places={numbers === 0 ? [] : placesOf(props)}
          submit={numbers === 0 ? "Delete" : `Delete and move ${counted(numbers, "number")}`}
          back={back}
        />
      ) : (
        <>
          <p className="bad-text">{refusal}</p>
          <div className="form-foot">
            <ButtonLink href={back}>Not now</ButtonLink>
            <ButtonLink href={usersHref(target)}>List its numbers</ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}

function usersHref({ kind, id }: RoutingTarget): string {
  return listHref({ ...DEFAULT_LIST_QUERY, [kind]: id });
}

function placesOf({ target, choices }: DeleteTargetProps) {
  const trunks = choices.trunks.map((it) => ({ kind: "trunk" as const, words: "Trunk", ...it }));
  const groups = choices.groups.map((it) => ({ kind: "group" as const, words: "Group", ...it }));
  const others = [...groups, ...trunks].filter(
    ({ kind, id }) => kind !== target.kind || id !== target.id,
  );
  return [
    { value: "", label: "Choose" },
    ...others.map(({ kind, id, words, name }) => ({
      value: targetValue({ kind, id }),
      label: `${words} ${name}`,
    })),
    { value: NOWHERE, label: "Nowhere: they become Not configured" },
  ];
}
