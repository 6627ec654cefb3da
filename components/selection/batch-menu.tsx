import { Icon } from "@/components/ui/icon";
import type { MemberRole } from "@/lib/did/role";
import { BATCH_ACTIONS, type BatchAction, batchRefusal } from "@/lib/numbers/batch-actions";
import { BATCH_FORM } from "./batch-form";

interface BatchMenuProps {
  readonly role: MemberRole;
  /** Where chosen numbers are drawn up, with the list's question. */
  readonly prepare: string;
}

/** The likely actions as buttons, the first in white, and all of them in one menu. */
export function BatchMenu({ role, prepare }: BatchMenuProps) {
  const likely = BATCH_ACTIONS.filter(
    (action) => action.likelyLabel !== undefined && batchRefusal(action, role) === null,
  );
  return (
    <div className="row">
      {likely.map((action, place) => (
        <button
          key={action.verb}
          className={place === 0 ? "btn likely first" : "btn likely"}
          {...pressOf(action, prepare)}
        >
          <Icon name={action.isPrepared ? action.icon : "download"} />
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
            <MenuLine
              key={action.verb}
              action={action}
              refusal={batchRefusal(action, role)}
              prepare={prepare}
            />
          ))}
        </div>
      </details>
    </div>
  );
}

interface MenuLineProps extends Pick<BatchMenuProps, "prepare"> {
  readonly action: BatchAction;
  readonly refusal: string | null;
}

/** What a role may not do stays in its place, with the reason. */
function MenuLine({ action, refusal, prepare }: MenuLineProps) {
  const press = refusal === null ? pressOf(action, prepare) : ({ type: "button" } as const);
  return (
    <button {...press} aria-disabled={refusal === null ? undefined : true}>
      <Icon name={action.icon} />
      <span>
        {action.label} <small>{refusal ?? action.hint}</small>
      </span>
    </button>
  );
}

/** A file is the form's own address; what is drawn up first goes elsewhere with the same question. */
function pressOf({ field, isPrepared }: BatchAction, prepare: string) {
  const press = { type: "submit", form: BATCH_FORM, ...field } as const;
  return isPrepared ? { ...press, formAction: prepare } : press;
}
