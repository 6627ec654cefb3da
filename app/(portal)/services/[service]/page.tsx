import type { Metadata } from "next";
import { RequestNotFound } from "@/components/services/request-not-found";
import { RequestsList } from "@/components/services/requests-list";
import { listRequests } from "@/db/services/list-requests";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { serviceInPath } from "@/lib/numbers/service-path";
import { parseServiceQuery } from "@/lib/numbers/service-query";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";

interface Props {
  readonly params: Promise<{ service: string }>;
  readonly searchParams: Promise<ListParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const service = serviceInPath((await params).service);
  return { title: service === null ? "Not found" : SERVICE_WORDS[service] };
}

export default async function ServicesPage({ params, searchParams }: Props) {
  const { accountId, timeZone, role } = await requireMember();
  const service = serviceInPath((await params).service);
  if (service === null) {
    answerWith(404);
    return <RequestNotFound />;
  }
  const { query, dropped } = parseServiceQuery(service, await searchParams);
  const { status, ...rest } = query;
  const store = await getStore();
  await settleDue(store, accountId, await appNow(store));
  const states = status === null ? null : [status];
  const asked = { ...rest, accountId, service, states, oldestFirst: false };
  return (
    <div className="number-page">
      <RequestsList
        service={service}
        page={await listRequests(store, asked)}
        query={query}
        timeZone={timeZone}
        mayChange={role !== "viewer"}
        dropped={dropped}
      />
    </div>
  );
}
