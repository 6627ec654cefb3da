import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { fingerprintOf } from "./harness/fingerprint";
import { press } from "./harness/press";
import { freePort, type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

/** Kept when the server is started again as a real installation. */
const folder = mkdtempSync(join(tmpdir(), "my-numbers-travel-"));
const place = { DATABASE_PATH: "", PORT: "" };
let server: RunningServer;
let staff: Visitor;

beforeAll(async () => {
  place.DATABASE_PATH = join(folder, "my-numbers.db");
  place.PORT = String(await freePort());
  server = await startServer({ ...DEMO_ENVIRONMENT, ...place, DEMO_NUMBERS: "60" });
  staff = await signedIn(server, MEMBERS.staff);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

async function signedIn({ origin }: RunningServer, email: string) {
  const visitor = openVisitor(origin);
  await visitor.signIn(email, DEMO_ENVIRONMENT.DEMO_PASSWORD);
  return visitor;
}

/** The page once the sweep is through, as whoever looks again sees it. */
async function settled() {
  const look = async () => (await staff.visit("/staff/travel")).text;
  await expect.poll(look, { timeout: 20_000, interval: 250 }).not.toContain("Catching up");
  return look();
}

it("staff find it in their navigation; members find nothing at the address", async () => {
  const page = await staff.follow(await staff.visit("/staff"), "Travel");
  expect(page.texts("h1")).toEqual(["Travel"]);
  expect(page.text).toContain("10 Mar 2026");
  const member = await signedIn(server, MEMBERS.admin);
  expect((await member.ask("/staff/travel")).status).toBe(404);
  expect((await member.ask(`/staff/travel/${CAST.active}`)).status).toBe(404);
});

it("a bad number of days marks the field, keeps what was typed and moves nothing", async () => {
  for (const days of ["", "0", "-1", "1.5", "3651", "tomorrow"]) {
    const page = await press(staff, await staff.visit("/staff/travel"), "Move clock", { days });
    expect([days, page.status, page.one("#days").getAttribute("value")]).toEqual([days, 200, days]);
    expect(page.text).toContain("Type a whole number of days, 1 to 3,650.");
    expect(page.text).toContain("10 Mar 2026");
  }
});

it("the whole life of a number is foreseen, also as if it had no cycles, and found by it", async () => {
  const form = await staff.visit("/staff/travel");
  const page = await press(staff, form, "See its life", { number: "+353 1 960 9036" });
  expect(page.url.pathname).toBe(`/staff/travel/${CAST.active}`);
  expect(page.texts("#ending .strong")).toEqual(["Service ends", "Removed from the account"]);
  const unknown = await press(staff, form, "See its life", { number: "+353 1 999" });
  expect(unknown.text).toContain("No account holds this number.");
  expect(unknown.one("#number").getAttribute("value")).toBe("+353 1 999");
  const number = await staff.visit(`/staff/numbers/${CAST.canceledAging}`);
  const canceled = await staff.follow(number, "See its whole life");
  expect(canceled.texts("#as-it-is .strong")).toEqual(["Removed from the account"]);
  expect(canceled.text).toContain("Restore it first.");
});

it("a moved clock ages everything, says what it did, and stands in the audit", async () => {
  const moved = await press(staff, await staff.visit("/staff/travel"), "34 days");
  expect(moved.url.pathname).toBe("/staff/travel");
  expect(moved.text).toContain("13 Apr 2026");
  const text = await settled();
  expect(text).toMatch(/Renewed\s*[1-9]\d* renewal/);
  expect(text).toMatch(/Removed\s*[1-9]\d* number/);
  expect((await staff.ask(`/staff/numbers/${CAST.canceledAging}`)).status).toBe(404);
  expect((await staff.visit("/staff/audit")).text).toContain("Clock moved");
});

it("where the numbers are real there is no such page, and its form moves nothing", async () => {
  const form = await staff.visit("/staff/travel");
  await server.stop();
  server = await startServer(place);
  staff = await signedIn(server, MEMBERS.staff);
  expect((await staff.ask("/staff/travel")).status).toBe(404);
  expect((await staff.ask(`/staff/travel/${CAST.active}`)).status).toBe(404);
  expect((await staff.visit("/staff")).all("a[href='/staff/travel']")).toEqual([]);
  const before = fingerprintOf(server.databasePath);
  const refused = await press(staff, form, "Move clock", { days: "3" });
  expect(refused.status).toBeLessThan(500);
  expect(fingerprintOf(server.databasePath)).toBe(before);
});
