import type { Metadata } from "next";
import { AccountsTable } from "@/components/staff/accounts-table";
import { SearchForm } from "@/components/staff/search-form";
import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { PageLinks } from "@/components/ui/page-links";
import { searchAccounts } from "@/db/accounts/search-accounts";
import { getStore } from "@/lib/app-store";
import { historyPageIn } from "@/lib/numbers/history-page";
import { searchText } from "@/lib/numbers/search-text";
import { counted } from "@/lib/numbers/wording";
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
  const found = await searchAccounts(await getStore(), text, historyPageIn(page));
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

function NoAccounts({ text }: { readonly text: string }) {
  if (text === "") {
    return (
      <Blank icon="person" title="No accounts yet" why="Create the first customer's account." />
    );
  }
  return (
    <Blank
      icon="search"
      title="No account matches"
      why={`No account's name contains “${text}”.`}
      actions={<ButtonLink href="/staff">Show all accounts</ButtonLink>}
    />
  );
}
