import { and, eq, type InferSelectModel } from "drizzle-orm";
import { serviceRequests } from "@/db/schema/services";
import type { Reader } from "@/db/store";

export type ServiceRequestRecord = InferSelectModel<typeof serviceRequests>;

/** A request of the account by its reference; another account's is not found. */
export async function findServiceRequest(
  reader: Reader,
  accountId: number,
  reference: string,
): Promise<ServiceRequestRecord | null> {
  const asked = and(
    eq(serviceRequests.accountId, accountId),
    eq(serviceRequests.reference, reference),
  );
  return reader.orm.select().from(serviceRequests).where(asked).get() ?? null;
}

/** For staff, who see every account's. */
export async function findAnyServiceRequest(
  reader: Reader,
  reference: string,
): Promise<ServiceRequestRecord | null> {
  const asked = eq(serviceRequests.reference, reference);
  return reader.orm.select().from(serviceRequests).where(asked).get() ?? null;
}
