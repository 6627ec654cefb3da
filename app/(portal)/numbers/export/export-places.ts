/** Files that an account may be fetching at one time. */
export const EXPORTS_AT_ONCE = 2;

const running = new Map<number, number>();

/** A place among the account's exports, or `null` when all are taken. Giving it back twice is once. */
export function takeExportPlace(accountId: number): (() => void) | null {
  const taken = running.get(accountId) ?? 0;
  if (taken >= EXPORTS_AT_ONCE) return null;
  running.set(accountId, taken + 1);
  let isTaken = true;
  return () => {
    if (!isTaken) return;
    isTaken = false;
    const left = (running.get(accountId) ?? 1) - 1;
    if (left === 0) running.delete(accountId);
    else running.set(accountId, left);
  };
}
