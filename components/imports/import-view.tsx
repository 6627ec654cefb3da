import type { SendForm } from "@/components/forms/sectioned-form";
import { Note } from "@/components/ui/note";
import type { ImportFindings, NumberImport } from "@/lib/numbers/number-import";
import { counted } from "@/lib/numbers/wording";
import {
  confirmImportWords,
  IMPORT_CHANGED_WORDS,
  leaveOutWords,
  nothingToImportWords,
} from "@/lib/numbers/wording-imports";
import { BadLines } from "./bad-lines";
import { ConfirmImport } from "./confirm-import";
import { ImportForm } from "./import-form";
import { ImportGoing } from "./import-going";
import { ImportReport } from "./import-report";
import { TakenDefaults } from "./taken-defaults";

interface ImportViewProps {
  readonly it: NumberImport;
  readonly account: {
    readonly id: number;
    readonly currency: string;
    readonly closedAt: Date | null;
  };
  readonly paths: {
    readonly here: string;
    /** Where the account's imports stand. */
    readonly imports: string;
    /** All bad lines; `null` = no longer kept. */
    readonly badLines: string | null;
  };
  readonly confirm: SendForm;
  readonly stop: SendForm;
}

/** What there is to see of an import, and to do. */
export function ImportView(props: ImportViewProps) {
  const { it, account, paths, stop } = props;
  const hidden = { account: String(account.id), key: it.key };
  switch (it.state) {
    case "reading":
    case "checking":
    case "writing":
      return <ImportGoing it={it} state={it.state} hidden={hidden} stop={stop} href={paths.here} />;
    case "reported":
      return it.findings && <Reported {...props} findings={it.findings} hidden={hidden} />;
    case "done":
      return it.findings && <Done {...props} findings={it.findings} />;
    case "refused":
    case "stopped":
    case "dropped":
      return <Over {...props} />;
  }
}

interface ReportedProps extends ImportViewProps {
  readonly findings: ImportFindings;
  readonly hidden: Readonly<Record<string, string>>;
}

function Reported({ it, findings, account, paths, confirm, hidden }: ReportedProps) {
  const nothing = nothingToImportWords(findings);
  return (
    <>
      {it.confirmedAt !== null && <Note tone="bad">{IMPORT_CHANGED_WORDS}</Note>}
      {nothing !== null && <Note tone="warn">{nothing}</Note>}
      <ImportReport it={it} findings={findings} currency={account.currency}>
        {nothing === null && (
          <div className="padded">
            <ConfirmImport
              action={confirm}
              hidden={{ ...hidden, report: String(it.reports) }}
              submit={confirmImportWords(findings, it.isUpdate)}
              leaveOut={findings.bad > 0 ? leaveOutWords(findings) : null}
              isChosen={it.skipBad}
              again={`${paths.imports}/new`}
            />
          </div>
        )}
      </ImportReport>
      {nothing !== null && <Again {...{ it, account, paths }} />}
      <BadLines findings={findings} href={paths.badLines} />
      <TakenDefaults defaults={findings.defaults} />
    </>
  );
}

function Done({ it, findings, account, paths }: ImportViewProps & Pick<ReportedProps, "findings">) {
  return (
    <>
      {it.leftOut > 0 && (
        <Note tone="bad">
          {`${counted(it.leftOut, "line")} could not be stored, through a fault of the app. Its log names them.`}
        </Note>
      )}
      <ImportReport it={it} findings={findings} currency={account.currency} />
      <BadLines findings={findings} href={paths.badLines} />
      <TakenDefaults defaults={findings.defaults} />
    </>
  );
}

function Over({ it, account, paths }: ImportViewProps) {
  return (
    <>
      <Note tone={it.state === "refused" ? "bad" : "warn"}>{it.reason}</Note>
      <Again {...{ it, account, paths }} />
    </>
  );
}

/** The form once more, with what was chosen. */
function Again({ it, account, paths }: Pick<ImportViewProps, "it" | "account" | "paths">) {
  if (account.closedAt !== null) return null;
  return (
    <section className="card padded" aria-label="Another file">
      <ImportForm
        path={paths.imports}
        chosen={it}
        refused={null}
        back={`/staff/accounts/${account.id}#imports`}
      />
    </section>
  );
}
