import type { Service } from "@/lib/did/service";
import type { DemoNumber } from "./demo-number";

/** How references of each service begin, and the first number of them. */
export const REFERENCES = {
  emergency: ["EC", 1300],
  a2p: ["AC", 2200],
  cnam: ["CN", 3200],
} as const;
const CAMPAIGNS = ["Delivery notices", "Appointment reminders", "Sign-in codes", "Ticket updates"];
/** What reviewers ask to be changed. */
export const REASONS: Readonly<Record<Service, string>> = {
  emergency: "The address is not precise enough: a floor or unit is missing.",
  a2p: "Sample message 2 does not say how to opt out.",
  cnam: "",
};

/** A place, a campaign, or the name that is displayed: 15 capitals. */
export function nameOf(service: Service, it: DemoNumber, place: number): string {
  if (service === "emergency") return `${it.identity}, ${it.city ?? it.country}`;
  if (service === "a2p") return CAMPAIGNS[place % CAMPAIGNS.length] ?? "Notices";
  return (it.identity ?? "")
    .toUpperCase()
    .replace(/[^A-Z ]/g, "")
    .slice(0, 15)
    .trim();
}
