import type { ComponentProps } from "react";
import { ActButton } from "@/components/forms/act-button";
import { Note } from "@/components/ui/note";
import { formatInstant } from "@/lib/numbers/wording-time";

interface ClockNoteProps {
  readonly since: Date;
  readonly timeZone: string;
  readonly action: ComponentProps<typeof ActButton>["action"];
}

/** Why numbers that should be gone are still there, and how staff let them go. */
export function ClockNote({ since, timeZone, action }: ClockNoteProps) {
  return (
    <Note tone="warn">
      <div className="clock-note">
        <h2>Removals wait for the clock</h2>
        <p>
          The machine's clock leapt, and is in doubt since {formatInstant(since, timeZone)}.
          Renewals and expiries go on. Numbers beyond their aging pool stay with their accounts
          until the clock ran steadily for 24 hours, or until you confirm that it is right. What is
          removed can't be brought back.
        </p>
        <ActButton action={action} submit="The clock is right" />
      </div>
    </Note>
  );
}
