import { recordsByNumber } from "@/db/dids/records-by-number";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { ServiceRequestRecord } from "@/db/services/find-service-request";
import { type RequestEvent, recordRequestEvent } from "@/db/services/request-events";
import { openNumbersOf } from "@/db/services/request-numbers";
import { type ServiceRequestChange, setServiceRequest } from "@/db/services/set-service-request";
import type { Transaction } from "@/db/store";
import type { HistoryEvent } from "@/lib/did/history";
import { type RequestStep, requestAfter } from "@/lib/did/service-request";
import { settleNumber } from "./request-money";
import { serviceFacts } from "./service-facts";
import { toldChange } from "./told-service";
import { eventOf, type Writing } from "./writing";

/** What is done to a request, and what the record says of it. */
export interface Move
  extends Pick<RequestEvent, "action">,
    Partial<Pick<RequestEvent, "reasons" | "comment">> {
  readonly step: RequestStep;
  /** What becomes of its own fields beside the state. */
  readonly change?: ServiceRequestChange;
}

/**
 * The one way by which a request comes to another state: its numbers, their filters and counts, the
 * money set aside and the history follow in the same transaction.
 * @returns how many numbers went with it
 */
export async function moveRequest(
  tx: Transaction,
  writing: Writing,
  stored: ServiceRequestRecord,
  { step, action, reasons = [], comment = null, change = {} }: Move,
): Promise<number> {
  const { accountId, actor, now } = writing;
  const to = requestAfter(stored.service, stored.status, step);
  if (to === null) throw new Error(`${stored.reference} can't take the step ${step}`);
  await setServiceRequest(tx, stored, { reason: null, ...change, status: to, changedAt: now });
  const event = { at: now, ...actor, action, state: to, reasons, comment };
  await recordRequestEvent(tx, stored, event);
  const lines = await openNumbersOf(tx, stored);
  const numbers = lines.map(({ number }) => number);
  const dids = await recordsByNumber(tx, accountId, numbers);
  const facts = serviceFacts(stored.service, to, stored.id);
  const events: HistoryEvent[] = [];
  for (const line of lines) {
    const did = dids.get(line.number);
    if (did === undefined) throw new Error(`${line.number} left without its services`);
    const amountMinor = await settleNumber(tx, writing, { stored, line, to });
    await updateDid(tx, did, { ...did, ...facts }, now);
    events.push(eventOf(line.number, writing, { ...toldChange(stored, to), amountMinor }));
  }
  await recordEvents(tx, accountId, events);
  return lines.length;
}
