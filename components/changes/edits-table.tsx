import { Change } from "@/components/journal/change";
import { JournalPager } from "@/components/journal/journal-pager";
import { NumberLink } from "@/components/journal/number-link";
import type { BatchItemRow, BatchItemsPage } from "@/lib/numbers/batch-item-row";
import { batchItemsHref } from "@/lib/numbers/batch-items-query";
import type { EditParts } from "@/lib/numbers/edit-parts";
import { END_CURSOR } from "@/lib/numbers/list-cursor";
import { counted, cyclesWords, formatCount } from "@/lib/numbers/wording";
import { REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";

interface EditsTableProps {
  /** Of this page. */
  readonly path: string;
  readonly page: BatchItemsPage;
  readonly edits: ReadonlyMap<number, EditParts>;
  readonly chosen: number;
}

/** The difference number by number, in the order of the file. */
export function EditsTable({ path, page, edits, chosen }: EditsTableProps) {
  const at = (step: { after?: number | null; before?: number | typeof END_CURSOR | null }) =>
    batchItemsHref(path, { outcome: null, after: null, before: null, ...step });
  const links = {
    first: at({}),
    previous: page.previous === null ? null : at({ before: page.previous }),
    next: page.next === null ? null : at({ after: page.next }),
    last: at({ before: END_CURSOR }),
  };
  return (
    <section className="card journal" aria-label="Numbers">
      <table className="jtbl items edits">
        <caption className="vh">What the file changes, number by number</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">What changes</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <EditedRow key={row.place} row={row} parts={edits.get(row.place) ?? {}} />
          ))}
        </tbody>
      </table>
      <JournalPager
        links={links}
        words={`${formatCount(page.rows.length)} of ${counted(chosen, "number")}`}
        names={["First", "Previous", "Next", "Last"]}
      />
    </section>
  );
}

function EditedRow({ row, parts }: { readonly row: BatchItemRow; readonly parts: EditParts }) {
  const { number, isHeld, refusal } = row;
  return (
    <tr>
      <th scope="row" className="what">
        <NumberLink number={number} isHeld={isHeld} />
      </th>
      <td className="who">
        {refusal !== null && <span className="why">{`Left out. ${REFUSAL_WORDS[refusal]}`}</span>}
        <ul className={refusal === null ? "parts" : "parts off"}>
          {linesOf(parts).map(({ name, ...change }) => (
            <li key={name}>
              <span className="sub">{name}</span> <Change {...change} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function linesOf({ description, cycles, target }: EditParts) {
  const text = (value: string | null) => value ?? "None";
  return [
    ...(description
      ? [{ ...line("Description", description, text), isOwnWords: true as const }]
      : []),
    ...(cycles ? [line("Billing cycles", cycles, cyclesWords)] : []),
    ...(target ? [line("Voice trunk", target, text)] : []),
  ];
}

function line<Value>(
  name: string,
  { from, to }: { readonly from: Value; readonly to: Value },
  words: (value: Value) => string,
) {
  return { name, from: words(from), to: words(to) };
}
