import { describe, expect, test } from "vitest";
import { laterBy } from "@/lib/did/calendar";
import { NOW } from "@/test/cast";
import { accountIn, servicesWorld } from "@/test/services";
import { examine } from "./doctor";
import { settleDue } from "./settle-due";

const LATER = laterBy(NOW, 60_000);

async function aServed() {
  const world = await servicesWorld();
  const details = await world.endUser();
  const { number } = await world.number(details);
  return { world, number, details };
}

describe("asking for a service", () => {
  test("makes a request, and the number, its history and its filters follow", async () => {
    const { world, number, details } = await aServed();
    const { addressId } = details;
    const wish = { service: "emergency", numbers: [number], addressId } as const;
    expect(await world.request(world.order("emergency", [number], { wish }))).toEqual({
      kind: "answered",
      answer: { kind: "requested", references: ["EC-10001"], numbers: 1 },
    });
    expect(world.numbers()).toMatchObject([
      { emergency: "new", emergencyRequest: 1, a2p: "not-configured" },
    ]);
    expect(world.requests()).toEqual(["EC-10001 new"]);
    expect(world.history()).toEqual([["service-requested", "member", null, "emergency EC-10001"]]);
    expect(world.events("EC-10001")).toEqual(["requested"]);
    const named = world.store.row("SELECT name FROM service_requests");
    expect(named).toEqual({ name: "Acme Ltd, Dublin" });
    expect((await examine(world.store, NOW)).drift).toEqual([]);
  });

  test("for several numbers makes one request for each identity, and leaves out the others", async () => {
    const { world, number, details } = await aServed();
    const second = await world.number(details);
    const other = await world.number(await world.endUser({ name: "Beta Ltd" }));
    const bare = await world.number({});
    const asked = [number, second.number, other.number, bare.number, number, "35319999999"];
    expect(await world.request(world.order("a2p", asked))).toMatchObject({
      answer: { kind: "requested", references: ["AC-10001", "AC-10002"], numbers: 3 },
    });
    expect(world.numbers().map(({ a2p }) => a2p)).toEqual(["new", "new", "new", "not-configured"]);
  });

  test("that no number may have does nothing, and says why for each", async () => {
    const { world, number } = await aServed();
    const bare = await world.number({});
    const asked = [number, bare.number, "35319999999"];
    expect(await world.request(world.order("cnam", asked))).toMatchObject({
      answer: {
        kind: "nothing",
        outcomes: [
          { number, refusal: "service-elsewhere" },
          { number: bare.number, refusal: "service-elsewhere" },
          { number: "35319999999", refusal: "not-found" },
        ],
      },
    });
    expect(world.requests()).toEqual([]);
  });

  test("for another account's number finds nothing", async () => {
    const { world, number } = await aServed();
    const stranger = await accountIn(world.store);
    expect(await stranger.request(stranger.order("a2p", [number]))).toMatchObject({
      answer: { kind: "nothing", outcomes: [{ refusal: "not-found" }] },
    });
  });

  test("with an address that has a newer version, or another account's, does nothing", async () => {
    const { world, number, details } = await aServed();
    const wish = { service: "emergency", numbers: [number], addressId: 999 } as const;
    expect(await world.request(world.order("emergency", [number], { wish }))).toMatchObject({
      answer: { kind: "address-gone" },
    });
    await world.store.inTransaction((tx) => tx.run("UPDATE addresses SET replaced_at = 1"));
    const old = { ...wish, addressId: details.addressId };
    expect(await world.request(world.order("emergency", [number], { wish: old }))).toMatchObject({
      answer: { kind: "address-gone" },
    });
  });
});

describe("what a service costs", () => {
  test("is set aside when it is asked for, spent once when it becomes active", async () => {
    const { world, number, details } = await aServed();
    await world.price("a2p", 1500);
    await world.prepay(3500);
    const second = await world.number(details);
    const order = world.order("a2p", [number, second.number], { shownMinor: 3000 });
    await world.request(order);
    expect(world.money()).toEqual({ held: 3000, charged: [] });
    expect(await world.request(order)).toMatchObject({ answer: { references: ["AC-10001"] } });
    expect(world.requests()).toEqual(["AC-10001 new"]);
    await world.review("AC-10001", "take");
    expect(world.money()).toEqual({ held: 3000, charged: [] });
    expect(await world.review("AC-10001", "approve")).toEqual({ kind: "decided", numbers: 2 });
    expect(world.money()).toEqual({ held: 0, charged: [-1500, -1500] });
    expect(await world.review("AC-10001", "approve")).toEqual({
      kind: "not-open",
      state: "active",
    });
    expect(world.money()).toEqual({ held: 0, charged: [-1500, -1500] });
    expect(await world.cancel("AC-10001", "active")).toMatchObject({ kind: "done" });
    expect(world.money()).toEqual({ held: 0, charged: [-1500, -1500] });
  });

  test("comes back when the request is canceled before", async () => {
    const { world, number } = await aServed();
    await world.price("a2p", 1500);
    await world.request(world.order("a2p", [number], { shownMinor: 1500 }));
    await world.cancel("AC-10001", "new");
    expect(world.money()).toEqual({ held: 0, charged: [] });
    expect(world.numbers()).toMatchObject([{ a2p: "not-configured" }]);
  });

  test("refuses the request where the money does not cover all of it", async () => {
    const { world, number } = await aServed();
    await world.price("a2p", 1500);
    await world.prepay(1499);
    expect(await world.request(world.order("a2p", [number], { shownMinor: 1500 }))).toMatchObject({
      answer: { kind: "short-of-money", missingMinor: 1 },
    });
    expect(world.requests()).toEqual([]);
    expect(world.money()).toEqual({ held: 0, charged: [] });
  });

  test("lets the same form be sent again once the money is there", async () => {
    const { world, number } = await aServed();
    await world.price("a2p", 1500);
    await world.prepay(1499);
    const order = world.order("a2p", [number], { shownMinor: 1500 });
    expect(await world.request(order)).toMatchObject({ answer: { kind: "short-of-money" } });
    expect(world.store.rows("SELECT * FROM form_requests")).toEqual([]);
    await world.prepay(1);
    expect(await world.request(order)).toMatchObject({ answer: { kind: "requested" } });
    expect(world.money()).toEqual({ held: 1500, charged: [] });
  });

  test("is asked again when it is no longer what was shown", async () => {
    const { world, number } = await aServed();
    await world.price("a2p", 1500);
    await world.price("a2p", 900, world.accountId);
    const shown = world.order("a2p", [number], { shownMinor: 1500 });
    expect(await world.request(shown)).toMatchObject({
      answer: { kind: "price-changed", totalMinor: 900 },
    });
    expect(world.requests()).toEqual([]);
  });

  test("one form asks for one thing: something else under its key is refused", async () => {
    const { world, number } = await aServed();
    const order = world.order("a2p", [number]);
    await world.request(order);
    const other = world.order("emergency", [number], { form: order.form });
    expect(await world.request(other)).toEqual({ kind: "other-request" });
  });
});

describe("a number that leaves", () => {
  test("takes its services with it, and what is set aside for them comes back", async () => {
    const { world, number, details } = await aServed();
    await world.price("a2p", 1500);
    const leaving = await world.number({
      ...details,
      registrationRequired: true,
      registrationApprovedAt: null,
      registrationDeadlineAt: LATER,
      activatedAt: null,
      expiresAt: null,
      billingAnchorDay: null,
      verification: "rejected",
    });
    await world.request(world.order("a2p", [number], { shownMinor: 1500 }));
    await joinByHand(world, leaving.number);
    expect(world.money().held).toBe(3000);
    await settleDue(world.store, world.accountId, LATER);
    expect(world.numbers().map((did) => did.number)).toEqual([number]);
    expect(world.money()).toEqual({ held: 1500, charged: [] });
    expect(world.requests()).toEqual(["AC-10001 new", "AC-10002 canceled"]);
    expect(world.events("AC-10002")).toEqual(["requested", "released"]);
    expect((await examine(world.store, LATER)).drift).toEqual([]);
  });
});

/** As a request was made while the number's details were approved. */
async function joinByHand(world: Awaited<ReturnType<typeof servicesWorld>>, number: string) {
  const set = (verification: string, approvedAt: number | null) =>
    world.store.inTransaction((tx) =>
      tx.run(
        `UPDATE dids SET verification = ?, registration_approved_at = ?,
           next_due_at = registration_deadline_at, status = 3, attention = 2
         WHERE number = ?`,
        [verification, approvedAt, number],
      ),
    );
  await set("approved", NOW.getTime());
  await world.request(world.order("a2p", [number], { shownMinor: 1500 }));
  await set("rejected", null);
}

test.each([
  ["a forgotten number", "DELETE FROM service_request_numbers", "does not know it"],
  ["a lost pointer", "UPDATE dids SET a2p_request_id = NULL", "does not go by"],
  ["a lost hold", "UPDATE holds SET closed_at = 1", "set aside"],
])("%s is drift", async (_, spoil, words) => {
  const { world, number } = await aServed();
  await world.price("a2p", 1500);
  await world.request(world.order("a2p", [number], { shownMinor: 1500 }));
  await world.store.inTransaction((tx) => tx.run(spoil));
  const { drift } = await examine(world.store, NOW);
  expect(drift.some((line) => line.startsWith(number) && line.includes(words))).toBe(true);
});
