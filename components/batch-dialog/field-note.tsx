import { Icon } from "@/components/ui/icon";

interface FieldNoteProps {
  readonly id: string;
  readonly hint: string;
  readonly error: string | undefined;
}

/** Under a field: what to know of it, or what is wrong with it. */
export function FieldNote({ id, hint, error }: FieldNoteProps) {
  return (
    <p className={error === undefined ? "hint" : "hint bad"} id={id} role="status">
      {error !== undefined && <Icon name="alert" size="sm" />}
      {error ?? hint}
    </p>
  );
}
