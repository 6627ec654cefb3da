import { describe, expect, test } from "vitest";
import { aMember } from "@/test/batches";
import { insertDid, NOW } from "@/test/cast";
import { ADDRESS } from "@/test/end-users";
import { registrationWorld, STAFF } from "@/test/registration";
import { decideVerification } from "./decide-verification";
import { examine } from "./doctor";
import type { DetailIds } from "./registration/details";

const assign = (details: DetailIds | null) =>
  ({ verb: "assign", options: { details, name: "" } }) as const;
const UNASSIGN = { verb: "unassign", options: {} } as const;

async function withMember() {
  const world = await registrationWorld();
  return { world, member: await aMember(world.store, world.accountId) };
}

describe("assigned to many", () => {
  test("numbers of one country and type go to review together, each with its event", async () => {
    const { world, member } = await withMember();
    const numbers = [(await world.awaiting()).number, (await world.awaiting()).number];
    const { key, confirmed } = await member.act(assign(await world.endUser()), numbers);
    expect(confirmed.kind).toBe("finished");
    expect(world.verifications()).toMatchObject([{ status: "pending" }]);
    expect(world.numbers().map(({ verification }) => verification)).toEqual(["pending", "pending"]);
    expect(await member.summary(key)).toMatchObject({
      changed: 2,
      remarks: { "goes-to-review": 2, "approved-at-once": 0 },
    });
    const { batch } = await member.summary(key);
    expect(
      world.store.rows("SELECT DISTINCT batch_id AS batch FROM history WHERE number <> ''"),
    ).toEqual([{ batch: batch.id }]);
    expect((await examine(world.store, NOW)).drift).toEqual([]);
  });

  test("what is approved already is approved at once, and foretold so", async () => {
    const { world, member } = await withMember();
    const details = await world.endUser();
    await member.act(assign(details), [(await world.awaiting()).number]);
    const verdict = { step: "approve", comment: null } as const;
    await decideVerification(world.store, { reference: "VR-10001", verdict }, STAFF, NOW);
    const { key } = await member.act(assign(details), [(await world.awaiting()).number]);
    expect((await member.summary(key)).remarks).toMatchObject({ "approved-at-once": 1 });
    expect(world.numbers().map(({ verification }) => verification)).toEqual([
      "approved",
      "approved",
    ]);
  });

  test("what the details lack is said beside the number; it is left out, the rest runs", async () => {
    const { world, member } = await withMember();
    const plain = await insertDid(world.store, { accountId: world.accountId });
    const { number } = await world.awaiting();
    await world.require({ identity: "business", documents: ["address-proof"] });
    const details = await world.endUser({ kind: "personal" }, ADDRESS);
    const { key } = await member.act(assign(details), [plain.number, number]);
    const { changed, refusals } = await member.summary(key);
    expect([changed, refusals]).toEqual([
      1,
      [
        {
          reason: "requirement-unmet",
          count: 1,
          numbers: [number],
          missing: [
            { kind: "identity", needed: "business" },
            { kind: "document", document: "address-proof" },
          ],
        },
      ],
    ]);
    expect(world.verifications()).toEqual([]);
  });

  test("nothing is assigned that was not chosen, and nothing that was not shown", async () => {
    const { world, member } = await withMember();
    const key = await member.draw("assign", [(await world.awaiting()).number]);
    const none = { kind: "target-gone", field: "details" };
    expect(await member.confirm(key, assign(null))).toEqual(none);
    const chosen = assign(await world.endUser());
    expect(await member.confirm(key, chosen)).toMatchObject({ kind: "redrawn", why: "chosen" });
    expect(world.verifications()).toEqual([]);
    const answers = [member.confirm(key, chosen), member.confirm(key, chosen)];
    expect((await Promise.all(answers)).map(({ kind }) => kind)).toEqual(["finished", "finished"]);
    expect(world.verifications()).toHaveLength(1);
  });

  test("a number that got other details meanwhile is left out", async () => {
    const { world, member } = await withMember();
    const { id, number } = await world.awaiting();
    const chosen = assign(await world.endUser());
    const key = await member.draw("assign", [number]);
    await member.confirm(key, chosen, NOW, "preview");
    await world.assign([id], await world.endUser());
    expect(await member.confirm(key, chosen)).toMatchObject({ kind: "redrawn", why: "changed" });
    expect(world.verifications()).toHaveLength(1);
  });

  test("another account's details and numbers are not there", async () => {
    const mine = await withMember();
    const theirs = await insertDid(mine.world.store);
    const { number } = await mine.world.awaiting();
    const key = await mine.member.draw("assign", [number, theirs.number]);
    expect((await mine.member.summary(key)).refusals).toMatchObject([
      { reason: "unchanged" },
      { reason: "not-found", numbers: [theirs.number] },
    ]);
    await mine.world.store.inTransaction((tx) =>
      tx.run(
        "INSERT INTO identities (account_id, kind, name, created_at) VALUES (?, 'personal', 'Eve', 0)",
        [theirs.accountId],
      ),
    );
    const eve = mine.world.store.row<{ id: number }>("SELECT max(id) AS id FROM identities");
    const foreign = assign({ identityId: eve?.id ?? 0, addressId: null });
    expect(await mine.member.confirm(key, foreign)).toEqual({
      kind: "target-gone",
      field: "details",
    });
  });
});

describe("unassigned from many", () => {
  test("only from those that may be without; reasons stand beside the others", async () => {
    const { world, member } = await withMember();
    const details = await world.endUser();
    const plain = await insertDid(world.store, { accountId: world.accountId });
    const pending = await world.awaiting();
    const bare = await insertDid(world.store, { accountId: world.accountId });
    await member.act(assign(details), [plain.number, pending.number]);
    const { key } = await member.act(UNASSIGN, [plain.number, pending.number, bare.number]);
    expect(await member.summary(key)).toMatchObject({
      changed: 1,
      refusals: [
        { reason: "verification-pending", numbers: [pending.number] },
        { reason: "not-assigned", numbers: [bare.number] },
      ],
    });
    expect(world.numbers().filter(({ identityId }) => identityId !== null)).toHaveLength(1);
  });
});
