import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FEATURES } from "@/lib/did/feature";
import { SERVICES } from "@/lib/did/service";
import { NOW } from "@/test/cast";
import { anIdentity } from "@/test/end-users";
import { servicesWorld } from "@/test/services";
import { examine } from "./doctor";
import { changeIdentity } from "./end-users/change-identity";
import { importNumbers } from "./import-numbers";

const folder = mkdtempSync(join(tmpdir(), "my-numbers-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file changes a service that no request stands behind, and leaves the others alone", async () => {
  const world = await servicesWorld();
  const { number } = await world.number(await world.endUser());
  await world.request(world.order("a2p", [number]));
  const path = join(folder, "numbers.csv");
  const usual = { accountName: "account 1", path, update: true, dryRun: false, skipBad: false };
  const update = (heading: string, cell: string) => {
    writeFileSync(path, `number,${heading}\n${number},${cell}\n`);
    return importNumbers(world.store, usual, NOW);
  };
  expect(await update("a2p", "active")).toMatchObject({
    report: {
      updated: 0,
      firstBad: [{ reason: "a2p goes by a request: it is changed there, not by a file" }],
    },
  });
  expect(await update("a2p", "")).toMatchObject({ report: { updated: 0, bad: 1 } });
  expect(await update("a2p", "new")).toMatchObject({ report: { bad: 0 } });
  expect(await update("emergency", "active")).toMatchObject({ report: { updated: 1 } });
  expect(world.numbers()).toMatchObject([{ a2p: "new", emergency: "active" }]);
  const drift = (await examine(world.store, NOW)).drift.filter(
    (line) => !line.includes("features"),
  );
  expect(drift).toEqual([]);
});

describe("another end user than that of an open or active service", () => {
  const REASON = "identity: Another identity is used by a service of this number.";

  /** A number of Acme Ltd with a request, and a way to give it to somebody else. */
  async function served(service: "emergency" | "a2p" | "cnam") {
    const world = await servicesWorld();
    const owner = await world.endUser();
    const facts = service === "cnam" ? { countryCode: "US" } : {};
    const features = 1 | SERVICES.reduce((bits, each) => bits | (1 << FEATURES.indexOf(each)), 0);
    const { number } = await world.number({ ...owner, ...facts, features });
    const order = world.order(service, [number]);
    const { addressId } = service === "emergency" ? owner : { addressId: null };
    await world.request({ ...order, wish: { ...order.wish, addressId } });
    const update = (name: string, flags = {}) => {
      const path = join(folder, "identities.csv");
      writeFileSync(path, `number,identity\n${number},${name}\n`);
      const usual = { accountName: "account 1", path, update: true, dryRun: false, skipBad: false };
      return importNumbers(world.store, { ...usual, ...flags }, NOW);
    };
    return { world, owner, update };
  }

  test.each(["emergency", "a2p", "cnam"] as const)(
    "is a bad line with the portal's reason, in the report and in the write: %s",
    async (service) => {
      const { world, owner, update } = await served(service);
      await world.endUser({ name: "Other Ltd" });
      const bad = { report: { updated: 0, bad: 1, firstBad: [{ line: 2, reason: REASON }] } };
      for (const name of ["Other Ltd", "Nobody knows them", ""]) {
        expect(await update(name, { dryRun: true })).toMatchObject(bad);
        expect(await update(name)).toMatchObject(bad);
        expect(await update(name, { skipBad: true })).toMatchObject(bad);
      }
      expect(world.numbers()).toMatchObject([{ identityId: owner.identityId, [service]: /./ }]);
    },
  );

  test("the same one once more is no other, nor is its newer version", async () => {
    const { world, owner, update } = await served("a2p");
    const ada = { accountId: world.accountId, name: "Ada" };
    const newer = anIdentity({ name: "Acme Holding" });
    const edited = await changeIdentity(
      world.store,
      ada,
      { id: owner.identityId, details: newer },
      NOW,
    );
    expect(await update("Acme Ltd")).toMatchObject({ report: { unchanged: 1, bad: 0 } });
    expect(world.numbers()).toMatchObject([{ identityId: owner.identityId }]);
    expect(await update("Acme Holding", { dryRun: true })).toMatchObject({
      report: { updated: 1 },
    });
    expect(await update("Acme Holding")).toMatchObject({ report: { updated: 1, bad: 0 } });
    expect(edited).toMatchObject({ kind: "saved" });
    expect(world.numbers()).toMatchObject([{ identityId: owner.identityId + 1 }]);
  });

  test("is taken once the service is over, and where the number had none", async () => {
    const { world, update } = await served("a2p");
    const other = await world.endUser({ name: "Other Ltd" });
    await world.cancel(world.requests()[0]?.split(" ")[0] ?? "", "new");
    expect(await update("Other Ltd")).toMatchObject({ report: { updated: 1, bad: 0 } });
    expect(world.numbers()).toMatchObject([{ identityId: other.identityId }]);
  });
});
