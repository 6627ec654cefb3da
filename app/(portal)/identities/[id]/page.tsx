import type { Metadata } from "next";
import {
  archive,
  dropAddress,
  dropDocument,
  dropIdentity,
  takeOutOfArchive,
} from "@/app/(portal)/identities/actions";
import { IdentityDetails } from "@/components/identities/identity-details";
import { IdentityNotFound } from "@/components/identities/identity-not-found";
import { listAddresses } from "@/db/addresses/list-addresses";
import { listDocuments } from "@/db/documents/list-documents";
import { identityUse } from "@/db/identities/identity-use";
import { listIdentityVersions } from "@/db/identities/list-identity-versions";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { uploadNote } from "@/lib/numbers/upload-note";
import { memberOfRoute, requireMember } from "@/lib/session";
import { shownIdentity } from "./shown-identity";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<ListParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const member = await memberOfRoute();
  const identity = member && (await shownIdentity(member.accountId, (await params).id));
  return { title: identity?.name ?? "Identity not found" };
}

export default async function IdentityPage({ params, searchParams }: Props) {
  const { accountId, timeZone, role } = await requireMember();
  const identity = await shownIdentity(accountId, (await params).id);
  if (identity === null) {
    answerWith(404);
    return <IdentityNotFound />;
  }
  const store = await getStore();
  const { rootId } = identity;
  const upload = uploadNote(await searchParams);
  if (upload.status !== null) answerWith(upload.status);
  return (
    <IdentityDetails
      identity={identity}
      versions={await listIdentityVersions(store, accountId, rootId)}
      addresses={await listAddresses(store, accountId, [rootId])}
      documents={await listDocuments(store, accountId, [rootId])}
      use={await identityUse(store, accountId, rootId)}
      upload={upload}
      timeZone={timeZone}
      mayChange={role !== "viewer"}
      actions={{ archive, takeOutOfArchive, dropIdentity, dropAddress, dropDocument }}
    />
  );
}
