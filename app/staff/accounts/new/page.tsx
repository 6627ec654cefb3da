import type { Metadata } from "next";
import { submitAccount } from "@/app/staff/accounts/actions";
import { notThere } from "@/app/staff/not-there";
import { ActionForm } from "@/components/forms/action-form";
import { Crumbs } from "@/components/ui/crumbs";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Create account"),
});

const WAYS = [
  { value: "postpaid", label: "Postpaid · never refused" },
  { value: "prepaid", label: "Prepaid · spends what it has" },
];

export default async function NewAccountPage() {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  return (
    <div className="narrow">
      <header>
        <Crumbs way={[["Accounts", "/staff"]]} here="Create account" />
        <h1>Create account</h1>
        <p className="sub">Its first admin chooses a password with a link that you pass on.</p>
      </header>
      <section className="card">
        <ActionForm
          action={submitAccount}
          submit="Create account"
          fields={[
            { name: "name", label: "Account", autoComplete: "off" },
            {
              name: "adminEmail",
              label: "First admin's e-mail",
              type: "email",
              autoComplete: "off",
            },
            { name: "currency", label: "Currency", hint: "As ISO 4217 names it.", value: "USD" },
            { name: "billing", label: "Billing", value: "postpaid", options: WAYS },
          ]}
        />
      </section>
    </div>
  );
}
