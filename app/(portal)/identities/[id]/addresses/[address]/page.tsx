import type { Metadata } from "next";
import { shownIdentity } from "@/app/(portal)/identities/[id]/shown-identity";
import { saveAddress } from "@/app/(portal)/identities/actions";
import { addressFields } from "@/app/(portal)/identities/address-fields";
import { ActionForm } from "@/components/forms/action-form";
import { IdentityNotFound } from "@/components/identities/identity-not-found";
import { VersionHint } from "@/components/identities/version-hint";
import { Crumbs } from "@/components/ui/crumbs";
import { findAddress } from "@/db/addresses/find-address";
import { isAddressSeen } from "@/db/identities/is-identity-seen";
import { listAllRegions } from "@/db/places/list-all-places";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Edit address" };

interface Props {
  readonly params: Promise<{ id: string; address: string }>;
}

export default async function EditAddressPage({ params }: Props) {
  const { accountId } = await requireMember();
  const { id, address: segment } = await params;
  const identity = await shownIdentity(accountId, id);
  const store = await getStore();
  const isId = /^[1-9][0-9]{0,14}$/.test(segment);
  const address = isId ? await findAddress(store, accountId, Number(segment)) : null;
  const isHere = address?.identityId === identity?.rootId && address?.replacedAt === null;
  if (identity === null || address === null || !isHere) {
    answerWith(404);
    return <IdentityNotFound />;
  }
  const country = { code: address.countryCode, name: address.countryName };
  const href = `/identities/${identity.id}`;
  return (
    <div className="narrow">
      <div>
        <Crumbs
          way={[
            ["Identities", "/identities"],
            [identity.name, href],
          ]}
          here="Edit address"
        />
        <h1>Edit address</h1>
      </div>
      <section className="card">
        {(await isAddressSeen(store, address.id)) && <VersionHint />}
        <ActionForm
          wide
          action={saveAddress}
          hidden={{ id: segment, identity: String(identity.id), country: country.code }}
          fields={addressFields(country, await listAllRegions(store, country.code), address)}
          submit="Save address"
          back={{ href, label: "Not now" }}
        />
      </section>
    </div>
  );
}
