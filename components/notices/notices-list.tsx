import type { ComponentProps } from "react";
import { Blank } from "@/components/ui/blank";
import { Button, ButtonLink } from "@/components/ui/button";
import { PlainPager } from "@/components/ui/plain-pager";
import { Switch } from "@/components/ui/switch";
import { type NoticePage, type NoticeQuery, noticesHref } from "@/lib/numbers/notice-query";
import { counted } from "@/lib/numbers/wording";
import { NoticesTable } from "./notices-table";
import { ReadForm } from "./read-form";

interface NoticesListProps {
  readonly page: NoticePage;
  readonly query: NoticeQuery;
  /** Unread ones in all; 0 for staff, who only look on. */
  readonly unread: number;
  readonly mark: ComponentProps<typeof ReadForm>["action"];
}

/** What the account was told, and what of it this member has read. */
export function NoticesList({ page, query, unread, mark }: NoticesListProps) {
  const newest = page.lines[0]?.id;
  return (
    <ReadForm action={mark}>
      <div className="plain-bar">
        <Switch
          label="Which notices"
          choices={[
            { href: "/notices", label: "All", isChosen: query.show === null },
            {
              href: noticesHref({ show: "unread", page: 1 }),
              label: "Unread",
              isChosen: query.show === "unread",
            },
          ]}
        />
        {unread > 0 && newest !== undefined && page.page === 1 && (
          <Button icon="check" name="to" value={newest}>
            Mark all as read
          </Button>
        )}
      </div>
      <section className="card plain-card" aria-label="Notices">
        {page.total === 0 ? (
          <Nothing isAsked={query.show === "unread"} />
        ) : (
          <>
            <NoticesTable lines={page.lines} />
            <PlainPager
              total={counted(page.total, "notice")}
              page={page.page}
              pages={page.pages}
              href={(to) => noticesHref({ ...query, page: to })}
            />
          </>
        )}
      </section>
    </ReadForm>
  );
}

function Nothing({ isAsked }: { readonly isAsked: boolean }) {
  if (isAsked) {
    return (
      <Blank
        icon="check"
        title="You have read everything"
        why="New notices appear here each morning at 06:00 UTC, if there are any."
        actions={<ButtonLink href="/notices">Show all notices</ButtonLink>}
      />
    );
  }
  return (
    <Blank
      icon="bell"
      title="No notices yet"
      why="Before a number ends, a deadline passes or money runs out, it is said here."
      actions={<ButtonLink href="/settings#notices">Choose what comes by e-mail</ButtonLink>}
    />
  );
}
