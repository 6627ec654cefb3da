import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { fingerprintOf } from "./harness/fingerprint";
import { press } from "./harness/press";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

const PASSWORD = DEMO_ENVIRONMENT.DEMO_PASSWORD;
const BLOCKED = CAST.active;

let server: RunningServer;
let staff: Visitor;

beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "60" });
  staff = await signedIn(MEMBERS.staff);
});
afterAll(() => server.stop());

async function signedIn(email: string) {
  const visitor = openVisitor(server.origin);
  await visitor.signIn(email, PASSWORD);
  return visitor;
}

async function accountPage(name = "demo", visitor = staff) {
  return visitor.follow(await visitor.visit("/staff"), name);
}

describe("accounts", () => {
  it("are made with a link for the first admin, found by name, and refused twice", async () => {
    const form = await staff.visit("/staff/accounts/new");
    const fields = { name: "Żółw Telecom", adminEmail: "z@zolw.test", currency: "jpy" };
    const made = await press(staff, form, "Create account", { ...fields, billing: "prepaid" });
    const link = made.one("input[readonly]").getAttribute("value") ?? "";
    const admin = openVisitor(server.origin);
    const chosen = { password: "a long one of mine", repeatPassword: "a long one of mine" };
    const arrived = await press(admin, await admin.visit(link), "Save and sign in", chosen);
    expect(arrived.text).toContain("No numbers yet");
    const found = await staff.visit(`/staff?q=${encodeURIComponent("żÓŁ")}`);
    expect(found.texts("tbody th")).toEqual(["Żółw Telecom"]);
    const twice = await press(staff, form, "Create account", { ...fields, billing: "prepaid" });
    expect(twice.text).toContain("There is an account of that name already.");
    expect(twice.one("input[name=adminEmail]").getAttribute("value")).toBe("z@zolw.test");
  });

  it("get money to the cent, once per form, and none for a bad amount", async () => {
    const page = await accountPage();
    const before = minorOf(page.texts(".sums dd")[0]);
    const after = dollars(before + 100_005);
    const entry = { kind: "top-up", amount: "1,000.05", note: "Invoice 7" };
    await press(staff, page, "Enter in the ledger", entry);
    const twice = await press(staff, page, "Enter in the ledger", entry);
    expect(twice.text).toContain(`Entered. The balance is ${after}.`);
    const changed = { ...entry, amount: "5" };
    const other = await press(staff, page, "Enter in the ledger", changed);
    expect(other.text).toContain("This form was sent before with something else in it.");
    for (const amount of ["1,5", "0", "-5", "1e3", "5.001", "", "9".repeat(30)]) {
      const fresh = await accountPage();
      const bad = await press(staff, fresh, "Enter in the ledger", { ...entry, amount });
      expect([amount, bad.status, bad.texts(".sums dd")[0]]).toEqual([amount, 200, after]);
      expect(bad.one("#entry-amount").getAttribute("aria-invalid")).toBe("true");
      expect(bad.one("#entry-note").getAttribute("value")).toBe("Invoice 7");
    }
    const less = { kind: "adjustment", amount: "−1000.05", note: "Taken back" };
    const back = await press(staff, await accountPage(), "Enter in the ledger", less);
    expect(back.texts(".sums dd")[0]).toBe(dollars(before));
    expect(back.texts("#ledger tbody tr")[0]).toContain("−$1,000.05");
  });

  it("have a credit limit, or none", async () => {
    const page = await accountPage();
    const balance = minorOf(page.texts(".sums dd")[0]);
    const limited = await press(staff, page, "Set credit limit", { limit: "250" });
    expect(limited.texts(".sums dd").slice(2)).toEqual(["$250.00", dollars(balance + 25_000)]);
    const bad = await press(staff, limited, "Set credit limit", { limit: "-1" });
    expect(bad.text).toContain("A limit is 0 or more.");
    const open = await press(staff, bad, "Set credit limit", { limit: "" });
    expect(open.texts(".sums dd").slice(2)).toEqual(["Postpaid", "Not limited"]);
  });

  it("let nobody in while disabled", async () => {
    const member = await signedIn(MEMBERS.stranger);
    await press(staff, await accountPage("other"), "Disable account");
    expect((await member.ask("/numbers")).status).not.toBe(200);
    expect((await (await signedIn(MEMBERS.stranger)).ask("/numbers")).status).not.toBe(200);
    await press(staff, await accountPage("other"), "Enable account");
    expect((await (await signedIn(MEMBERS.stranger)).ask("/numbers")).status).toBe(200);
  });

  it("have members whom staff help as admins do", async () => {
    const list = await accountPage();
    const page = await staff.follow(list, "Tomás Kearney");
    const made = await press(staff, page, "Make one-time link");
    expect(made.one("input[readonly]").getAttribute("value")).toContain("/welcome?code=");
    const foreign = page.url.pathname.replace(/accounts\/\d+/, "accounts/2");
    expect((await staff.ask(foreign)).status).toBe(404);
  });
});

describe("numbers", () => {
  it("are found in all accounts, and blocked for a reason that the customer sees", async () => {
    const found = await staff.visit(`/staff/numbers?number=%2B${BLOCKED.slice(0, 9)}`);
    const page = await staff.visit(`/staff/numbers/${BLOCKED}`);
    expect(found.texts("tbody th").join()).toContain("Front desk, Dublin");
    const empty = await press(staff, page, "Block number", { reason: " " });
    expect(empty.text).toContain("Say why. The customer sees it.");
    const blocked = await press(staff, page, "Block number", { reason: "Abuse was reported" });
    expect(blocked.formWith("Unblock number")).toBeTruthy();
    const member = await signedIn(MEMBERS.viewer);
    const seen = await member.visit(`/numbers/${BLOCKED}`);
    expect(seen.text).toContain("Abuse was reported");
    await press(staff, await staff.visit(`/staff/numbers/${BLOCKED}`), "Unblock number");
    expect((await member.visit(`/numbers/${BLOCKED}`)).text).toContain("Unblocked");
  });

  it.each(["", "12", "abc", "%", "999999999", "' OR 1=1"])("search bears %s", async (asked) => {
    const page = await staff.visit(`/staff/numbers?number=${encodeURIComponent(asked)}&after=x`);
    expect([page.status, page.all("tbody tr")]).toEqual([200, []]);
  });
});

describe("view as customer", () => {
  it("shows what a viewer sees, refuses every write, and is on record", async () => {
    const viewer = await signedIn(MEMBERS.viewer);
    const shown = await press(staff, await accountPage(), "View read-only", { reason: "Ticket 7" });
    expect(shown.url.pathname).toBe("/numbers");
    expect(shown.text).toContain("You see demo as staff, read-only");
    const seen = await viewer.visit("/numbers");
    expect(shown.texts("tbody th")).toEqual(seen.texts("tbody th"));
    expect(shown.hasLink("Members")).toBe(false);
    expect((await staff.ask("/members")).status).toBe(404);
    expect((await staff.visit("/settings")).url.pathname).toBe("/staff/settings");

    const own = await viewer.visit("/settings");
    const before = fingerprintOf(server.databasePath);
    await staff.submit(shown, "form.bulk", { pasted: `+${CAST.active}, +${CAST.blocked}, +1` });
    await press(staff, own, "Save keyboard", { shortcuts: "off" });
    expect(fingerprintOf(server.databasePath)).toBe(before);

    expect((await staff.ask("/numbers/export")).status).toBe(200);
    const left = await press(staff, await staff.visit("/numbers"), "Leave");
    expect(left.url.pathname).toMatch(/^\/staff\/accounts\/\d+$/);
    expect((await staff.visit("/numbers")).url.pathname).toBe("/staff");
    const audit = await staff.visit("/staff/audit?account=demo");
    const acts = audit.texts("tbody th").slice(0, 3);
    expect(acts).toEqual([
      "View as customer ended",
      "Numbers exported in a view",
      "View as customer started",
    ]);
    expect(audit.text).toContain("Ticket 7");
  });

  it("needs a reason", async () => {
    const page = await press(staff, await accountPage(), "View read-only", { reason: "" });
    expect(page.text).toContain("Say why.");
    expect((await staff.visit("/numbers")).url.pathname).toBe("/staff");
  });
});

describe("walls", () => {
  const PATHS = [
    ...["", "/accounts/new", "/accounts/1", "/accounts/1/invite", "/accounts/1/members/1"],
    ...["/numbers", `/numbers/${CAST.active}`, "/people", "/people/5", "/people/invite"],
    ...["/audit", "/settings"],
  ].map((path) => `/staff${path}`);

  it.each(PATHS)("%s is not there for members, and leads others to the sign-in", async (path) => {
    const member = await signedIn(MEMBERS.admin);
    const page = await member.visit(path);
    expect([page.status, page.title]).toEqual([404, "Not found · Numbers"]);
    expect(page.html).not.toContain("other.test");
    expect((await openVisitor(server.origin).visit(path)).url.pathname).toBe("/sign-in");
  });

  it("members' forms of staff's change nothing", async () => {
    const member = await signedIn(MEMBERS.admin);
    const page = await accountPage();
    const before = fingerprintOf(server.databasePath);
    const entry = { kind: "top-up", amount: "1000", note: "For me" };
    await press(member, page, "Enter in the ledger", entry);
    await press(member, page, "Set credit limit", { limit: "1000000" });
    await press(member, page, "Disable account");
    await press(member, page, "View read-only", { reason: "Curious" });
    expect(fingerprintOf(server.databasePath)).toBe(before);
  });

  it.each(["0", "-1", "999", "1e1", "constructor", "%00"])("%s is no account", async (id) => {
    expect((await staff.ask(`/staff/accounts/${id}`)).status).toBe(404);
  });
});

it("audit filters bear anything, and find by what, whom and days", async () => {
  const page = await staff.visit("/staff/audit?action=money-entered&who=devon&until=2100-01-01");
  expect(page.texts("tbody th").every((each) => each === "Money entered")).toBe(true);
  expect(page.all("tbody tr").length).toBeGreaterThan(0);
  const odd = ["action=__proto__&from=2026-02-30", "before=x&who=%25", "who=%00%E2%80%AE&who=b"];
  for (const question of odd)
    expect((await staff.ask(`/staff/audit?${question}`)).status).toBe(200);
  expect((await staff.visit("/staff/audit?from=2100-01-01")).text).toContain("No entries match");
});

/** What a page shows as "$10,640.20", in cents. */
function minorOf(shown = ""): number {
  return Number(shown.replace(/[$,.]/g, ""));
}

function dollars(minor: number): string {
  return new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" }).format(minor / 100);
}
