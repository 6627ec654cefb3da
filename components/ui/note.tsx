import type { ReactNode } from "react";
import { Icon } from "./icon";

interface NoteProps {
  readonly tone?: "warn" | "bad";
  readonly children: ReactNode;
}

/** A line over a page that says what is different about it now. */
export function Note({ tone, children }: NoteProps) {
  return (
    <div className={tone === undefined ? "note" : `note ${tone}`} role="status">
      <Icon name={tone === undefined ? "info" : "alert"} />
      <div>{children}</div>
    </div>
  );
}
