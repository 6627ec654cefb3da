import Sqlite, { type Database } from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { press } from "./harness/press";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

const PASSWORD = DEMO_ENVIRONMENT.DEMO_PASSWORD;
const DEMO = "/staff/accounts/1";
const OTHER = "/staff/accounts/2";

let server: RunningServer;
let database: Database;
let staff: Visitor;

beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "120" });
  database = new Sqlite(server.databasePath);
  staff = await signedIn(MEMBERS.staff);
});
afterAll(async () => {
  database.close();
  await server.stop();
});

async function signedIn(email: string) {
  const visitor = openVisitor(server.origin);
  await visitor.signIn(email, PASSWORD);
  return visitor;
}

const audited = () =>
  database.prepare("SELECT action, subject FROM audit ORDER BY id DESC LIMIT 1").get();
const row = (page: { texts(selector: string): readonly string[] }, name: string) =>
  page.texts("#capacity tbody tr").find((text) => text.startsWith(name));

describe("capacity pools", () => {
  it("are allotted, changed and taken back, each with its audit", async () => {
    const form = await staff.follow(await staff.visit(DEMO), "Allot pool");
    const bad = await press(staff, form, "Allot pool", { name: "LATAM pool", channels: "0" });
    expect(bad.one("#channels").getAttribute("aria-invalid")).toBe("true");
    expect(bad.one("#name").getAttribute("value")).toBe("LATAM pool");
    const made = await press(staff, form, "Allot pool", { name: "LATAM pool", channels: "30" });
    expect(row(made, "LATAM pool")).toBe("LATAM pool 30 0 0 30");
    expect(audited()).toEqual({ action: "pool-allotted", subject: "LATAM pool" });
    const twice = await press(staff, form, "Allot pool", { name: "LATAM pool", channels: "1" });
    expect(twice.text).toContain("Another pool of this account has this name.");
    const pool = await staff.follow(made, "LATAM pool");
    const changed = await press(staff, pool, "Save pool", { channels: "40" });
    expect(row(changed, "LATAM pool")).toBe("LATAM pool 40 0 0 40");
    const gone = await press(staff, pool, "Take back");
    expect(row(gone, "LATAM pool")).toBeUndefined();
    expect(audited()).toEqual({ action: "pool-removed", subject: "LATAM pool" });
  });

  it("that are given out can't be made too small, and say first who loses them", async () => {
    const pool = await staff.follow(await staff.visit(DEMO), "EU pool");
    const shown = await press(staff, pool, "Show what changes");
    expect(shown.one(".dialog h2").text).toMatch(/^Take EU pool back from \d+ numbers$/);
    expect(row(await staff.visit(DEMO), "EU pool")).toBeDefined();
    const small = await press(staff, pool, "Save pool", { channels: "1" });
    expect(small.text).toContain("Its members have to give them back first.");
    expect((await staff.visit(`${OTHER}/pools/1`)).status).toBe(404);
  });
});

describe("the machine's clock", () => {
  it("is confirmed by staff after a leap, once, and that is audited", async () => {
    expect((await staff.visit("/staff")).text).not.toContain("Removals wait for the clock");
    database.prepare("UPDATE clock_guard SET doubted_since = ?").run(Date.now() - 60_000);
    const page = await staff.visit("/staff");
    expect(page.text).toContain("Removals wait for the clock");
    const confirmed = await press(staff, page, "The clock is right");
    expect(confirmed.text).not.toContain("Removals wait for the clock");
    expect(audited()).toEqual({ action: "clock-confirmed", subject: null });
    const late = await press(staff, page, "The clock is right");
    expect(late.status).toBe(200);
    expect(audited()).toEqual({ action: "clock-confirmed", subject: null });
  });
});

describe("an account", () => {
  it("is closed for good once its name is typed, by whoever saw what is lost", async () => {
    const member = await signedIn(MEMBERS.stranger);
    const number = database
      .prepare("SELECT number FROM dids WHERE account_id = 2 AND status = 7")
      .pluck()
      .get();
    const form = await staff.follow(await staff.visit(OTHER), "Close account");
    expect(form.text).toContain("can never sign in again");
    expect(form.text).toContain("stop taking calls at once");
    expect(form.text).toContain("It is not refunded.");
    const wrong = await press(staff, form, "Close for good", { name: "demo" });
    expect(wrong.one("#close-name").getAttribute("aria-invalid")).toBe("true");
    expect((await member.ask("/numbers")).status).toBe(200);

    const closed = await press(staff, form, "Close for good", { name: "other" });
    expect(closed.url.pathname).toBe(OTHER);
    expect(closed.text).toContain("Closed for good on");
    for (const button of ["Close account", "Allot pool", "Invite member"]) {
      expect(closed.hasLink(button)).toBe(false);
    }
    expect(closed.texts("form button").join()).not.toMatch(/Enable|Disable|View|credit limit/);
    expect(audited()).toEqual({ action: "account-closed", subject: "other" });
    expect((await member.ask("/numbers")).status).not.toBe(200);
    expect((await (await signedIn(MEMBERS.stranger)).ask("/numbers")).status).not.toBe(200);
    const status = "SELECT status FROM dids WHERE number = ?";
    expect(database.prepare(status).pluck().get(number)).toBe(1);
    expect((await staff.visit(`${OTHER}/close`)).status).toBe(404);
    const again = await press(staff, form, "Close for good", { name: "other" });
    expect(again.text).toContain("Closed for good on");
  });

  it("that is closed has members that have ended, with whom nothing can be done", async () => {
    const page = await staff.visit(OTHER);
    const states = page.texts("#members td[data-label=State]");
    expect(new Set(states)).toEqual(new Set(["Ended"]));
    const member = await staff.visit(page.one("#members tbody a").getAttribute("href") ?? "");
    expect(member.text).toContain("The account is closed for good");
    expect(member.all(".narrow form")).toEqual([]);
  });

  it("that is closed is listed as closed, and its ledger can still be settled", async () => {
    const list = await staff.visit("/staff");
    expect(list.texts("tbody tr").find((text) => text.startsWith("other"))).toContain("Closed");
    const page = await staff.visit(OTHER);
    const entry = { kind: "adjustment", amount: "-1.00", note: "Paid out" };
    const entered = await press(staff, page, "Enter in the ledger", entry);
    expect(entered.texts("#ledger tbody tr")[0]).toContain("Paid out");
  });
});
