import type { RowAction } from "@/lib/numbers/row-actions";
import type { VerbName } from "@/lib/numbers/verb-options";
import { VerbForm } from "./verb-form";

interface CardVerbProps {
  readonly number: string;
  readonly actions: readonly RowAction[];
  readonly verb: VerbName;
}

/** The action that changes what a card shows; nothing where it is refused. */
export function CardVerb({ number, actions, verb }: CardVerbProps) {
  const action = actions.find((each) => each.verb === verb);
  if (action === undefined || action.refusedBecause !== null) return null;
  return (
    <VerbForm number={number}>
      <button type="submit" className="link" name="verb" value={verb}>
        {action.label}
      </button>
    </VerbForm>
  );
}
