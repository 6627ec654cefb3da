import { Icon } from "@/components/ui/icon";

/** One field of a form, as plain data. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email" | "password" | "tel" | "date";
  readonly autoComplete?: string;
  readonly hint?: string;
  readonly value?: string;
  readonly maxLength?: number;
  /** What an empty field means; a field that has one may be empty unless told otherwise. */
  readonly placeholder?: string;
  /** May be left empty, which then means nothing. */
  readonly optional?: boolean;
  readonly inputMode?: "decimal" | "numeric" | "tel" | "url";
  /** Id of a list of suggestions. */
  readonly list?: string;
  /** Two such fields stand beside each other where there is room. */
  readonly half?: boolean;
  /** Given: several lines, and so many of them in sight. */
  readonly rows?: number;
  /** Given: one of these is chosen from a list. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

interface FormFieldProps extends Field {
  /** Its name unless told otherwise: two forms of a page may have fields of one name. */
  readonly id?: string;
  readonly error?: string | undefined;
}

/** Label above; the error stands in the hint's place and is read with the field. */
export function FormField(props: FormFieldProps) {
  const { label, hint, error, options, value, type, optional, half, rows, ...rest } = props;
  const mayBeEmpty = optional ?? rest.placeholder !== undefined;
  const id = rest.id ?? rest.name;
  const note = error ?? hint;
  const control = {
    ...rest,
    id,
    className: "input",
    defaultValue: value ?? "",
    "aria-invalid": error !== undefined,
    "aria-describedby": note === undefined ? undefined : `${id}-note`,
  };
  return (
    <div className={half === true ? "form-field half" : "form-field"}>
      <label className="label" htmlFor={id}>
        {label}
        {mayBeEmpty && rest.placeholder === undefined && <span className="sub"> (optional)</span>}
      </label>
      <Control field={props} control={control} required={!mayBeEmpty} />
      <FieldNote id={`${id}-note`} hint={hint} error={error} />
    </div>
  );
}

interface ControlProps {
  readonly field: FormFieldProps;
  /** What all controls have alike. */
  readonly control: Omit<FormFieldProps, "label" | "options" | "rows" | "type" | "value">;
  readonly required: boolean;
}

/** A list to choose from, some lines, or one; suggestions are for one line alone. */
function Control({ field, control, required }: ControlProps) {
  const { options, rows, type, value } = field;
  if (options !== undefined) {
    return (
      <select {...control} key={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  const { list, ...rest } = control;
  if (rows !== undefined) return <textarea {...rest} lang="" rows={rows} required={required} />;
  return <input {...rest} list={list} type={type ?? "text"} required={required} />;
}

interface FieldNoteProps {
  readonly id: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
}

function FieldNote({ id, hint, error }: FieldNoteProps) {
  if (error === undefined && hint === undefined) return null;
  return (
    <p className={error === undefined ? "hint" : "hint bad"} id={id}>
      {error !== undefined && <Icon name="alert" size="sm" />}
      {error ?? hint}
    </p>
  );
}
