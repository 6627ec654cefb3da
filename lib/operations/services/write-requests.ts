import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import { insertServiceRequest } from "@/db/services/insert-service-request";
import { recordRequestEvent } from "@/db/services/request-events";
import type { Transaction } from "@/db/store";
import type { Service } from "@/lib/did/service";
import { FIRST_STATES } from "@/lib/did/service-request";
import type { Address } from "@/lib/numbers/end-user";
import type { Decided, Taker } from "./decide-requests";
import { joinRequest } from "./request-money";
import type { Particulars } from "./requested";
import { serviceFacts } from "./service-facts";
import { toldRequest } from "./told-service";
import { eventOf, type Writing } from "./writing";

interface Written {
  readonly service: Service;
  readonly particulars: Particulars;
  readonly priceMinor: number;
}

/** One request for each identity: a reviewer judges one end user at a time. @returns references */
export async function writeRequests(
  tx: Transaction,
  writing: Writing,
  { takers, address }: Decided,
  written: Written,
): Promise<readonly string[]> {
  const identities = new Set(takers.map(({ identity }) => identity.id));
  const references: string[] = [];
  for (const id of identities) {
    const group = takers.filter(({ identity }) => identity.id === id);
    references.push(await writeOne(tx, writing, [group, address], written));
  }
  return references;
}

async function writeOne(
  tx: Transaction,
  writing: Writing,
  [takers, address]: readonly [readonly Taker[], Address | null],
  { service, particulars, priceMinor }: Written,
): Promise<string> {
  const { accountId, actor, now } = writing;
  const identity = takers[0]?.identity;
  if (identity === undefined) throw new Error("a request needs a number");
  const status = FIRST_STATES[service];
  const stored = await insertServiceRequest(tx, {
    accountId,
    service,
    name: particulars.name ?? emergencyName(identity.name, address),
    identityId: identity.id,
    addressId: address?.id ?? null,
    status,
    reason: null,
    useCase: particulars.useCase,
    samples: JSON.stringify(particulars.samples),
    requestedAt: now,
    changedAt: now,
  });
  const event = { at: now, ...actor, action: "requested", state: status } as const;
  await recordRequestEvent(tx, stored, { ...event, reasons: [], comment: null });
  const facts = serviceFacts(service, status, stored.id);
  for (const { did } of takers) {
    await joinRequest(tx, writing, stored, { number: did.number, priceMinor });
    await updateDid(tx, did, { ...did, ...facts }, now);
  }
  const told = toldRequest(stored);
  const events = takers.map(({ did }) => eventOf(did.number, writing, told));
  await recordEvents(tx, accountId, events);
  return stored.reference;
}

/** Whose emergency calls are from where. */
export function emergencyName(name: string, address: Pick<Address, "city"> | null): string {
  return address === null ? name : `${name}, ${address.city}`;
}
