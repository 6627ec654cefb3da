import type { ComponentProps } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { Icon } from "@/components/ui/icon";

interface ViewAsProps {
  readonly hidden: Readonly<Record<string, string>>;
  readonly action: ComponentProps<typeof ActionForm>["action"];
}

/** The way into a customer's portal: read-only, for a reason that stays on record. */
export function ViewAs({ hidden, action }: ViewAsProps) {
  return (
    <details className="drop view-as">
      <summary className="btn">
        View as customer
        <Icon name="down" />
      </summary>
      <div className="pop">
        <ActionForm
          id="view"
          action={action}
          hidden={hidden}
          submit="View read-only"
          fields={[
            {
              name: "reason",
              label: "Reason",
              hint: "Audited with your name. The view ends by itself after 30 minutes.",
            },
          ]}
        />
      </div>
    </details>
  );
}
