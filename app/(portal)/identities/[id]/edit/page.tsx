import type { Metadata } from "next";
import { shownIdentity } from "@/app/(portal)/identities/[id]/shown-identity";
import { saveIdentity } from "@/app/(portal)/identities/actions";
import { identityFields } from "@/app/(portal)/identities/identity-fields";
import { ActionForm } from "@/components/forms/action-form";
import { IdentityNotFound } from "@/components/identities/identity-not-found";
import { VersionHint } from "@/components/identities/version-hint";
import { Crumbs } from "@/components/ui/crumbs";
import { isIdentitySeen } from "@/db/identities/is-identity-seen";
import { listAllCountries } from "@/db/places/list-all-places";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Edit identity" };

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<ListParameters>;
}

export default async function EditIdentityPage({ params, searchParams }: Props) {
  const { accountId } = await requireMember();
  const identity = await shownIdentity(accountId, (await params).id);
  if (identity === null || identity.replacedAt !== null) {
    answerWith(404);
    return <IdentityNotFound />;
  }
  const store = await getStore();
  const asked = (await searchParams).kind === "personal" ? "personal" : "business";
  const kind = identity.kind === "unnamed" ? asked : identity.kind;
  const href = `/identities/${identity.id}`;
  return (
    <div className="narrow">
      <div>
        <Crumbs
          way={[
            ["Identities", "/identities"],
            [identity.name, href],
          ]}
          here="Edit"
        />
        <h1>Edit identity</h1>
      </div>
      <section className="card">
        {(await isIdentitySeen(store, identity.id)) && <VersionHint />}
        <ActionForm
          wide
          action={saveIdentity}
          hidden={{ kind, id: String(identity.id) }}
          fields={identityFields(kind, await listAllCountries(store), identity)}
          submit="Save identity"
          back={{ href, label: "Not now" }}
        />
      </section>
    </div>
  );
}
