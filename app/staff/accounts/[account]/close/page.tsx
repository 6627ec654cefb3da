import type { Metadata } from "next";
import { openAccount } from "@/app/staff/accounts/[account]/shown-account";
import { close } from "@/app/staff/accounts/closing-actions";
import { notThere } from "@/app/staff/not-there";
import { CloseAccount } from "@/components/staff/close-account";
import { Crumbs } from "@/components/ui/crumbs";
import { closingLosses } from "@/db/accounts/closing-losses";
import { getStore } from "@/lib/app-store";
import { closingLossWords } from "@/lib/numbers/wording-closing";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Close account"),
});

/** What is lost, before it is. */
export default async function CloseAccountPage({ params }: Props) {
  const staff = await staffOrNull();
  const store = await getStore();
  const shown = await openAccount(store, staff, (await params).account);
  if (staff === null || shown === null) return notThere(staff);
  const { account, path, way } = shown;
  const now = await appNow(store);
  await settleDue(store, account.id, now);
  const losses = await closingLosses(store, account.id, now);
  return (
    <div className="narrow">
      <header>
        <Crumbs way={way} here="Close account" />
        <h1>
          Close <bdi>{account.name}</bdi> for good
        </h1>
        <p className="sub">To keep members out for a while, disable the account instead.</p>
      </header>
      <CloseAccount
        name={account.name}
        losses={closingLossWords(losses, staff.timeZone)}
        hidden={{ account: String(account.id), told: String(losses.numbers) }}
        back={path}
        action={close}
      />
    </div>
  );
}

type Props = PageProps<"/staff/accounts/[account]/close">;
