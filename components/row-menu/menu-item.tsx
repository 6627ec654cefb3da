import { Icon } from "@/components/ui/icon";
import type { RowAction } from "@/lib/numbers/row-actions";

/** Id of the form that sends the open row's number. */
export const ROW_FORM = "row-form";

interface MenuItemProps {
  readonly item: RowAction;
  readonly isDone: boolean;
  readonly perform: (item: RowAction) => void;
}

/** What is not possible stays in its place and can be reached, with its reason. */
export function MenuItem({ item, isDone, perform }: MenuItemProps) {
  const { label, icon, href, refusedBecause } = item;
  const isDoneNow = isDone && item.action === "copy";
  const content = (
    <>
      <Icon name={isDoneNow ? "check" : icon} />
      <span>
        {isDoneNow ? "Copied" : label}
        {refusedBecause !== null && <small> {refusedBecause}</small>}
      </span>
    </>
  );
  if (refusedBecause === null && item.action === "prepare") {
    return (
      <button
        type="submit"
        role="menuitem"
        tabIndex={-1}
        form={ROW_FORM}
        name="verb"
        value={item.verb}
      >
        {content}
      </button>
    );
  }
  if (refusedBecause !== null || href === null) {
    return (
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-disabled={refusedBecause !== null}
        onClick={() => refusedBecause === null && perform(item)}
      >
        {content}
      </button>
    );
  }
  return (
    <a role="menuitem" tabIndex={-1} href={href}>
      {content}
    </a>
  );
}
