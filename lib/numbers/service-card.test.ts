import { expect, test } from "vitest";
import type { Service, ServiceState, ServiceTone } from "@/lib/did/service";
import { A2P_STATES, CNAM_STATES, EMERGENCY_STATES } from "@/lib/did/service";
import { aRow } from "@/test/row";
import type { ServiceDetails } from "./did-details";
import { serviceCard } from "./service-card";

const PIKE = { id: 1, name: "Harbour & Pike Ltd", kind: "business" } as const;
const REQUEST = {
  reference: "AC-2064",
  name: "Appointment reminders",
  reason: null,
  requestedAt: new Date("2026-11-12T15:30:00Z"),
};

function card(details: Partial<ServiceDetails>, identity: typeof PIKE | null = PIKE) {
  const whole = { service: "a2p", state: "active", request: REQUEST, ...details } as const;
  const made = serviceCard(aRow({ identity }), whole, { timeZone: "UTC" });
  return {
    ...made,
    facts: made.facts.map(({ label, value, detail }) =>
      detail === null ? `${label}: ${value}` : `${label}: ${value} (${detail})`,
    ),
  };
}

test("a request that was sent back says why", () => {
  const request = { ...REQUEST, reason: "Sample message 2 does not say how to opt out." };
  expect(card({ state: "changes-required", request })).toEqual({
    icon: { shape: "service", glyph: "a2p", tone: "bad" },
    title: "A2P SMS",
    subtitle: "Changes required",
    isStateSubtitle: true,
    refusal: null,
    meaning: null,
    facts: [
      "Campaign: Appointment reminders (AC-2064)",
      "Requested: 12 Nov 2026, 15:30 UTC",
      "Reason: Sample message 2 does not say how to opt out.",
    ],
    mends: [{ label: "Change and resubmit", href: "/services/a2p-sms/AC-2064#resubmit" }],
  });
});

const REQUESTED = ["Requested: 12 Nov 2026, 15:30 UTC"];
const MEANINGS: Record<ServiceState, [ServiceTone, string, string | null]> = {
  "not-configured": [
    "off",
    "Not configured",
    "Supported, not set up. End-user details are assigned.",
  ],
  new: ["waiting", "New", "The request waits for review."],
  "in-process": ["waiting", "In process", "The request is being reviewed."],
  pending: ["waiting", "Pending", "The request is being reviewed."],
  active: ["ok", "Active", null],
  "changes-required": [
    "bad",
    "Changes required",
    "The request was sent back. Change it and submit it again.",
  ],
  "cancelation-pending": [
    "bad",
    "Cancelation pending",
    "The request to remove it is being carried out.",
  ],
};

const EVERY: readonly [Service, ServiceState][] = [
  ...EMERGENCY_STATES.map((state) => ["emergency", state] as [Service, ServiceState]),
  ...A2P_STATES.map((state) => ["a2p", state] as [Service, ServiceState]),
  ...CNAM_STATES.map((state) => ["cnam", state] as [Service, ServiceState]),
];

test.each(EVERY)("%s: %s has its colour, words and dates", (service, state) => {
  const request = state === "not-configured" ? null : REQUEST;
  const said = card({ service, state, request });
  const [tone, subtitle, meaning] = MEANINGS[state];
  expect([said.icon.tone, said.subtitle, said.meaning]).toEqual([tone, subtitle, meaning]);
  const dated = said.facts.filter((fact) => fact.startsWith("Requested"));
  expect(dated).toEqual(request === null ? [] : REQUESTED);
});

test.each([
  ["emergency", "Emergency Calling", "Request"],
  ["a2p", "A2P SMS", "Campaign"],
  ["cnam", "CNAM", "Name shown"],
] as const)("%s is named, and so is its request", (service, title, label) => {
  const said = card({ service });
  expect([said.title, said.icon.glyph]).toEqual([title, service]);
  expect(said.facts[0]).toBe(`${label}: Appointment reminders (AC-2064)`);
});

test("a gray one says that end-user details must be assigned, and who is", () => {
  const off = { state: "not-configured", request: null } as const;
  expect(card(off, null)).toMatchObject({
    meaning: "Supported, not set up. It needs assigned end-user details.",
    facts: ["End user: None"],
  });
  expect(card(off).facts).toEqual(["End user: Harbour & Pike Ltd (Business identity)"]);
});

test("a canceled one is gray again, whatever was requested once", () => {
  const said = card({ state: "not-configured" });
  expect(said.facts).toEqual(["End user: Harbour & Pike Ltd (Business identity)"]);
});

test("its name leads to the request, a gray one to where it is set up; a viewer is led to no form", () => {
  const row = aRow({ identity: PIKE });
  const whole = { service: "cnam", state: "active", request: REQUEST } as const;
  const [fact] = serviceCard(row, whole, { timeZone: "UTC", role: "viewer" }).facts;
  expect(fact?.href).toBe("/services/cnam/AC-2064");
  const off = { ...whole, state: "not-configured", request: null } as const;
  const set = `/services/cnam/new?numbers=${row.did.number}`;
  expect(serviceCard(row, off, { timeZone: "UTC", role: "manager" }).mends).toEqual([
    { label: "Set up", href: set },
  ]);
  expect(serviceCard(row, off, { timeZone: "UTC", role: "viewer" }).mends).toEqual([]);
  const imported = { ...whole, request: null } as const;
  expect(serviceCard(row, imported, { timeZone: "UTC", role: "admin" }).mends).toEqual([]);
});

test("an imported one without a request says what its state means", () => {
  expect(card({ state: "active", request: null }).meaning).toBe("In service.");
  expect(card({ state: "changes-required", request: null }).meaning).toContain("sent back");
});
