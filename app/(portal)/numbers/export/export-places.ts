/** Files that an account may be fetching at one time. */
export const EXPORTS_AT_ONCE = 2;

/** A place among the exports of an account or a member, or `null` when all are taken. */
type TakePlace = (who: number) => (() => void) | null;

/** Places of one kind of file. Giving one back twice is once. */
export function exportPlaces(most = EXPORTS_AT_ONCE): TakePlace {
  const running = new Map<number, number>();
  return (who) => {
    const taken = running.get(who) ?? 0;
    if (taken >= most) return null;
    running.set(who, taken + 1);
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      const left = (running.get(who) ?? 1) - 1;
      if (left === 0) running.delete(who);
      else running.set(who, left);
    };
  };
}

/** Of the files of numbers, by account. */
export const takeExportPlace = exportPlaces();
