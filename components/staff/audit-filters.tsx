import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { AUDIT_ACTIONS } from "@/lib/did/audit";
import type { AuditAsked } from "@/lib/numbers/audit-query";
import { AUDIT_WORDS } from "@/lib/numbers/wording-audit";

/** What the audit can be asked; the answer is an address. */
export function AuditFilters({ asked }: { readonly asked: AuditAsked }) {
  return (
    <search>
      <form className="filters-form" action="/staff/audit" data-soft>
        <div className="field">
          <label className="lab" htmlFor="action">
            What
          </label>
          <select id="action" name="action" defaultValue={asked.action ?? ""}>
            <option value="">Everything</option>
            {AUDIT_ACTIONS.map((action) => (
              <option key={action} value={action}>
                {AUDIT_WORDS[action]}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </div>
        <TextField name="who" label="Person or subject" value={asked.who} />
        <TextField name="account" label="Account" value={asked.account} />
        <TextField name="from" label="From" type="date" value={asked.from} />
        <TextField name="until" label="Until" type="date" value={asked.until} />
        <Button icon="search">Search</Button>
      </form>
    </search>
  );
}

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: "text" | "date";
}

function TextField({ name, label, value, type = "text" }: TextFieldProps) {
  return (
    <div className="field">
      <label className="lab" htmlFor={name}>
        {label}
      </label>
      <input id={name} name={name} type={type} defaultValue={value} autoComplete="off" />
    </div>
  );
}
