import type { Metadata } from "next";
import { requestViewOf } from "@/app/(portal)/services/request-view-of";
import { notThere } from "@/app/staff/not-there";
import { approve, confirmRemoval, reject, sendBack, take } from "@/app/staff/services/actions";
import { ServiceReview } from "@/components/services/service-review";
import { findCustomer } from "@/db/accounts/find-customer";
import { findAnyServiceRequest } from "@/db/services/find-service-request";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { REFERENCE } from "@/lib/numbers/service-path";
import { appNow } from "@/lib/operations/app-clock";
import { suspendedOf } from "@/lib/operations/services/suspended-of";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Service request"),
});

interface Props {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Promise<ListParameters>;
}

const ACTIONS = { take, approve, sendBack, reject, confirmRemoval };

/** What was asked for, by whom, and the decision beside it. */
export default async function ServiceReviewPage({ params, searchParams }: Props) {
  const staff = await staffOrNull();
  const { reference } = await params;
  const store = await getStore();
  const isAsked = staff !== null && REFERENCE.test(reference);
  const record = isAsked ? await findAnyServiceRequest(store, reference) : null;
  const account = record === null ? null : await findCustomer(store, record.accountId);
  if (staff === null || record === null || account === null) return notThere(staff);
  const { decided } = await searchParams;
  return (
    <ServiceReview
      view={await requestViewOf(store, record)}
      account={account}
      suspended={await suspendedOf(store, record, await appNow(store))}
      timeZone={staff.timeZone}
      decided={typeof decided === "string" && REFERENCE.test(decided) ? decided : null}
      actions={ACTIONS}
    />
  );
}
