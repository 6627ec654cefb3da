interface RangeFieldsProps {
  readonly name: string;
  /** What is between the two ends, for whoever does not see it: "Expires". */
  readonly label: string;
  readonly kind: "date" | "count";
  readonly from: string | number | null;
  readonly to: string | number | null;
  readonly hint?: string;
}

/** Both ends of a range; an empty one is open. Sent as two fields and read as one. */
export function RangeFields({ name, label, kind, from, to, hint }: RangeFieldsProps) {
  const ends = [
    ["from", from, kind === "date" ? "From" : "At least"],
    ["to", to, kind === "date" ? "Until" : "At most"],
  ] as const;
  return (
    <div className="range">
      {ends.map(([end, value, words]) => (
        <label key={end} className="end-field">
          <span className="lab">
            <span className="vh">{label}: </span>
            {words}
          </span>
          <input
            className="input"
            name={`${name}.${end}`}
            type={kind === "date" ? "date" : "text"}
            inputMode={kind === "date" ? undefined : "numeric"}
            maxLength={9}
            defaultValue={value ?? ""}
            autoComplete="off"
          />
        </label>
      ))}
      {hint !== undefined && <p className="hint">{hint}</p>}
    </div>
  );
}
