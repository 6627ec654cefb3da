import { Icon } from "@/components/ui/icon";
import { BATCH_ACTIONS, type BatchAction } from "@/lib/numbers/batch-actions";
import { BATCH_FORM } from "./batch-form";

/** The likely actions as buttons, and all of them in one menu. */
export function BatchMenu() {
  return (
    <div className="row">
      {BATCH_ACTIONS.filter(({ likelyLabel }) => likelyLabel !== undefined).map((action) => (
        <button key={action.verb} className="btn likely" {...pressOf(action)}>
          <Icon name="download" />
          {action.likelyLabel}
        </button>
      ))}
      <details className="drop">
        <summary className="btn">
          <span>
            <span className="wide-only">Batch actions</span>
            <span className="phone-only">Actions</span>
          </span>
          <Icon name="up" size="sm" />
        </summary>
        <div className="pop menu">
          {BATCH_ACTIONS.map((action) => (
            <button key={action.verb} {...pressOf(action)}>
              <Icon name={action.icon} />
              <span>
                {action.label} <small>{action.hint}</small>
              </span>
            </button>
          ))}
        </div>
      </details>
    </div>
  );
}

function pressOf({ field }: BatchAction) {
  return { type: "submit", form: BATCH_FORM, ...field } as const;
}
