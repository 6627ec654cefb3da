/** The page of a batch that was confirmed. */
export function batchHref(key: string): string {
  return `/activity/batches/${key}`;
}

/** Pages of several batches, by whatever their keys go by. */
export function batchHrefs(
  keys: ReadonlyMap<number, string>,
  hrefOf = batchHref,
): ReadonlyMap<number, string> {
  return new Map([...keys].map(([id, key]) => [id, hrefOf(key)]));
}

/** A page with a batch over it, or with a word on why there is none. */
export function withBatch(page: string, batch: string): string {
  return `${page}${page.includes("?") ? "&" : "?"}batch=${batch}`;
}
