import type { Requirement } from "@/lib/did/requirement";
import { TROUBLE_HOLDS } from "@/lib/did/status";
import type { VerificationState } from "@/lib/did/verification";
import type { CardContext, CardFact } from "./card-fact";
import type { DidDetails } from "./did-details";
import type { DidRow } from "./did-row";
import { formatNumber } from "./format-number";
import { endUserHref } from "./number-in-path";
import { endUserFact, type RequestCard } from "./request-card";
import { joinFacts, midSentence, NUMBER_TYPE_WORDS } from "./wording";
import { DOCUMENT_KIND_WORDS } from "./wording-end-user";
import {
  REQUIRED_IDENTITY_WORDS,
  REVERIFICATION_MEANINGS,
  VERIFICATION_LOOKS,
  VERIFICATION_MEANINGS,
  VERIFICATION_TITLES,
} from "./wording-services";
import { formatInstant } from "./wording-time";

/** What is known of a number's registration beyond its line in the list. */
export interface Registration extends Pick<DidDetails, "verification" | "address"> {
  readonly requirement: Requirement;
}

type Context = Pick<CardContext, "timeZone" | "now">;

/** Every word of the card behind the verification icon. */
export function verificationCard(
  row: DidRow,
  registration: Registration,
  context: Context,
): RequestCard {
  const state = row.did.verification;
  const { verification } = registration;
  const isFirst = row.did.registrationApprovedAt === null;
  const meanings = isFirst ? VERIFICATION_MEANINGS : REVERIFICATION_MEANINGS;
  return {
    icon: { shape: "verification", ...VERIFICATION_LOOKS[state] },
    title: VERIFICATION_TITLES[state],
    subtitle: joinFacts(formatNumber(row.did.number), placeWords(row)),
    isStateSubtitle: false,
    refusal: state === "rejected" ? (verification?.reason ?? null) : null,
    meaning: meanings[state],
    facts: [
      endUserFact(row),
      addressFact(registration.address),
      referenceFact(verification, context.timeZone),
      neededFact(row, registration.requirement),
      deadlineFact(row, context),
    ].filter((fact) => fact !== null),
    mends: mendsOf(row, verification),
  };
}

/** A rejected first registration goes on under its reference; any other begins anew. */
function mendsOf(
  { did }: DidRow,
  verification: Registration["verification"],
): NonNullable<RequestCard["mends"]> {
  const label = did.verification === "unassigned" ? "Assign" : "Change";
  const assign = { label: `${label} end-user details`, href: endUserHref(did.number) };
  if (did.verification === "pending") return [];
  const isFirst = did.registrationApprovedAt === null;
  if (did.verification !== "rejected" || !isFirst || verification === null) return [assign];
  const href = `/verifications/${verification.reference}#resubmit`;
  return [
    { label: "Update and resubmit", href },
    { ...assign, label: "Assign end-user details" },
  ];
}

function placeWords(row: DidRow): string {
  const place = row.cityName ?? row.regionName ?? row.countryName;
  return `${place}, ${midSentence(NUMBER_TYPE_WORDS[row.numberType])}`;
}

function addressFact(address: Registration["address"]): CardFact {
  const label = "Address";
  if (address === null) return { label, value: "None", detail: null };
  const { street, postalCode, city, country } = address;
  return { label, value: `${street}, ${postalCode} ${city}, ${country}`, detail: null };
}

const DECIDED = { approved: "approved", rejected: "rejected", pending: "decided" } as const;

function referenceFact(verification: Registration["verification"], zone: string): CardFact | null {
  if (verification === null) return null;
  const { reference, status, submittedAt, decidedAt } = verification;
  const detail =
    decidedAt === null
      ? `submitted ${formatInstant(submittedAt, zone)}`
      : `${DECIDED[status]} ${formatInstant(decidedAt, zone)}`;
  return { label: "Reference", value: reference, detail, href: `/verifications/${reference}` };
}

const LACKING: readonly VerificationState[] = ["unassigned", "rejected"];

/** Said while details are to be assigned: an address elsewhere would be refused. */
function neededFact({ did, ...row }: DidRow, needed: Requirement): CardFact | null {
  if (!LACKING.includes(did.verification)) return null;
  const region = row.regionName ?? row.countryName;
  const places = {
    anywhere: null,
    country: row.countryName,
    region,
    city: row.cityName ?? region,
  };
  const place = places[needed.address];
  const address = place === null ? "an address anywhere" : `an address in ${place}`;
  const papers = needed.documents.map((kind) => midSentence(DOCUMENT_KIND_WORDS[kind]));
  const detail = [address, ...papers].join(", ");
  return { label: "Needed", value: REQUIRED_IDENTITY_WORDS[needed.identity], detail };
}

/** Only a number bought here and never approved has one; while a review runs it does not count. */
function deadlineFact({ did }: DidRow, { timeZone, now }: Context): CardFact | null {
  const deadline = did.registrationDeadlineAt;
  const counts = TROUBLE_HOLDS.unregistered(did, now) && LACKING.includes(did.verification);
  if (deadline === null || !counts) return null;
  const detail = now < deadline ? "then removed and refunded" : "passed, being dealt with";
  return { label: "Deadline", value: formatInstant(deadline, timeZone), detail };
}
