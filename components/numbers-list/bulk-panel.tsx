import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { FormState } from "@/lib/form-state";
import { counted, formatCount } from "@/lib/numbers/wording";
import type { BulkReport } from "./bulk-report";

interface BulkPanelProps {
  readonly state: FormState<BulkReport>;
  readonly submit: (form: FormData) => void;
  readonly isPending: boolean;
}

/** Paste, and be told what became of each. What was pasted stays. */
export function BulkPanel({ state, submit, isPending }: BulkPanelProps) {
  const report = state.kind === "done" ? state.result : undefined;
  const error = errorOf(state);
  return (
    <form className="pop bulk" action={submit}>
      <label className="strong" htmlFor="pasted">
        Bulk input
      </label>
      <textarea
        className="input"
        id="pasted"
        name="pasted"
        key={textOf(state)}
        defaultValue={textOf(state)}
        placeholder="+35319609036, +35319600837"
        aria-describedby="pasted-hint"
        aria-invalid={error !== null}
        spellCheck={false}
        required
      />
      {error === null ? (
        <p className="hint" id="pasted-hint">
          Commas, semicolons, tabs or new lines between them. “+” is optional.
        </p>
      ) : (
        <p className="hint bad" id="pasted-hint" role="alert">
          <Icon name="alert" size="sm" />
          {error}
        </p>
      )}
      {report !== undefined && <Report report={report} />}
      <div className="end">
        {report !== undefined && report.found > 0 ? (
          <>
            <Button disabled={isPending}>Check again</Button>
            <ButtonLink look="primary" href={report.href}>
              Show {counted(report.found, "number")}
            </ButtonLink>
          </>
        ) : (
          <Button look="primary" disabled={isPending}>
            Find numbers
          </Button>
        )}
      </div>
    </form>
  );
}

const OK = "s ok i-status-active";
const MISSING = "s warn i-status-not-configured";
const WRONG = "s bad i-status-terminated";

function Report({ report }: { readonly report: BulkReport }) {
  return (
    <ul aria-live="polite">
      <li>
        <div>
          <i className={OK} />
          <b>{formatCount(report.found)}</b> found
        </div>
      </li>
      <Line glyph={MISSING} what="not in this account" pieces={report.missing.map(plus)} />
      <Line glyph={WRONG} what="not a phone number" pieces={report.malformed} />
      <Line
        glyph={WRONG}
        what="rounded by a spreadsheet"
        pieces={report.damaged}
        advice="Their last digits are lost. Format the column as text or as a whole number there, and copy it again."
      />
      <Line glyph="i i-copy" what="given twice, used once" pieces={report.duplicates.map(plus)} />
    </ul>
  );
}

interface LineProps {
  readonly glyph: string;
  readonly what: string;
  readonly pieces: readonly string[];
  readonly advice?: string;
}

function Line({ glyph, what, pieces, advice }: LineProps) {
  if (pieces.length === 0) return null;
  return (
    <li>
      <details>
        <summary>
          <i className={glyph} />
          <b>{formatCount(pieces.length)}</b> {what} <span className="link">View</span>
        </summary>
        {advice !== undefined && <p>{advice}</p>}
        <p>{pieces.join(", ")}</p>
      </details>
    </li>
  );
}

function plus(number: string): string {
  return `+${number}`;
}

function errorOf(state: FormState<BulkReport>): string | null {
  if (state.kind === "refused") return state.message;
  if (state.kind !== "invalid") return null;
  return state.fieldErrors.pasted ?? state.fieldErrors.form ?? null;
}

function textOf(state: FormState<BulkReport>): string {
  if (state.kind === "done") return state.result?.text ?? "";
  return state.kind === "idle" ? "" : (state.values?.pasted ?? "");
}
