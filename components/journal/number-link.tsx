import { formatNumber } from "@/lib/numbers/format-number";

interface NumberLinkProps {
  readonly number: string;
  /** In the account now; one that left has no page. */
  readonly isHeld: boolean;
}

/** A number where it is not the subject of the line. */
export function NumberLink({ number, isHeld }: NumberLinkProps) {
  const words = <bdi>{formatNumber(number)}</bdi>;
  return isHeld ? <a href={`/numbers/${number}`}>{words}</a> : words;
}
