import { Icon } from "@/components/ui/icon";
import { type VoicePage, voiceListHref } from "@/lib/numbers/voice-list";
import { formatCount } from "@/lib/numbers/wording";

interface PageLinksProps {
  readonly path: string;
  readonly search?: string;
  readonly place: VoicePage;
  /** "trunks": what is listed. */
  readonly what: string;
}

/** The foot of a list that has more than one page. */
export function PageLinks({ path, search = "", place, what }: PageLinksProps) {
  const { total, page, pages } = place;
  const to = (there: number) => voiceListHref(path, { search, page: there });
  return (
    <div className="grid-foot">
      <span>
        {formatCount(total)} {what}
        {pages > 1 && ` · page ${formatCount(page)} of ${formatCount(pages)}`}
      </span>
      {pages > 1 && (
        <nav className="pager" aria-label="Pages">
          <Step href={page > 1 ? to(page - 1) : null} icon="left" name="Previous page" />
          <Step href={page < pages ? to(page + 1) : null} icon="right" name="Next page" />
        </nav>
      )}
    </div>
  );
}

interface StepProps {
  readonly href: string | null;
  readonly icon: "left" | "right";
  readonly name: string;
}

function Step({ href, icon, name }: StepProps) {
  if (href === null) {
    return (
      <span aria-disabled="true">
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <a href={href} aria-label={name}>
      <Icon name={icon} />
    </a>
  );
}
