import { cache } from "react";
import { requestViewOf } from "@/app/(portal)/services/request-view-of";
import { findServiceRequest, type ServiceRequestRecord } from "@/db/services/find-service-request";
import { getStore } from "@/lib/app-store";
import { REFERENCE, serviceInPath } from "@/lib/numbers/service-path";
import type { RequestView } from "@/lib/numbers/service-view";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";

interface Shown {
  readonly record: ServiceRequestRecord;
  readonly view: RequestView;
  readonly now: Date;
}

/** A request of the account, read once for title and page; another account's is not there. */
export const shownRequest = cache(
  async (accountId: number, segment: string, reference: string): Promise<Shown | null> => {
    const service = serviceInPath(segment);
    if (service === null || !REFERENCE.test(reference)) return null;
    const store = await getStore();
    const now = await appNow(store);
    await settleDue(store, accountId, now);
    const record = await findServiceRequest(store, accountId, reference);
    if (record === null || record.service !== service) return null;
    return { record, view: await requestViewOf(store, record), now };
  },
);
