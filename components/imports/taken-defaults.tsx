import type { ImportFindings } from "@/lib/numbers/number-import";
import { counted } from "@/lib/numbers/wording";
import { defaultParts } from "@/lib/numbers/wording-imports";

/** What the file does not say of new numbers, what is taken instead, and for how many. */
export function TakenDefaults({ defaults }: Pick<ImportFindings, "defaults">) {
  if (defaults.length === 0) return null;
  return (
    <section className="card" aria-labelledby="defaults-title">
      <div className="card-head">
        <h2 id="defaults-title">Defaults</h2>
      </div>
      <ul className="defaults">
        {defaults.map(([words, numbers]) => {
          const [column, value] = defaultParts(words);
          return (
            <li key={words}>
              <span className="code">{column}</span>
              <span>{value}</span>
              <span className="sub">{counted(numbers, "number")}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
