import type { ComponentProps } from "react";
import { ActButton } from "@/components/forms/act-button";
import { formatDay } from "@/lib/numbers/wording-time";

type Action = ComponentProps<typeof ActButton>["action"];

interface CalendarCardProps {
  readonly make: Action;
  readonly end: Action;
  /** `null` = there is none. */
  readonly madeAt: Date | null;
  readonly timeZone: string;
}

/** A private address for a calendar program: made, shown once, ended. */
export function CalendarCard({ make, end, madeAt, timeZone }: CalendarCardProps) {
  return (
    <section className="card" id="calendar">
      <h2>Calendar</h2>
      <p className="sub">
        {madeAt === null
          ? "A private address for your calendar program: when numbers end, renew and leave the aging pool, one event a day, for the next 12 months."
          : `Your calendar has a private address since ${formatDay(madeAt, timeZone)}. Whoever has it sees how many numbers end, renew and leave the aging pool.`}
      </p>
      <div className="calendar-acts">
        <ActButton
          action={make}
          submit={madeAt === null ? "Make a calendar address" : "Make a new address"}
        />
        {madeAt !== null && <ActButton action={end} submit="End the address" look="danger" />}
      </div>
    </section>
  );
}
