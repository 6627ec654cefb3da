import type { ComponentProps } from "react";
import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { DAY_MS } from "@/lib/did/calendar";
import { AGING_POOL_MS } from "@/lib/did/service-aging-pool";
import { counted } from "@/lib/numbers/wording";

/** A day, a week, a billing period, and the whole aging pool. */
const LEAPS = [1, 7, 30, AGING_POOL_MS / DAY_MS];

interface MoveClockProps {
  readonly move: ComponentProps<typeof ActButton>["action"];
}

/** The ways forward. There is none back. */
export function MoveClockCard({ move }: MoveClockProps) {
  return (
    <section className="card padded" id="move">
      <h2>Move the app's clock forward</h2>
      <p className="sub">
        Everything that becomes due on the way happens: numbers renew and are charged, end service,
        leave their accounts. The clock can't be moved back.
      </p>
      <div className="leaps">
        {LEAPS.map((days) => (
          <ActButton
            key={days}
            action={move}
            hidden={{ days: String(days) }}
            submit={counted(days, "day")}
            label={`Move forward ${counted(days, "day")}`}
          />
        ))}
      </div>
      <ActionForm
        action={move}
        submit="Move clock"
        look="plain"
        fields={[{ name: "days", label: "Days", inputMode: "numeric", maxLength: 4 }]}
      />
    </section>
  );
}
