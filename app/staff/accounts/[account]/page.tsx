import type { Metadata } from "next";
import { AccountLists } from "@/app/staff/accounts/[account]/account-lists";
import { setAccess } from "@/app/staff/accounts/actions";
import { submitCreditLimit, submitEntry } from "@/app/staff/accounts/money-actions";
import { notThere } from "@/app/staff/not-there";
import { view } from "@/app/staff/view-actions";
import { AccountAccess } from "@/components/staff/account-access";
import { AccountHead } from "@/components/staff/account-head";
import { CloseAccountCard, ClosedNote } from "@/components/staff/close-account";
import { LedgerCard } from "@/components/staff/ledger-card";
import { MoneyCard } from "@/components/staff/money-card";
import { ViewAs } from "@/components/staff/view-as";
import { findCustomer } from "@/db/accounts/find-customer";
import { listEntries } from "@/db/ledger/list-entries";
import { moneyOf } from "@/db/ledger/money-of";
import { getStore } from "@/lib/app-store";
import { historyPageIn } from "@/lib/numbers/history-page";
import { newSecretId } from "@/lib/operations/secret-id";
import { idInPath } from "@/lib/person-input";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Account"),
});

/** One customer: its money, its people, and what staff may do to it. */
export default async function AccountPage({ params, searchParams }: Props) {
  const staff = await staffOrNull();
  const id = idInPath((await params).account);
  const store = await getStore();
  const account = staff === null || id === null ? null : await findCustomer(store, id);
  if (staff === null || account === null) return notThere(staff);
  const path = `/staff/accounts/${account.id}`;
  const hidden = { account: String(account.id) };
  const ledger = await listEntries(store, account.id, historyPageIn((await searchParams).ledger));
  const { timeZone } = staff;
  const isOpen = account.closedAt === null;
  return (
    <div className="column stack">
      <AccountHead account={account} timeZone={timeZone}>
        {isOpen && <ViewAs hidden={hidden} action={view} />}
      </AccountHead>
      {!isOpen && <ClosedNote account={account} timeZone={timeZone} />}
      <MoneyCard
        account={hidden.account}
        money={await moneyOf(store, account.id)}
        entryKey={newSecretId()}
        enter={submitEntry}
        setLimit={isOpen ? submitCreditLimit : null}
      />
      <AccountLists account={account} path={path} timeZone={timeZone} />
      {isOpen && (
        <AccountAccess hidden={hidden} disabled={account.disabledAt !== null} action={setAccess} />
      )}
      <LedgerCard
        ledger={ledger}
        currency={account.currency}
        timeZone={timeZone}
        href={(page) => `${path}?ledger=${page}#ledger`}
      />
      {isOpen && <CloseAccountCard href={`${path}/close`} />}
    </div>
  );
}

type Props = PageProps<"/staff/accounts/[account]">;
