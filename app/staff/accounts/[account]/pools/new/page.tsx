import type { Metadata } from "next";
import { openAccount } from "@/app/staff/accounts/[account]/shown-account";
import { allot } from "@/app/staff/accounts/pool-actions";
import { notThere } from "@/app/staff/not-there";
import { ActionForm } from "@/components/forms/action-form";
import { poolFields } from "@/components/staff/pool-fields";
import { Crumbs } from "@/components/ui/crumbs";
import { getStore } from "@/lib/app-store";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Allot pool"),
});

type Props = PageProps<"/staff/accounts/[account]/pools/new">;

export default async function AllotPoolPage({ params }: Props) {
  const staff = await staffOrNull();
  const shown = await openAccount(await getStore(), staff, (await params).account);
  if (shown === null) return notThere(staff);
  const { account, path, way } = shown;
  return (
    <div className="narrow">
      <header>
        <Crumbs way={way} here="Allot pool" />
        <h1>Allot pool</h1>
        <p className="sub">
          Channels for <bdi>{account.name}</bdi>, whose members give them to numbers and shared
          groups.
        </p>
      </header>
      <section className="card">
        <ActionForm
          action={allot}
          hidden={{ account: String(account.id) }}
          submit="Allot pool"
          back={{ href: `${path}#capacity`, label: "Not now" }}
          fields={poolFields()}
        />
      </section>
    </div>
  );
}
