import { findRegistration } from "@/db/dids/find-registration";
import { listServiceRequests } from "@/db/services/list-service-requests";
import type { Reader } from "@/db/store";
import type { Service } from "@/lib/did/service";
import type { CardContext } from "@/lib/numbers/card-fact";
import type { DidRow } from "@/lib/numbers/did-row";
import type { CardSubject, HoverCard } from "@/lib/numbers/hover-card";
import { serviceCard } from "@/lib/numbers/service-card";
import { statusCard } from "@/lib/numbers/status-card";
import { verificationCard } from "@/lib/numbers/verification-card";

interface Asked {
  readonly accountId: number;
  readonly row: DidRow;
  readonly subject: CardSubject;
  readonly context: CardContext;
}

/** The card about one side of a number; `null` where the number has no such side. */
export async function cardAbout(reader: Reader, asked: Asked): Promise<HoverCard | null> {
  const { row, subject, context } = asked;
  switch (subject) {
    case "status":
      return { kind: "status", card: statusCard(row, context) };
    case "verification":
      return aboutVerification(reader, asked);
    case "emergency":
    case "a2p":
    case "cnam":
      return aboutService(reader, asked, subject);
  }
}

async function aboutVerification(
  reader: Reader,
  { accountId, row, context }: Asked,
): Promise<HoverCard | null> {
  if (!row.did.registrationRequired) return null;
  const registration = await findRegistration(reader, accountId, row.did.number);
  if (registration === null) return null;
  return { kind: "request", card: verificationCard(row, registration, context) };
}

async function aboutService(
  reader: Reader,
  { accountId, row, context }: Asked,
  service: Service,
): Promise<HoverCard | null> {
  const services = await listServiceRequests(reader, accountId, row.did);
  const found = services.find((one) => one.service === service);
  return found === undefined ? null : { kind: "request", card: serviceCard(row, found, context) };
}
