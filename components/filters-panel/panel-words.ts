import { formatCount } from "@/lib/numbers/wording";

interface Total {
  readonly count: number;
  readonly capped: boolean;
}

/** "214 of 12,482 numbers match". */
export function foundWords({ count, capped }: Total, all: number): string {
  const found = capped ? `${formatCount(count)}+` : formatCount(count);
  const verb = count === 1 ? "matches" : "match";
  return `${found} of ${formatCount(all)} ${all === 1 ? "number" : "numbers"} ${verb}`;
}

/** What the button will do. */
export function showWords({ count, capped }: Total): string {
  if (count === 0) return "Show no numbers";
  if (capped) return `Show ${formatCount(count)}+ numbers`;
  return count === 1 ? "Show 1 number" : `Show ${formatCount(count)} numbers`;
}
