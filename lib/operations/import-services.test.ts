import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { NOW } from "@/test/cast";
import { servicesWorld } from "@/test/services";
import { examine } from "./doctor";
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
