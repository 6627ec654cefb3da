import { describe, expect, test } from "vitest";
import { laterBy } from "@/lib/did/calendar";
import { NOW } from "@/test/cast";
import { anIdentity } from "@/test/end-users";
import { MEMBER } from "@/test/registration";
import { type ServicesWorld, servicesWorld } from "@/test/services";
import { examine } from "./doctor";
import { changeIdentity } from "./end-users/change-identity";
import { resubmitService } from "./resubmit-service";

const CHANGED = { name: "Sign-in codes", useCase: "Codes at sign-in", samples: ["Code: 1"] };

/** A campaign in review, on one number. */
async function aCampaign() {
  const world = await servicesWorld();
  const details = await world.endUser();
  const { number } = await world.number(details);
  await world.request(world.order("a2p", [number]));
  return { world, number, details };
}

/** A displayed name in review; the number is brought to the United States. */
async function aName(count = 1) {
  const world = await servicesWorld();
  const details = await world.endUser();
  const numbers: string[] = [];
  for (let place = 0; place < count; place++) {
    const us = { ...details, number: `1212555014${place}`, countryCode: "US" };
    numbers.push((await world.number(us)).number);
  }
  await world.store.inTransaction((tx) => {
    tx.run("INSERT INTO countries VALUES ('US', 'United States')");
    tx.run("UPDATE did_groups SET country_code = 'US'");
  });
  await world.price("cnam", 100);
  await world.request(world.order("cnam", numbers, { shownMinor: 100 * count }));
  return { world, numbers };
}

function resubmit(world: ServicesWorld, reference: string) {
  const writing = { accountId: world.accountId, actor: MEMBER, now: NOW };
  const again = { reference, addressId: null, particulars: CHANGED };
  return resubmitService(world.store, writing, again);
}

describe("a request that is reviewed", () => {
  test("is taken, sent back, mended, submitted again and approved, under one reference", async () => {
    const { world, number } = await aCampaign();
    await world.review("AC-10001", "take");
    const why = { reasons: ["opt-out-missing"], comment: "Say STOP." } as const;
    await world.review("AC-10001", "send-back", why);
    const told = world.store.row("SELECT reason FROM service_requests");
    expect(told).toEqual({ reason: "A sample message does not say how to opt out. Say STOP." });
    expect(world.numbers()).toMatchObject([{ a2p: "changes-required", attention: 32 }]);
    expect(await resubmit(world, "AC-10001")).toEqual({ kind: "done" });
    expect(world.numbers()).toMatchObject([{ a2p: "new", attention: 0 }]);
    await world.review("AC-10001", "take");
    await world.review("AC-10001", "approve");
    expect(world.events("AC-10001")).toEqual([
      "requested",
      "taken",
      "sent-back",
      "resubmitted",
      "taken",
      "approved",
    ]);
    expect(world.history().slice(-2)).toEqual([
      ["service-changed", "staff", "a2p new", "a2p in-process AC-10001"],
      ["service-changed", "staff", "a2p in-process", "a2p active AC-10001"],
    ]);
    const audit = world.store.rows("SELECT action, subject, account_id AS a FROM audit");
    expect(audit).toHaveLength(4);
    expect(audit[0]).toEqual({
      action: "service-decided",
      subject: "AC-10001",
      a: world.accountId,
    });
    expect(number).toBe(world.numbers()[0]?.number);
    expect((await examine(world.store, NOW)).drift).toEqual([]);
  });

  test("goes on with the newest version of its end user", async () => {
    const { world, details } = await aCampaign();
    await world.review("AC-10001", "take");
    await world.review("AC-10001", "send-back", { reasons: ["name-differs"] });
    const owner = { accountId: world.accountId, name: "Ada" };
    const mended = { id: details.identityId, details: anIdentity({ taxId: "IE 1" }) };
    const changed = await changeIdentity(world.store, owner, mended, NOW);
    const identityId = changed.kind === "saved" ? changed.id : 0;
    await resubmit(world, "AC-10001");
    expect(world.store.row("SELECT identity_id AS identityId FROM service_requests")).toEqual({
      identityId,
    });
    expect(world.numbers()).toMatchObject([{ identityId }]);
  });

  test("can't be resubmitted without an end user, nor when it was not sent back", async () => {
    const { world, number } = await aCampaign();
    expect(await resubmit(world, "AC-10001")).toEqual({ kind: "not-open" });
    expect(await resubmit(world, "AC-1")).toEqual({ kind: "not-found" });
    await world.review("AC-10001", "take");
    await world.review("AC-10001", "send-back", { reasons: ["other"], comment: "No." });
    await world.store.inTransaction((tx) => tx.run("UPDATE dids SET identity_id = NULL"));
    expect(await resubmit(world, "AC-10001")).toEqual({
      kind: "refused",
      number,
      reason: "not-assigned",
    });
  });

  test("is set up on no number that is canceled", async () => {
    const { world } = await aCampaign();
    await world.review("AC-10001", "take");
    await world.store.inTransaction((tx) => tx.run("UPDATE dids SET canceled_at = 1"));
    expect(await world.review("AC-10001", "approve")).toEqual({ kind: "suspended", numbers: 1 });
    expect(world.requests()).toEqual(["AC-10001 in-process"]);
  });

  test("is decided upon as it is: a step that can't be taken changes nothing", async () => {
    const { world } = await aCampaign();
    expect(await world.review("AC-10001", "approve")).toEqual({ kind: "not-open", state: "new" });
    expect(await world.review("AC-1", "approve")).toEqual({ kind: "not-found" });
    expect(world.store.rows("SELECT * FROM audit")).toEqual([]);
  });
});

describe("a displayed name", () => {
  test("is approved, asked to be taken out, and gone once that is confirmed", async () => {
    const { world } = await aName();
    await world.review("CN-10001", "approve");
    expect(world.money()).toEqual({ held: 0, charged: [-100] });
    await world.cancel("CN-10001", "active");
    expect(world.numbers()).toMatchObject([{ cnam: "cancelation-pending", attention: 32 }]);
    await world.review("CN-10001", "confirm-removal");
    expect(world.numbers()).toMatchObject([{ cnam: "not-configured", cnamRequest: null }]);
    expect(world.requests()).toEqual(["CN-10001 canceled"]);
    expect(world.money()).toEqual({ held: 0, charged: [-100] });
  });

  test("that is rejected frees its numbers and gives the money back", async () => {
    const { world, numbers } = await aName(2);
    await world.review("CN-10001", "reject", { reasons: ["name-misleading"] });
    expect(world.money()).toEqual({ held: 0, charged: [] });
    expect(world.numbers().map(({ cnam }) => cnam)).toEqual(["not-configured", "not-configured"]);
    expect(await world.request(world.order("cnam", numbers, { shownMinor: 200 }))).toMatchObject({
      answer: { references: ["CN-10002"] },
    });
  });

  test("taken out for one number sets it apart; the others keep it", async () => {
    const { world, numbers } = await aName(3);
    await world.review("CN-10001", "approve");
    expect(await world.cancel("CN-10001", "active", numbers[1])).toEqual({
      kind: "done",
      reference: "CN-10002",
    });
    expect(world.numbers().map(({ cnam }) => cnam)).toEqual([
      "active",
      "cancelation-pending",
      "active",
    ]);
    expect(world.requests()).toEqual(["CN-10001 active", "CN-10002 cancelation-pending"]);
    expect((await examine(world.store, NOW)).drift).toEqual([]);
    expect(await world.cancel("CN-10001", "active", numbers[1])).toEqual({ kind: "not-found" });
  });

  test("set apart before it is decided takes what is set aside for it along", async () => {
    const { world, numbers } = await aName(2);
    await world.cancel("CN-10001", "pending", numbers[0]);
    expect(world.money()).toEqual({ held: 100, charged: [] });
    await world.review("CN-10001", "approve");
    expect(world.money()).toEqual({ held: 0, charged: [-100] });
  });
});

describe("canceling", () => {
  test("what stands elsewhere than was shown asks again; what is over stays over", async () => {
    const { world } = await aCampaign();
    await world.review("AC-10001", "take");
    expect(await world.cancel("AC-10001", "new")).toEqual({ kind: "changed", state: "in-process" });
    expect(await world.cancel("AC-10001", "in-process")).toMatchObject({ kind: "done" });
    expect(await world.cancel("AC-10001", "in-process")).toMatchObject({ kind: "done" });
    expect(world.events("AC-10001")).toEqual(["requested", "taken", "canceled"]);
    expect(await world.cancel("AC-1", "new")).toEqual({ kind: "not-found" });
  });

  test("keeps the record from being written over", async () => {
    const { world } = await aCampaign();
    const rewrite = world.store.inTransaction((tx) =>
      tx.run("UPDATE service_request_events SET at = ?", [laterBy(NOW, 1).getTime()]),
    );
    await expect(rewrite).rejects.toThrow("append-only");
  });
});
