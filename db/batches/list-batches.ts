import { pageAt } from "@/db/page-at";
import type { Reader } from "@/db/store";
import type { BatchesPage, BatchLine } from "@/lib/numbers/batches-query";
import type { VerbChoice } from "@/lib/numbers/verb-options";

const PER_PAGE = 25;

interface Stored {
  readonly key: string;
  readonly verb: string;
  readonly options: string;
  readonly state: string;
  readonly endedAt: number;
  readonly actor: "member" | "staff";
  readonly actorName: string;
  readonly chosen: number;
  readonly changed: number;
}

const ENDED = "FROM batches b WHERE b.account_id = @accountId AND b.finished_at IS NOT NULL";
const COUNT = `SELECT count(*) AS total ${ENDED}`;
/** A batch without steps has at most a thousand numbers: they are counted where they stand. */
const LIST = `
  WITH ended AS (
    SELECT b.id, b.key, b.verb, b.options, b.state, b.finished_at, b.person_id ${ENDED}
    ORDER BY b.finished_at DESC, b.id DESC LIMIT ${PER_PAGE} OFFSET @offset)
  SELECT e.key, e.verb, e.options, e.state, e.finished_at AS endedAt,
    iif(p.role = 'staff', 'staff', 'member') AS actor, p.name AS actorName,
    coalesce(w.chosen, (SELECT count(*) FROM batch_items WHERE batch_id = e.id)) AS chosen,
    coalesce(w.changed,
      (SELECT count(*) FROM batch_items WHERE batch_id = e.id AND refusal IS NULL)) AS changed
  FROM ended e JOIN people p ON p.id = e.person_id LEFT JOIN batch_work w ON w.batch_id = e.id
  ORDER BY e.finished_at DESC, e.id DESC`;

/** What was done to the account's numbers, the last first; a page past the last is the last. */
export async function listBatches(
  reader: Reader,
  accountId: number,
  asked: { readonly page: number },
): Promise<BatchesPage> {
  const total = reader.row<{ total: number }>(COUNT, { accountId })?.total ?? 0;
  const { page, pages, offset } = pageAt(asked.page, total, PER_PAGE);
  const lines = reader.rows<Stored>(LIST, { accountId, offset }).map(lineOf);
  return { lines, total, page, pages };
}

function lineOf(stored: Stored): BatchLine {
  const { key, state, endedAt, actor, actorName, chosen, changed } = stored;
  const choice = { verb: stored.verb, options: JSON.parse(stored.options) } as VerbChoice;
  return {
    ...{ key, choice, chosen, changed },
    isStopped: state === "stopped",
    endedAt: new Date(endedAt),
    author: { actor, actorName },
  };
}
