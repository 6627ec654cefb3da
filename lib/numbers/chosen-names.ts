/**
 * What a batch's options name by its id, as the account calls it now: `null` = it is gone, left out =
 * nothing of the kind was chosen.
 */
export interface ChosenNames {
  /** A trunk or trunk group. */
  readonly target?: string | null;
  readonly pool?: string | null;
  readonly sharedGroup?: string | null;
  readonly endUser?: string | null;
}

/** Said of what was deleted since. */
export function nameOr(name: string | null | undefined, what: string): string {
  const article = /^[aeiou]/.test(what) ? "an" : "a";
  return name ?? `${article} ${what} that is gone now`;
}
