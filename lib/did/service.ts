/** States of an Emergency Calling request; "not-configured" is supported but not enabled. */
export const EMERGENCY_STATES = [
  "not-configured",
  "new",
  "in-process",
  "active",
  "changes-required",
] as const;
export type EmergencyState = (typeof EMERGENCY_STATES)[number];

/** States of an A2P SMS campaign. */
export const A2P_STATES = [...EMERGENCY_STATES] as const;
export type A2pState = (typeof A2P_STATES)[number];

export const CNAM_STATES = ["not-configured", "pending", "active", "cancelation-pending"] as const;
export type CnamState = (typeof CNAM_STATES)[number];

export type ServiceState = EmergencyState | CnamState;

/** The services a number can have, in the order in which they are always shown. */
export const SERVICES = ["emergency", "a2p", "cnam"] as const;
export type Service = (typeof SERVICES)[number];

export type ServiceTone = "off" | "ok" | "waiting" | "bad";

/** Gray, green, yellow, red: what each state means for whoever scans the list. */
export const SERVICE_TONES = {
  "not-configured": "off",
  new: "waiting",
  "in-process": "waiting",
  pending: "waiting",
  active: "ok",
  "changes-required": "bad",
  "cancelation-pending": "bad",
} as const satisfies Record<ServiceState, ServiceTone>;

/** A service that the customer must look at. */
export function needsHand(state: ServiceState | null): boolean {
  return state !== null && SERVICE_TONES[state] === "bad";
}
