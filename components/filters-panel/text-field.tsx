interface TextFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string | null;
  readonly placeholder: string;
}

/** A reference as it is printed. */
export function TextField({ label, name, value, placeholder }: TextFieldProps) {
  return (
    <label>
      <span className="lab">{label}</span>
      <input
        className="input"
        name={name}
        defaultValue={value ?? ""}
        placeholder={placeholder}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  );
}
