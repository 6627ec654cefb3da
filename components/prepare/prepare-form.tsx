import type { ReactNode } from "react";
import { PREPARE } from "@/lib/numbers/batch-actions";

interface PrepareFormProps {
  /** E.164 digits. */
  readonly number: string;
  /** The page that it is shown on. */
  readonly back: string;
  /** Buttons of it may stand elsewhere and name it. */
  readonly id?: string;
  readonly children?: ReactNode;
}

/** Asks what an action would do to one number; the buttons in it say which. Nothing is changed. */
export function PrepareForm({ number, back, id, children }: PrepareFormProps) {
  return (
    <form id={id} method="post" action={PREPARE}>
      <input type="hidden" name="n" value={number} />
      <input type="hidden" name="back" value={back} />
      {children}
    </form>
  );
}
