import { Icon } from "@/components/ui/icon";
import type { LeftOut } from "@/lib/numbers/service-preview";
import { counted } from "@/lib/numbers/wording";

const MOST_SHOWN = 20;

/** Numbers that can't take part, each with the reason and where it is mended. */
export function LeftOutList({ lines }: { readonly lines: readonly LeftOut[] }) {
  const more = lines.length - MOST_SHOWN;
  return (
    <ul className="left-out">
      {lines.slice(0, MOST_SHOWN).map(({ number, words, mend }) => (
        <li key={number}>
          <Icon name="alert" size="sm" />
          <span>
            <b className="strong nowrap">{number}</b> {words}{" "}
            {mend !== null && (
              <a className="link" href={mend.href}>
                {mend.label}
                <span className="vh"> for {number}</span>
              </a>
            )}
          </span>
        </li>
      ))}
      {more > 0 && <li className="sub">and {counted(more, "other")}</li>}
    </ul>
  );
}
