import { ButtonLink } from "@/components/ui/button";
import type { NumberImport } from "@/lib/numbers/number-import";
import { importCountsWords, importKindWords } from "@/lib/numbers/wording-imports";
import { formatInstant } from "@/lib/numbers/wording-time";
import { ImportBadge } from "./import-badge";

interface ImportsCardProps {
  readonly imports: readonly NumberImport[];
  readonly timeZone: string;
  /** Under which each stands. */
  readonly path: string;
  /** An account that is closed takes no more. */
  readonly isOpen: boolean;
}

/** Files of numbers that staff uploaded for an account, and the way to the next. */
export function ImportsCard({ imports, timeZone, path, isOpen }: ImportsCardProps) {
  return (
    <section className="card" id="imports" aria-labelledby="imports-title">
      <div className="card-head">
        <h2 id="imports-title">Imports</h2>
        {isOpen && (
          <ButtonLink small href={`${path}/new`}>
            Import numbers
          </ButtonLink>
        )}
      </div>
      {imports.length === 0 ? (
        <p className="card-text">
          No file of numbers was uploaded. Import the provider’s own spreadsheet: you see what it
          does before you confirm.
        </p>
      ) : (
        <ImportsTable imports={imports} timeZone={timeZone} path={path} />
      )}
    </section>
  );
}

function ImportsTable({ imports, timeZone, path }: Omit<ImportsCardProps, "isOpen">) {
  return (
    <table className="plain">
      <caption className="vh">The latest files of numbers, newest first</caption>
      <thead>
        <tr>
          {["File", "State", "Numbers", "Uploaded by", "Uploaded"].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {imports.map((it) => (
          <tr key={it.key}>
            <th scope="row">
              <a className="strong" href={`${path}/${it.key}`}>
                <bdi>{it.fileName}</bdi>
              </a>
              <span className="l2">{importKindWords(it)}</span>
            </th>
            <td data-label="State">
              <ImportBadge state={it.state} />
            </td>
            <td data-label="Numbers">
              {importCountsWords(it) || <span className="sub">None</span>}
            </td>
            <td data-label="Uploaded by">
              <bdi>{it.madeByName}</bdi>
            </td>
            <td data-label="Uploaded">{formatInstant(it.madeAt, timeZone)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
