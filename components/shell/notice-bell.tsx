import { Icon } from "@/components/ui/icon";
import { bellWords, unreadFigure } from "@/lib/numbers/wording-notices";

export interface NoticeBellProps {
  readonly unread: number;
  /** Where counting stopped. */
  readonly most: number;
}

/** What the account was told that this member has not read. */
export function NoticeBell({ unread, most }: NoticeBellProps) {
  return (
    <a className="btn quiet only bell" href="/notices" aria-label={bellWords(unread, most)}>
      <Icon name="bell" size="lg" />
      {unread > 0 && (
        <span className="bell-count" aria-hidden="true">
          {unreadFigure(unread, most)}
        </span>
      )}
    </a>
  );
}
