interface ImportColumnsProps {
  /** A file with the header alone. */
  readonly template: string;
}

const COLUMNS: readonly (readonly [name: string, what: string])[] = [
  ["number", "Required. E.164, with or without “+”."],
  ["expires_at", "Required for a new number, unless it is porting or awaits its registration."],
  ["description, trunk, trunk_group, identity", "By name. What is not there yet is made."],
  ["country, region, city, number_type", "Empty: country and type are told from the number."],
  ["billing_cycles_left, billing_period_months, monthly_price", "Empty: unlimited, 1, and 0."],
  ["registration, porting, canceled_at, blocked_reason", "Facts. The status follows from them."],
];

/** What an import reads, in short. */
export function ImportColumns({ template }: ImportColumnsProps) {
  return (
    <section className="card padded" aria-labelledby="columns-title">
      <h2 id="columns-title">Columns</h2>
      <p className="sub">
        The first line names them, in any order, as the app’s own download does. Others are ignored
        and named in the report.{" "}
        <a href={template} download>
          Download an empty file with all columns
        </a>
      </p>
      <dl className="columns-told">
        {COLUMNS.map(([name, what]) => (
          <div key={name}>
            <dt className="code">{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
