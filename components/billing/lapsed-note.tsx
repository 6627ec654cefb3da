import { Icon } from "@/components/ui/icon";
import type { LapsedWords } from "@/lib/numbers/lapsed-bill";

/** One slim line while numbers are lapsed: what keeps them, whether it can be paid, and until when. */
export function LapsedNote({ words }: { readonly words: LapsedWords | null }) {
  if (words === null) return null;
  const { what, money, isShort, when, href } = words;
  return (
    <p className="lapsed">
      <i className="s bad i-status-terminated" />
      <span>
        <a href={href}>{what}</a>
        {money !== null && <span className={isShort ? "bad-text" : undefined}>{money}</span>}
        {when !== null && <span>{when}</span>}
      </span>
      <Icon name="right" size="sm" />
    </p>
  );
}
