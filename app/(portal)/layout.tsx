import { type ReactNode, Suspense } from "react";
import { signOut } from "@/app/(guest)/sign-in/actions";
import { leaveView } from "@/app/staff/view-actions";
import { KeptFormPlace } from "@/components/forms/kept-form";
import { NAVIGATION, navigationFor } from "@/components/shell/navigation";
import { NoticeBell } from "@/components/shell/notice-bell";
import { SessionWarning } from "@/components/shell/session-warning";
import { Sidebar } from "@/components/shell/sidebar";
import { SoftNavigation } from "@/components/shell/soft-navigation";
import { ViewBanner } from "@/components/shell/view-banner";
import { WithoutScript } from "@/components/shell/without-script";
import { countByStatus } from "@/db/dids/count-by-status";
import { moneyOf } from "@/db/ledger/money-of";
import { countUnread, MOST_UNREAD } from "@/db/notices/list-notices";
import { getStore } from "@/lib/app-store";
import { keptFormHere } from "@/lib/kept-form";
import { formatCount } from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";
import { requireMember } from "@/lib/session";

interface PortalLayoutProps {
  readonly children: ReactNode;
}

/** Everything of an account stands inside this frame, behind its own guard at each page. */
export default async function PortalLayout({ children }: PortalLayoutProps) {
  const member = await requireMember();
  const store = await getStore();
  const { all } = await countByStatus(store, member.accountId);
  const { balanceMinor, currency } = await moneyOf(store, member.accountId);
  const personId = member.viewedBy === null ? member.id : null;
  const unread = await countUnread(store, { accountId: member.accountId, personId });
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Sidebar
        home="/numbers"
        groups={navigationFor(NAVIGATION, member.role)}
        figures={{ numbers: formatCount(all), balance: formatMoney(balanceMinor, currency) }}
        bell={<NoticeBell unread={unread} most={MOST_UNREAD} />}
        settings="/settings"
        name={member.name}
        accountName={member.accountName}
        signOut={signOut}
      />
      <main className="main" id="main" tabIndex={-1}>
        {member.viewedBy?.view && (
          <ViewBanner
            accountName={member.accountName}
            endsAt={member.viewedBy.view.endsAt}
            timeZone={member.timeZone}
            leave={leaveView}
          />
        )}
        <KeptFormPlace fields={await keptFormHere(member.id)}>{children}</KeptFormPlace>
        <WithoutScript />
      </main>
      <Suspense>
        <SoftNavigation />
        <SessionWarning personId={member.id} />
      </Suspense>
    </div>
  );
}
