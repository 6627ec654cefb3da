import { formatNumber } from "@/lib/numbers/format-number";

interface NumberLinkProps {
  readonly number: string;
  /** In the account now; one that left has no page. */
  readonly isHeld: boolean;
  /** Where its page stands; left out: where members have theirs. */
  readonly under?: "/numbers" | "/staff/numbers";
}

/** A number where it is not the subject of the line. */
export function NumberLink({ number, isHeld, under = "/numbers" }: NumberLinkProps) {
  const words = <bdi>{formatNumber(number)}</bdi>;
  return isHeld ? <a href={`${under}/${number}`}>{words}</a> : words;
}
