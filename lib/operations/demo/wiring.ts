import { DEMO_END_USERS } from "@/db/seed/demo-end-users";
import type { DemoNumber } from "@/db/seed/demo-number";
import type { A2pState, CnamState, EmergencyState } from "@/lib/did/service";
import type { DemoCoverage } from "./coverage";
import type { Dice } from "./dice";
import { featuresOf } from "./product";

type Routing = Pick<
  DemoNumber,
  "trunk" | "group" | "includedChannels" | "dedicatedChannels" | "pool" | "shared"
>;

interface Region {
  readonly countries: readonly string[];
  readonly trunks: readonly string[];
  readonly group: string;
  readonly pool: string;
  readonly shared: readonly string[];
}

const EUROPE: Region = {
  countries: [],
  trunks: ["sip-dub-01", "sip-dub-02", "sip-ber-01", "sip-ber-02", "sip-ams-01", "sip-par-01"],
  group: "eu-main",
  pool: "EU pool",
  shared: ["EU reception", "EU support"],
};
const REGIONS: readonly Region[] = [
  {
    countries: ["GB"],
    trunks: ["sip-lon-01", "sip-lon-02", "office-forward"],
    group: "uk-ha",
    pool: "UK pool",
    shared: ["UK switchboard"],
  },
  {
    countries: "US CA MX BR AR CL CO PE".split(" "),
    trunks: ["sip-nyc-01", "sip-lax-01", "sip-yvr-01"],
    group: "us-main",
    pool: "US pool",
    shared: ["US contact centre"],
  },
  {
    countries: "AU NZ JP SG HK MY TH PH".split(" "),
    trunks: ["sip-sin-01", "sip-syd-01"],
    group: "apac-main",
    pool: "APAC pool",
    shared: ["APAC desk"],
  },
];

/** Calls go to trunks near the number; a few numbers have channels of their own or share some. */
export function routingFor(dice: Dice, country: string): Routing {
  const region = REGIONS.find((it) => it.countries.includes(country)) ?? EUROPE;
  const isGrouped = dice.chance(0.45);
  const draw = dice.roll();
  const hasDedicated = draw < 0.01;
  const isShared = draw > 0.9;
  return {
    trunk: isGrouped ? null : dice.pick(region.trunks),
    group: isGrouped ? region.group : null,
    includedChannels: 2,
    dedicatedChannels: hasDedicated ? dice.between(1, 4) : 0,
    pool: hasDedicated ? region.pool : null,
    shared: isShared ? dice.pick(region.shared) : null,
  };
}

const USUAL_END_USERS = ["Harbour & Pike Ltd", "Harbour & Pike Inc"] as const;

/** An end user of the same country where the account has one. */
export function endUserFor(dice: Dice, country: string): string {
  const local = DEMO_END_USERS.filter((it) => it.country === country).map((it) => it.name);
  return dice.pick(local.length > 0 ? local : USUAL_END_USERS);
}

const REQUEST_SHARES: readonly (readonly [EmergencyState, number])[] = [
  ["active", 58],
  ["not-configured", 39],
  ["new", 1],
  ["in-process", 1.6],
  ["changes-required", 0.4],
];
const CNAM_SHARES: readonly (readonly [CnamState, number])[] = [
  ["active", 35],
  ["not-configured", 62],
  ["pending", 2.4],
  ["cancelation-pending", 0.6],
];

const ALL_OFF = {
  emergency: "not-configured",
  a2p: "not-configured",
  cnam: "not-configured",
} as const;

/** A service that nobody asked for stays gray; none is asked for without an end user. */
export function servicesFor(
  dice: Dice,
  coverage: DemoCoverage,
  mayHave: boolean,
): { emergency: EmergencyState | null; a2p: A2pState | null; cnam: CnamState | null } {
  const features = featuresOf(coverage.country, coverage.type);
  const drawn = {
    emergency: dice.weighted(REQUEST_SHARES, ([, share]) => share)[0],
    a2p: dice.weighted(REQUEST_SHARES, ([, share]) => share)[0],
    cnam: dice.weighted(CNAM_SHARES, ([, share]) => share)[0],
  };
  const states = mayHave ? drawn : ALL_OFF;
  return {
    emergency: features.includes("emergency") ? states.emergency : null,
    a2p: features.includes("a2p") ? states.a2p : null,
    cnam: features.includes("cnam") ? states.cnam : null,
  };
}

/** Help is sent to an address in the country, and campaigns are of businesses: else it stays gray. */
export function servedBy({
  identity,
  country,
  emergency,
  a2p,
}: Pick<DemoNumber, "identity" | "country" | "emergency" | "a2p">) {
  const endUser = DEMO_END_USERS.find(({ name }) => name === identity);
  const off = <State>(state: State | null) => (state === null ? null : ("not-configured" as const));
  return {
    emergency: endUser?.country === country ? emergency : off(emergency),
    a2p: endUser?.kind === "business" ? a2p : off(a2p),
  };
}
