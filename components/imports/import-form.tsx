import { Button, ButtonLink } from "@/components/ui/button";
import { IMPORT_REFUSALS, type ImportChoices } from "@/lib/numbers/import-upload";
import { MAX_IMPORT_BYTES } from "@/lib/numbers/number-import";
import { FileField } from "./file-field";

interface ImportFormProps {
  /** Where the account's imports stand. */
  readonly path: string;
  readonly chosen: ImportChoices;
  /** Why the file that was sent last was refused. */
  readonly refused: string | null;
  /** The way out. */
  readonly back: string;
}

/** A plain form: the choices stand before the file, so that they are known of one that is refused. */
export function ImportForm({ path, chosen, refused, back }: ImportFormProps) {
  return (
    <form method="post" encType="multipart/form-data" action={`${path}/upload`} className="form">
      <fieldset className="form-field checks">
        <legend className="label">What the file does</legend>
        <Choice
          name="update"
          isChosen={chosen.isUpdate}
          label="Change numbers that the account has"
          hint="Only the columns that are there. Without this, every line adds a number."
        />
        <Choice
          name="skip"
          isChosen={chosen.skipBad}
          label="Leave bad lines out"
          hint="Without this, a single bad line stops the whole file."
        />
      </fieldset>
      <FileField
        mostBytes={MAX_IMPORT_BYTES}
        tooLarge={IMPORT_REFUSALS["too-large"].words}
        hint="UTF-8, up to 200 MB and 1,000,000 lines. Commas, semicolons or tabs."
        refused={refused}
      />
      <div className="form-foot">
        <Button look="primary">Show what it does</Button>
        <ButtonLink href={back}>Not now</ButtonLink>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly label: string;
  readonly hint: string;
}

function Choice({ name, isChosen, label, hint }: ChoiceProps) {
  return (
    <label className="check">
      <input
        className="box"
        type="checkbox"
        name={name}
        defaultChecked={isChosen}
        autoComplete="off"
      />
      <span>
        {label}
        <span className="hint">{hint}</span>
      </span>
    </label>
  );
}
