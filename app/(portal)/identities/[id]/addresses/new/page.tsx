import type { Metadata } from "next";
import { shownIdentity } from "@/app/(portal)/identities/[id]/shown-identity";
import { saveNewAddress } from "@/app/(portal)/identities/actions";
import { addressFields } from "@/app/(portal)/identities/address-fields";
import { ActionForm } from "@/components/forms/action-form";
import { CountryPicker } from "@/components/identities/country-picker";
import { IdentityNotFound } from "@/components/identities/identity-not-found";
import { Crumbs } from "@/components/ui/crumbs";
import { listAllCountries, listAllRegions } from "@/db/places/list-all-places";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "New address" };

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<ListParameters>;
}

/** The country first: it says which regions there are. */
export default async function NewAddressPage({ params, searchParams }: Props) {
  const { accountId } = await requireMember();
  const identity = await shownIdentity(accountId, (await params).id);
  if (identity === null) {
    answerWith(404);
    return <IdentityNotFound />;
  }
  const store = await getStore();
  const countries = await listAllCountries(store);
  const asked = (await searchParams).country ?? identity.countryCode;
  const country = countries.find(({ code }) => code === asked) ?? null;
  const href = `/identities/${identity.id}`;
  return (
    <div className="narrow">
      <div>
        <Crumbs
          way={[
            ["Identities", "/identities"],
            [identity.name, href],
          ]}
          here="New address"
        />
        <h1>New address</h1>
      </div>
      <section className="card">
        <CountryPicker countries={countries} chosen={country?.code ?? ""} />
        {country !== null && (
          <ActionForm
            key={country.code}
            wide
            action={saveNewAddress}
            hidden={{ identity: String(identity.id), country: country.code }}
            fields={addressFields(country, await listAllRegions(store, country.code), null)}
            submit="Save address"
            back={{ href, label: "Not now" }}
          />
        )}
      </section>
    </div>
  );
}
