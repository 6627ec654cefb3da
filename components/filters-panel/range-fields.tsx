interface RangeFieldsProps {
  readonly name: string;
  readonly kind: "date" | "count";
  readonly from: string | number | null;
  readonly to: string | number | null;
  /** Names of the two ends, where what is above does not say what they are ends of. */
  readonly words?: readonly [from: string, to: string];
}

const WORDS = { date: ["From", "Until"], count: ["At least", "At most"] } as const;

/** Both ends of a range; an empty one is open. Sent as two fields and read as one. */
export function RangeFields({ name, kind, from, to, words = WORDS[kind] }: RangeFieldsProps) {
  const ends = [
    ["from", from, words[0]],
    ["to", to, words[1]],
  ] as const;
  return (
    <div className="range">
      {ends.map(([end, value, label]) => (
        <label key={end}>
          <span className="lab">{label}</span>
          <input
            className="input"
            name={`${name}.${end}`}
            type={kind === "date" ? "date" : "text"}
            inputMode={kind === "date" ? undefined : "numeric"}
            maxLength={9}
            defaultValue={value ?? ""}
            placeholder={kind === "date" ? undefined : "Any"}
            autoComplete="off"
          />
        </label>
      ))}
    </div>
  );
}
