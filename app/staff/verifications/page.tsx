import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { DroppedNote } from "@/components/numbers-list/notes";
import { Note } from "@/components/ui/note";
import { VerificationsList } from "@/components/verifications/verifications-list";
import { listVerifications } from "@/db/verifications/list-verifications";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { parseQueueQuery, queueHref } from "@/lib/numbers/verification-query";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Verifications"),
});

interface QueuePageProps {
  readonly searchParams: Promise<ListParameters>;
}

/** What waits for a decision, oldest first, of every account. */
export default async function QueuePage({ searchParams }: QueuePageProps) {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  const { decided, ...parameters } = await searchParams;
  const { query, dropped } = parseQueueQuery(parameters);
  return (
    <div className="number-page">
      <header className="page-head">
        <div>
          <h1>Verifications</h1>
          <p className="sub">Oldest first</p>
        </div>
      </header>
      {decided === "last" && <Note>Decided. Nothing else waits.</Note>}
      <DroppedNote dropped={dropped} />
      <VerificationsList
        page={await listVerifications(await getStore(), null, query)}
        query={query}
        hrefOf={queueHref}
        path="/staff/verifications"
        timeZone={staff.timeZone}
      />
    </div>
  );
}
