import { Button } from "@/components/ui/button";
import { UNDO } from "@/lib/numbers/undoable";

interface UndoFormProps {
  /** Key of the batch. */
  readonly of: string;
  /** One of its numbers alone; left out: all that it changed. */
  readonly number?: string;
  readonly small?: boolean;
  readonly quiet?: boolean;
}

/** Leads to what taking a batch back would do. Nothing changes before that is confirmed. */
export function UndoForm({ of, number, small = false, quiet = false }: UndoFormProps) {
  return (
    <form method="post" action={UNDO} className="button-form">
      <input type="hidden" name="of" value={of} />
      {number !== undefined && <input type="hidden" name="number" value={number} />}
      <Button small={small} {...(quiet ? { look: "quiet" as const } : {})}>
        Undo
      </Button>
    </form>
  );
}
