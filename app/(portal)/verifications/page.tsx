import type { Metadata } from "next";
import { DroppedNote } from "@/components/numbers-list/notes";
import { VerificationsList } from "@/components/verifications/verifications-list";
import { listVerifications } from "@/db/verifications/list-verifications";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { parseVerificationQuery, verificationsHref } from "@/lib/numbers/verification-query";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Verifications" };

interface VerificationsPageProps {
  readonly searchParams: Promise<ListParameters>;
}

export default async function VerificationsPage({ searchParams }: VerificationsPageProps) {
  const { accountId, timeZone } = await requireMember();
  const { query, dropped } = parseVerificationQuery(await searchParams);
  const store = await getStore();
  await settleDue(store, accountId, await appNow(store));
  return (
    <div className="number-page">
      <header className="page-head">
        <div>
          <h1>Verifications</h1>
          <p className="sub">Reviews of end-user details that a country requires</p>
        </div>
      </header>
      <DroppedNote dropped={dropped} />
      <VerificationsList
        page={await listVerifications(store, accountId, query)}
        query={query}
        hrefOf={verificationsHref}
        path="/verifications"
        timeZone={timeZone}
      />
    </div>
  );
}
