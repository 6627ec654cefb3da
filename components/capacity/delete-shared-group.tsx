import type { SendForm } from "@/components/forms/sectioned-form";
import { BeingDeleted } from "@/components/voice/being-deleted";
import { MANY_LEAVE_WORDS } from "@/lib/numbers/wording-deletion";
import { DeleteSharedGroupForm } from "./delete-shared-group-form";

interface DeleteSharedGroupProps {
  readonly id: number;
  /** What is lost with it, a sentence each. */
  readonly losses: readonly string[];
  readonly numbers: number;
  /** More than leave it at once. */
  readonly isMany: boolean;
  /** A batch that does so already. */
  readonly deletion: { readonly key: string } | null;
  readonly action: SendForm;
  readonly back: string;
}

/** What deleting a shared group takes from its numbers, before that is confirmed. */
export function DeleteSharedGroup(props: DeleteSharedGroupProps) {
  const { id, losses, numbers, isMany, deletion, action, back } = props;
  if (deletion !== null) return <BeingDeleted what="shared group" batchKey={deletion.key} />;
  return (
    <section className="card">
      <ul className="losses">
        {[...losses, ...(isMany ? [MANY_LEAVE_WORDS] : [])].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <DeleteSharedGroupForm
        action={action}
        hidden={{ id: String(id), told: String(numbers) }}
        submit={isMany ? "Show what changes" : "Delete"}
        back={back}
      />
    </section>
  );
}
