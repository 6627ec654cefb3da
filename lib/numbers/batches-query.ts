import type { ListParameters } from "./given-parameters";
import { pageHref, pageNumber, readPageQuery } from "./page-query";
import type { VerbChoice } from "./verb-options";

/** What the list of batches is asked. */
interface BatchesQuery {
  readonly page: number;
}

/** A batch that has ended, as a list shows it. */
export interface BatchLine {
  readonly key: string;
  readonly choice: VerbChoice;
  readonly isStopped: boolean;
  readonly endedAt: Date;
  readonly author: { readonly actor: "member" | "staff"; readonly actorName: string };
  readonly chosen: number;
  readonly changed: number;
}

export interface BatchesPage {
  readonly lines: readonly BatchLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export function parseBatchesQuery(params: ListParameters) {
  return readPageQuery<BatchesQuery>(params, { page: pageNumber });
}

export function batchesHref(page = 1): string {
  return pageHref("/activity/batches", { page: page === 1 ? null : String(page) });
}
