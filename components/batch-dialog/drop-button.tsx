import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/numbers/format-number";
import { DROP_FORM } from "./drop-name";

/** Takes a number out of what was chosen, before it is confirmed. */
export function DropButton({ number }: { readonly number: string }) {
  const words = `Remove ${formatNumber(number)} from the selection`;
  return (
    <button
      type="submit"
      className="drop-number"
      form={DROP_FORM}
      name="number"
      value={number}
      aria-label={words}
      title="Remove from the selection"
    >
      <Icon name="x" size="sm" />
    </button>
  );
}
