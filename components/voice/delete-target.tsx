import type { SendForm } from "@/components/forms/sectioned-form";
import type { RoutingTarget } from "@/lib/did/routing";
import { NOWHERE, targetValue } from "@/lib/numbers/routing-target-input";
import { counted } from "@/lib/numbers/wording";
import { MANY_LEAVE_WORDS } from "@/lib/numbers/wording-deletion";
import { BeingDeleted } from "./being-deleted";
import { DeleteTargetForm } from "./delete-target-form";
import { type Loss, lossWords } from "./loss-words";

interface DeleteTargetProps extends Loss {
  readonly target: RoutingTarget;
  /** What can be chosen instead. */
  readonly choices: {
    readonly trunks: readonly { readonly id: number; readonly name: string }[];
    readonly groups: readonly { readonly id: number; readonly name: string }[];
  };
  /** More numbers than leave it at once. */
  readonly isMany: boolean;
  /** A batch that deletes it already. */
  readonly deletion: { readonly key: string } | null;
  readonly action: SendForm;
  readonly back: string;
}

/** What deleting a trunk or group does, to which numbers and groups, and where they go instead. */
export function DeleteTarget(props: DeleteTargetProps) {
  const { target, what, numbers, isMany, deletion, action, back } = props;
  if (deletion !== null) return <BeingDeleted what={what} batchKey={deletion.key} />;
  return (
    <section className="card">
      <ul className="losses">
        {[...lossWords(props), ...(isMany ? [MANY_LEAVE_WORDS] : [])].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <DeleteTargetForm
        action={action}
        hidden={{ kind: target.kind, id: String(target.id), told: String(numbers) }}
        places={numbers === 0 ? [] : placesOf(props)}
        submit={submitWords(numbers, isMany)}
        back={back}
      />
    </section>
  );
}

function submitWords(numbers: number, isMany: boolean): string {
  if (isMany) return "Show what changes";
  return numbers === 0 ? "Delete" : `Delete and move ${counted(numbers, "number")}`;
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
