import type { ComponentProps } from "react";
import { UndoForm } from "@/components/batch-progress/undo-form";
import { BatchLink } from "@/components/journal/batch-link";
import type { Change as JournalChange } from "@/components/journal/change";
import { Told } from "@/components/journal/told";
import type { HistoryEntry, HistoryPage } from "@/lib/numbers/did-details";
import { isUndoable } from "@/lib/numbers/undoable";
import { counted, formatCount, joinFacts } from "@/lib/numbers/wording";
import { actorWords, historyLine } from "@/lib/numbers/wording-history";
import { formatMoneyChange } from "@/lib/numbers/wording-money";
import { formatInstant } from "@/lib/numbers/wording-time";
import { Card } from "./card";

interface HistoryCardProps {
  /** Of the number's page, whose history is paged there. */
  readonly path: string;
  readonly history: HistoryPage;
  readonly timeZone: string;
  readonly currency: string;
  /** Whether whoever looks may take the last change back. */
  readonly mayUndo: boolean;
}

/** What happened to the number, newest first. */
export function HistoryCard({ path, history, timeZone, currency, mayUndo }: HistoryCardProps) {
  const total = <span className="sub">{counted(history.total, "event")}</span>;
  if (history.total === 0) {
    return (
      <Card id="history" title="History">
        <p className="card-text">Nothing has happened to this number yet.</p>
      </Card>
    );
  }
  return (
    <Card id="history" title="History" aside={total}>
      <ol className="hist">
        {history.entries.map((entry, place) => (
          <Entry
            key={entry.id}
            {...{ entry, timeZone, currency }}
            mayUndo={mayUndo && place === 0 && history.page === 1}
          />
        ))}
      </ol>
      {history.pages > 1 && <Pages path={path} page={history.page} pages={history.pages} />}
    </Card>
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly mayUndo: boolean;
  readonly timeZone: string;
  readonly currency: string;
}

function Entry({ entry, timeZone, currency, mayUndo }: EntryProps) {
  const { what, change, detail } = historyLine(entry, timeZone);
  const money = entry.amountMinor === null ? null : formatMoneyChange(entry.amountMinor, currency);
  return (
    <li>
      <p>
        <b className="strong">{what}</b>
        {change !== null && <Change {...change} />}
        {detail !== null && (
          <span className="sub">
            {isUntil(entry) ? " " : " · "}
            <bdi>{detail}</bdi>
          </span>
        )}
        {money !== null && <span className="hist-money">{money}</span>}
      </p>
      <p className="meta">
        <bdi>{joinFacts(formatInstant(entry.at, timeZone), actorWords(entry))}</bdi>
        {entry.batch !== null && (
          <>
            {" · batch "}
            <BatchLink batch={entry.batch} />
          </>
        )}
      </p>
      {mayUndo && entry.batch !== null && isUndoable(entry.batch.verb) && (
        <UndoForm of={entry.batch.key} number={entry.number} small quiet />
      )}
    </li>
  );
}

/** "Renewed until …" runs on; every other detail stands apart. */
function isUntil({ action }: HistoryEntry): boolean {
  return action === "renewed" || action === "restored";
}

function Change({ from, to, isOwnWords }: ComponentProps<typeof JournalChange>) {
  return (
    <>
      <span className="sub">
        {from !== null && (
          <>
            {" "}
            from <Told {...{ isOwnWords }}>{from}</Told>
          </>
        )}{" "}
        to{" "}
      </span>
      <Told {...{ isOwnWords }}>{to}</Told>
    </>
  );
}

function Pages({ path, page, pages }: { path: string; page: number; pages: number }) {
  const href = (other: number) => `${path}?history=${other}#history`;
  return (
    <nav className="hist-pages" aria-label="History pages">
      {page > 1 && <a href={href(page - 1)}>Newer</a>}
      <span className="sub">
        Page {formatCount(page)} of {formatCount(pages)}
      </span>
      {page < pages && <a href={href(page + 1)}>Older</a>}
    </nav>
  );
}
