/** Where staff watch a batch of an account, and find out what became of its numbers. */
export function staffBatchHref(accountId: number, key: string): string {
  return `/staff/accounts/${accountId}/batches/${key}`;
}
