/** A repeatable source of chance: the same seed tells the same story. */
export function chanceFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    happens: (share: number) => next() < share,
    pick: <T>(values: readonly T[]): T => values[below(values.length)] as T,
    maybe: <T>(share: number, value: T): T | null => (next() < share ? value : null),
  };
}
export type Chance = ReturnType<typeof chanceFrom>;
