import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { UPLOAD_CHANGES } from "@/lib/numbers/changes-href";

interface ChangesFormProps {
  /** Why the file that was sent last was refused. */
  readonly refused: string | null;
  /** It had bad lines: the same can be sent without them. */
  readonly maySkip: boolean;
}

/** A plain form: the tick stands before the file, so that it is known of one that is too large. */
export function ChangesForm({ refused, maySkip }: ChangesFormProps) {
  return (
    <form method="post" encType="multipart/form-data" action={UPLOAD_CHANGES} className="form">
      {maySkip && (
        <label className="part check">
          <input className="box" type="checkbox" name="skip" autoComplete="off" />
          Leave the bad lines out, and go on with the others
        </label>
      )}
      <div className="form-field">
        <label className="label" htmlFor="changes-file">
          CSV file
        </label>
        <input
          id="changes-file"
          name="file"
          type="file"
          className="input"
          accept=".csv,text/csv"
          required
          aria-invalid={refused !== null}
          aria-describedby="changes-note"
        />
        <p className={refused === null ? "hint" : "hint bad"} id="changes-note" role="status">
          {refused !== null && <Icon name="alert" size="sm" />}
          {refused ?? "Either kind of Download CSV, UTF-8, up to 5 MB and 50,000 lines."}
        </p>
      </div>
      <div className="form-foot">
        <Button look="primary">Show what changes</Button>
      </div>
    </form>
  );
}
