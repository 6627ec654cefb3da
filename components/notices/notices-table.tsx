import { Button } from "@/components/ui/button";
import type { NoticeKind } from "@/lib/did/notices";
import { noticeHref } from "@/lib/numbers/notice";
import type { NoticePage } from "@/lib/numbers/notice-query";
import { noticeDetail, noticeLinkWords, noticeTitle } from "@/lib/numbers/wording-notices";
import { formatDay } from "@/lib/numbers/wording-time";

type Line = NoticePage["lines"][number];

/** Colour, shape and words of each kind; the shapes are those of the statuses that they speak of. */
const LOOKS = {
  "not-renewing": ["warn", "status-expiring-soon"],
  "money-short": ["warn", "alert"],
  "renewal-failed": ["bad", "status-terminated"],
  "pool-end": ["bad", "status-terminated"],
  "money-out": ["bad", "alert"],
  registration: ["warn", "status-awaiting-registration"],
  verification: ["plain", "identity"],
  service: ["plain", "info"],
} as const satisfies Record<NoticeKind, readonly ["warn" | "bad" | "plain", string]>;

/** What the account was told, newest first; what is unread has a dot, a word and a button. */
export function NoticesTable({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <table className="plain notices">
      <caption className="vh">Notices, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Notice</th>
          <th scope="col">Told</th>
          <th scope="col">Numbers</th>
          <th scope="col">
            <span className="vh">Read</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <NoticeLine key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function NoticeLine({ line }: { readonly line: Line }) {
  const [tone, glyph] = LOOKS[line.kind];
  const title = noticeTitle(line);
  return (
    <tr className={line.isUnread ? "unread" : undefined}>
      <th scope="row">
        <div className="notice">
          <i className={`s i-${glyph} tone-${tone}`} />
          <div>
            <span className="l1">
              {title}
              {line.isUnread && <span className="unread-mark">Unread</span>}
            </span>
            <span className="l2">{noticeDetail(line)}</span>
          </div>
        </div>
      </th>
      <td data-label="Told">
        <time dateTime={line.day.toISOString().slice(0, 10)}>{formatDay(line.day, "UTC")}</time>
      </td>
      <td data-label="Numbers">
        <a href={noticeHref(line)}>{noticeLinkWords(line)}</a>
      </td>
      <td className="to-read">
        {line.isUnread && (
          <Button
            small
            icon="check"
            name="notice"
            value={line.id}
            aria-label={`Mark as read: ${title}`}
          >
            Mark as read
          </Button>
        )}
      </td>
    </tr>
  );
}
