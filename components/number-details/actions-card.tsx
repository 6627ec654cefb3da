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
  const lines = actions.filter(({ action, verb }) => action === "prepare" || verb === "end-user");
  const copy = actions.find(({ action }) => action === "copy");
  return (
    <Card id="actions" title="Actions">
      <VerbForm number={number}>
        <ul className="act-list">
          {lines.map((action) => (
            <li key={action.verb}>
              <ActionLine {...action} />
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
function ActionLine({ verb, label, icon, href, refusedBecause }: RowAction) {
  const content = (
    <>
      <Icon name={icon} />
      <span>
        {label}
        {refusedBecause !== null && <small> {refusedBecause}</small>}
      </span>
    </>
  );
  if (refusedBecause !== null) {
    return (
      <button type="button" aria-disabled>
        {content}
      </button>
    );
  }
  if (href !== null) return <a href={href}>{content}</a>;
  return (
    <button type="submit" name="verb" value={verb}>
      {content}
    </button>
  );
}
