import type { Metadata } from "next";
import { saveNewIdentity } from "@/app/(portal)/identities/actions";
import { identityFields } from "@/app/(portal)/identities/identity-fields";
import { ActionForm } from "@/components/forms/action-form";
import { Crumbs } from "@/components/ui/crumbs";
import { Switch } from "@/components/ui/switch";
import { listAllCountries } from "@/db/places/list-all-places";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "New identity" };

interface NewIdentityPageProps {
  readonly searchParams: Promise<ListParameters>;
}

export default async function NewIdentityPage({ searchParams }: NewIdentityPageProps) {
  await requireMember();
  const kind = (await searchParams).kind === "personal" ? "personal" : "business";
  const countries = await listAllCountries(await getStore());
  return (
    <div className="narrow">
      <div>
        <Crumbs way={[["Identities", "/identities"]]} here="New identity" />
        <h1>New identity</h1>
      </div>
      <section className="card">
        <Switch
          label="Kind of identity"
          choices={[
            {
              href: "/identities/new?kind=business",
              label: "Business",
              isChosen: kind === "business",
            },
            {
              href: "/identities/new?kind=personal",
              label: "Personal",
              isChosen: kind === "personal",
            },
          ]}
        />
        <ActionForm
          key={kind}
          wide
          action={saveNewIdentity}
          hidden={{ kind }}
          fields={identityFields(kind, countries, null)}
          submit="Save identity"
          back={{ href: "/identities", label: "Not now" }}
        />
      </section>
    </div>
  );
}
