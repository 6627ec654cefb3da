import type { Metadata } from "next";
import { acceptClock } from "@/app/staff/accounts/closing-actions";
import { AccountsTable } from "@/components/staff/accounts-table";
import { ClockNote } from "@/components/staff/clock-note";
import { NoAccounts } from "@/components/staff/no-accounts";
import { SearchForm } from "@/components/staff/search-form";
import { ButtonLink } from "@/components/ui/button";
import { PageLinks } from "@/components/ui/page-links";
import { searchAccounts } from "@/db/accounts/search-accounts";
import { getStore } from "@/lib/app-store";
import { historyPageIn } from "@/lib/numbers/history-page";
import { searchText } from "@/lib/numbers/search-text";
import { counted } from "@/lib/numbers/wording";
import { clockDoubtedSince } from "@/lib/operations/clock-guard";
import { staffOrNull, titleFor } from "@/lib/session";
import { notThere } from "./not-there";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Accounts"),
});

/** The provider's customers. */
export default async function AccountsPage({ searchParams }: PageProps<"/staff">) {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  const { q, page } = await searchParams;
  const text = searchText(q);
  const store = await getStore();
  const found = await searchAccounts(store, text, historyPageIn(page));
  const doubtedSince = await clockDoubtedSince(store);
  return (
    <div className="column">
      <header className="page-head">
        <div>
          <h1>Accounts</h1>
          <p className="sub">
            {counted(found.total, "account")}
            {text !== "" && " match"}
          </p>
        </div>
        <ButtonLink look="primary" href="/staff/accounts/new">
          Create account
        </ButtonLink>
      </header>
      {doubtedSince !== null && (
        <ClockNote since={doubtedSince} timeZone={staff.timeZone} action={acceptClock} />
      )}
      <SearchForm
        action="/staff"
        name="q"
        label="Account"
        value={text}
        placeholder="Name contains"
      />
      <section className="card">
        {found.rows.length === 0 ? (
          <NoAccounts text={text} />
        ) : (
          <AccountsTable accounts={found.rows} timeZone={staff.timeZone} />
        )}
        <PageLinks {...found} name="Accounts" href={(to) => hrefOf(text, to)} />
      </section>
    </div>
  );
}

function hrefOf(text: string, page: number): string {
  return `/staff?${new URLSearchParams({ ...(text === "" ? {} : { q: text }), page: String(page) })}`;
}
