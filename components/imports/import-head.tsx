import { Crumbs } from "@/components/ui/crumbs";
import type { NumberImport } from "@/lib/numbers/number-import";
import { joinFacts } from "@/lib/numbers/wording";
import { importKindWords, sizeWords } from "@/lib/numbers/wording-imports";
import { formatInstant } from "@/lib/numbers/wording-time";
import { ImportBadge } from "./import-badge";

interface ImportHeadProps {
  readonly account: { readonly id: number; readonly name: string };
  readonly it: NumberImport;
  readonly timeZone: string;
}

/** Which file it is, whose, and how it stands. */
export function ImportHead({ account, it, timeZone }: ImportHeadProps) {
  const { state, fileName, bytes, madeAt, madeByName, confirmedAt, confirmedByName } = it;
  const path = `/staff/accounts/${account.id}`;
  const told = (what: string, who: string, at: Date) =>
    `${what} by ${who}, ${formatInstant(at, timeZone)}`;
  const isConfirmed = confirmedAt !== null && confirmedByName !== null && state !== "reported";
  return (
    <header>
      <Crumbs
        way={[
          ["Accounts", "/staff"],
          [account.name, path],
          ["Imports", `${path}#imports`],
        ]}
        here={fileName}
      />
      <div className="did-title">
        <h1>
          <bdi>{fileName}</bdi>
        </h1>
        <ImportBadge state={state} />
      </div>
      <p className="sub">
        <bdi>
          {joinFacts(
            importKindWords(it),
            sizeWords(bytes),
            told("uploaded", madeByName, madeAt),
            isConfirmed ? told("confirmed", confirmedByName, confirmedAt) : null,
          )}
        </bdi>
      </p>
    </header>
  );
}
