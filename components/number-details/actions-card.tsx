import { Icon } from "@/components/ui/icon";
import type { RowAction } from "@/lib/numbers/row-actions";
import { Card } from "./card";
import { CopyNumber } from "./copy-number";
import { VerbForm } from "./verb-form";

interface ActionsCardProps {
  readonly number: string;
  readonly actions: readonly RowAction[];
}

/** What can be done with the number, where a row's ⋯ leads without JavaScript. */
export function ActionsCard({ number, actions }: ActionsCardProps) {
  const prepared = actions.filter(({ action }) => action === "prepare");
  const copy = actions.find(({ action }) => action === "copy");
  return (
    <Card id="actions" title="Actions">
      <VerbForm number={number}>
        <ul className="act-list">
          {prepared.map((action) => (
            <li key={action.verb}>
              <VerbButton {...action} />
            </li>
          ))}
        </ul>
      </VerbForm>
      <div className="act-foot">
        {copy !== undefined && <CopyNumber number={number} label={copy.label} />}
        <a className="btn" href={`/numbers/export?numbers=${number}`} download>
          <Icon name="download" />
          Download CSV of this number
        </a>
      </div>
    </Card>
  );
}

/** What is not possible stays in its place, with the reason and the way out. */
function VerbButton({ verb, label, icon, refusedBecause }: RowAction) {
  const press =
    refusedBecause === null
      ? ({ type: "submit", name: "verb", value: verb } as const)
      : ({ type: "button", "aria-disabled": true } as const);
  return (
    <button {...press}>
      <Icon name={icon} />
      <span>
        {label}
        {refusedBecause !== null && <small> {refusedBecause}</small>}
      </span>
    </button>
  );
}
