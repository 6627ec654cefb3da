import type { VerbName } from "./numbers/verb-options";
import { returnPath } from "./return-path";

const LIST = "/numbers";
/** The list, or one number: pages that show a batch over themselves. */
const SHOWING = /^\/numbers(\/[0-9]{1,15})?$/;
const HERE = "http://here.invalid";

/** Where a batch is drawn up and shown, without one: a page that shows batches, else the list. */
export function batchPage(back: string | undefined): string {
  const url = new URL(returnPath(back), HERE);
  if (!SHOWING.test(url.pathname)) return LIST;
  url.searchParams.delete("batch");
  return url.pathname + readable(url.search);
}

/** Where what was done is shown: a number that was removed has no page any more. */
export function pageAfter(verb: VerbName, page: string): string {
  return verb === "remove" && page.startsWith(`${LIST}/`) ? LIST : page;
}

function readable(search: string): string {
  return search.replaceAll("%2C", ",");
}
