import type { Service } from "@/lib/did/service";
import type { RequestReason, RequestState } from "@/lib/did/service-request";
import { requestReasonText } from "@/lib/numbers/wording-service-requests";
import type { DemoNumber } from "./demo-number";

/** How references of each service begin, and the first number of them. */
export const REFERENCES = {
  emergency: ["EC", 1300],
  a2p: ["AC", 2200],
  cnam: ["CN", 3200],
} as const;

interface Campaign {
  readonly useCase: string;
  readonly samples: readonly string[];
}

const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  "Delivery notices": {
    useCase: "Customers who ordered are told when their parcel comes. They agree at checkout.",
    samples: ["Your parcel comes today between 2 and 4 pm. Reply STOP to opt out."],
  },
  "Appointment reminders": {
    useCase: "Patients are reminded of their appointment a day before. They agree at the desk.",
    samples: [
      "You have an appointment tomorrow at 9:30. Reply STOP to opt out.",
      "Your appointment was moved to Friday at 11:00.",
    ],
  },
  "Sign-in codes": {
    useCase: "Whoever signs in gets a code once. They ask for it themselves.",
    samples: ["Your code is 418 209. Reply STOP to opt out."],
  },
  "Support replies": {
    useCase: "Customers who wrote to support are answered. They write first.",
    samples: ["Thank you for writing. We answer within an hour. Reply STOP to opt out."],
  },
};
const CAMPAIGN_NAMES = Object.keys(CAMPAIGNS);

/** What a campaign of this name is for. */
export function campaignOf(name: string): Campaign {
  return CAMPAIGNS[name] ?? { useCase: "Notices to customers who agreed to them.", samples: [] };
}

interface Reason {
  readonly reasons: readonly RequestReason[];
  readonly comment: string | null;
}

/** What reviewers ask to be changed. */
export const REASONS: Readonly<Record<Service, Reason>> = {
  emergency: { reasons: ["address-imprecise"], comment: null },
  a2p: { reasons: ["opt-out-missing"], comment: "It is sample message 2." },
  cnam: { reasons: ["name-misleading"], comment: null },
};

/** What a customer is told of a request that was sent back; of any other, nothing. */
export function reasonOf(service: Service, status: RequestState): string | null {
  if (status !== "changes-required" && status !== "rejected") return null;
  const { reasons, comment } = REASONS[service];
  return requestReasonText(reasons, comment);
}

/** A place, a campaign, or the name that is displayed: 15 capitals. */
export function nameOf(service: Service, it: DemoNumber, place: number): string {
  if (service === "emergency") return `${it.identity}, ${it.city ?? it.country}`;
  if (service === "a2p") return CAMPAIGN_NAMES[place % CAMPAIGN_NAMES.length] ?? "Sign-in codes";
  return (it.identity ?? "")
    .toUpperCase()
    .replace(/[^A-Z &]/g, "")
    .slice(0, 15)
    .trim();
}
