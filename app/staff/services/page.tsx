import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { DroppedNote } from "@/components/numbers-list/notes";
import { ServiceQueue } from "@/components/services/service-queue";
import { Note } from "@/components/ui/note";
import { listRequests } from "@/db/services/list-requests";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { parseServiceQueue, statesAsked } from "@/lib/numbers/service-query";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Services"),
});

interface QueuePageProps {
  readonly searchParams: Promise<ListParameters>;
}

/** What waits for a decision, oldest first, of every account. */
export default async function ServiceQueuePage({ searchParams }: QueuePageProps) {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  const { decided, ...parameters } = await searchParams;
  const { query, dropped } = parseServiceQueue(parameters);
  const { status, ...rest } = query;
  const states = statesAsked(status);
  const asked = { ...rest, accountId: null, states, oldestFirst: status !== "all" };
  return (
    <div className="number-page">
      <header className="page-head">
        <div>
          <h1>Services</h1>
          <p className="sub">Oldest first</p>
        </div>
      </header>
      {decided === "last" && <Note>Decided. Nothing else waits.</Note>}
      <DroppedNote dropped={dropped} />
      <ServiceQueue
        page={await listRequests(await getStore(), asked)}
        query={query}
        timeZone={staff.timeZone}
      />
    </div>
  );
}
