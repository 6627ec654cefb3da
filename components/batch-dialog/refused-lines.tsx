import type { BatchRefusals } from "@/lib/numbers/batch-view";
import { formatNumber } from "@/lib/numbers/format-number";
import { endUserHref, numberHref } from "@/lib/numbers/number-in-path";
import { counted, formatCount } from "@/lib/numbers/wording";
import { leftOutWords } from "@/lib/numbers/wording-end-user";
import { DropButton } from "./drop-button";

/**
 * Each number with its reason and the way out; of many with one reason the first, and how many
 * more. Those that are so already need nothing: they are counted.
 */
export function RefusedLines({
  reason,
  missing,
  count,
  numbers,
  isSingle,
  mayDrop,
}: BatchRefusals & { readonly isSingle: boolean; readonly mayDrop: boolean }) {
  const why = leftOutWords(reason, missing);
  const named = reason === "unchanged" && !isSingle ? [] : numbers;
  const more = formatCount(count - named.length);
  return (
    <>
      {named.map((number) => (
        <li key={number}>
          <NumberName number={number} href={isSingle ? null : hrefFor(number, reason)} />{" "}
          <span className="why">{why}</span>
          {mayDrop && <DropButton number={number} />}
        </li>
      ))}
      {count > named.length && (
        <li>
          <span>{named.length === 0 ? counted(count, "number") : `and ${more} more`}</span>{" "}
          <span className="why">{why}</span>
        </li>
      )}
    </>
  );
}

/** Where it can be mended: what details lack is listed beside those that can be chosen. */
function hrefFor(number: string, reason: BatchRefusals["reason"]): string {
  return reason === "requirement-unmet" ? endUserHref(number) : numberHref(number);
}

function NumberName({ number, href }: { number: string; href: string | null }) {
  const shown = formatNumber(number);
  if (href === null) return <span className="strong">{shown}</span>;
  return (
    <a className="strong" href={href}>
      {shown}
    </a>
  );
}
