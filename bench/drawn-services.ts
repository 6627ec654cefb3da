import type { StoredFacts } from "@/db/dids/did-columns";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { draw, drawn, pick } from "./draw";
import { BENCH_NOW } from "./now";
import type { AccountProps } from "./props";

const EMERGENCY = ["not-configured", "not-configured", "active", "new", "in-process"] as const;
const A2P = ["active", "new", "changes-required"] as const;
const CNAM = ["not-configured", "active", "active", "cancelation-pending"] as const;

/** Registration and services, with the end user who stands behind them. */
export function drawnServices(props: AccountProps, place: number): Partial<StoredFacts> {
  return {
    ...registration(props, place),
    emergency: drawn(place, 11, 300) ? pick(EMERGENCY, place, 46) : null,
    a2p: drawn(place, 12, 100) ? pick(A2P, place, 13) : null,
    cnam: drawn(place, 47, 50) ? pick(CNAM, place, 48) : null,
  };
}

/** One number in twelve must be registered; most of these are, some never were. */
function registration(props: AccountProps, place: number): Partial<StoredFacts> {
  if (!drawn(place, 30, 80)) return {};
  const awaits = drawn(place, 33, 25);
  const registrationApprovedAt = awaits ? null : laterBy(BENCH_NOW, -200 * DAY_MS);
  const known = { registrationRequired: true, registrationApprovedAt };
  if (awaits && drawn(place, 34, 500)) return { ...known, verification: "unassigned" };
  const user = draw(place, 32, props.identityIds.length);
  return {
    ...known,
    verification: state(place, awaits),
    identityId: props.identityIds[user] ?? null,
    addressId: props.addressIds[user] ?? null,
    verificationId: props.verificationIds[user] ?? null,
  };
}

function state(place: number, awaits: boolean): StoredFacts["verification"] {
  if (awaits) return "pending";
  return drawn(place, 31, 40) ? "rejected" : "approved";
}
