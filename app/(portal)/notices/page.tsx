import type { Metadata } from "next";
import { NoticesList } from "@/components/notices/notices-list";
import { CatchingUpNote, DroppedNote } from "@/components/numbers-list/notes";
import { ButtonLink } from "@/components/ui/button";
import { countUnread, listNotices } from "@/db/notices/list-notices";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { parseNoticeQuery } from "@/lib/numbers/notice-query";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";
import { markAsRead } from "./actions";

export const metadata: Metadata = { title: "Notices" };

interface NoticesPageProps {
  readonly searchParams: Promise<ListParameters>;
}

/** What the account was told in time. Each member reads for themselves. */
export default async function NoticesPage({ searchParams }: NoticesPageProps) {
  const { accountId, id, viewedBy } = await requireMember();
  const { query, dropped } = parseNoticeQuery(await searchParams);
  const store = await getStore();
  const { left } = await settleDue(store, accountId, await appNow(store));
  const whose = { accountId, personId: viewedBy === null ? id : null };
  return (
    <div className="number-page">
      <header className="page-head">
        <div>
          <h1>Notices</h1>
          <p className="sub">What to see to, told each morning. Days are UTC.</p>
        </div>
        {viewedBy === null && (
          <ButtonLink href="/settings#notices" icon="settings">
            E-mail settings
          </ButtonLink>
        )}
      </header>
      <DroppedNote dropped={dropped} />
      <CatchingUpNote left={left} />
      <NoticesList
        page={await listNotices(store, whose, query)}
        query={query}
        unread={await countUnread(store, whose)}
        mark={markAsRead}
      />
    </div>
  );
}
