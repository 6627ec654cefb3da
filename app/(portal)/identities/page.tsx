import type { Metadata } from "next";
import { IdentitiesList } from "@/components/identities/identities-list";
import { DroppedNote } from "@/components/numbers-list/notes";
import { listIdentities } from "@/db/identities/list-identities";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { parseIdentityQuery } from "@/lib/numbers/identity-query";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Identities" };

interface IdentitiesPageProps {
  readonly searchParams: Promise<ListParameters>;
}

export default async function IdentitiesPage({ searchParams }: IdentitiesPageProps) {
  const { accountId, role } = await requireMember();
  const { query, dropped } = parseIdentityQuery(await searchParams);
  const page = await listIdentities(await getStore(), accountId, query);
  return (
    <div className="number-page">
      <DroppedNote dropped={dropped} />
      <IdentitiesList page={page} query={query} mayChange={role !== "viewer"} />
    </div>
  );
}
