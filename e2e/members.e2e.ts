import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, windowAt } from "./harness/browser";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { fingerprintOf } from "./harness/fingerprint";
import { press } from "./harness/press";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

const PASSWORD = DEMO_ENVIRONMENT.DEMO_PASSWORD;
const CHOSEN = "a password of my own";

let server: RunningServer;
let browser: Browser;
let admin: Visitor;

beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "12" });
  browser = await openBrowser();
  admin = await signedIn(MEMBERS.admin);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function signedIn(email: string, password: string = PASSWORD) {
  const visitor = openVisitor(server.origin);
  await visitor.signIn(email, password);
  return visitor;
}

async function opens(visitor: Visitor): Promise<boolean> {
  return (await visitor.ask("/numbers")).status === 200;
}

/** The page of a member, found by name in the list. */
async function memberPage(name: string, visitor = admin) {
  return visitor.follow(await visitor.visit("/members"), name);
}

describe("an admin without JavaScript", () => {
  it("invites somebody by a link that is shown once and works once", async () => {
    const form = await admin.visit("/members/invite");
    const fields = { name: "Nora Ives", email: "Nora@demo.test", role: "viewer" };
    const made = await press(admin, form, "Make invitation", fields);
    const link = made.one("input[readonly]").getAttribute("value") ?? "";
    expect(link).toMatch(new RegExp(`^${server.origin}/welcome\\?code=[\\w-]{43}$`));
    expect((await admin.visit("/members/invite")).all("input[readonly]")).toEqual([]);
    const list = await admin.visit("/members");
    expect(list.text).toMatch(/Nora Ives\s?nora@demo\.test Viewer Invited/);

    const nora = openVisitor(server.origin);
    const welcome = await nora.visit(link);
    const chosen = { password: CHOSEN, repeatPassword: CHOSEN };
    const arrived = await press(nora, welcome, "Save and sign in", chosen);
    expect(arrived.url.pathname).toBe("/numbers");
    expect((await openVisitor(server.origin).visit(link)).text).toContain("no longer works");
  });

  it("gets what was typed back where it can't be, and nobody is made", async () => {
    const before = fingerprintOf(server.databasePath);
    const form = await admin.visit("/members/invite");
    const taken = { name: "Second", email: MEMBERS.stranger, role: "viewer" };
    const refused = await press(admin, form, "Make invitation", taken);
    expect(refused.text).toContain("Somebody has this e-mail already.");
    expect(refused.one("input[name=name]").getAttribute("value")).toBe("Second");
    const bad = { name: "a\u202eb", email: "nonsense", role: "owner" };
    const invalid = await press(admin, form, "Make invitation", bad);
    expect(invalid.text).toContain("Type an e-mail address");
    expect(invalid.text).toContain("Choose a role of the list.");
    expect(invalid.text).toContain("can't be seen");
    expect(fingerprintOf(server.databasePath)).toBe(before);
  });

  it("changes a role, which ends the sessions under the old one", async () => {
    const viewer = await signedIn(MEMBERS.viewer);
    const page = await memberPage("Ines Baptista");
    const changed = await press(admin, page, "Change role", { role: "manager" });
    expect(changed.text).toContain("The role is changed.");
    expect(await opens(viewer)).toBe(false);
    await press(admin, await memberPage("Ines Baptista"), "Change role", { role: "viewer" });
  });

  it("disables and enables a member, and stays the last admin", async () => {
    const manager = await signedIn(MEMBERS.manager);
    await press(admin, await memberPage("Tomás Kearney"), "Disable");
    expect(await opens(manager)).toBe(false);
    expect(await opens(await signedIn(MEMBERS.manager))).toBe(false);
    await press(admin, await memberPage("Tomás Kearney"), "Enable");
    expect(await opens(await signedIn(MEMBERS.manager))).toBe(true);
    const own = await memberPage("Mara Lindqvist");
    const refused = await press(admin, own, "Change role", { role: "viewer" });
    expect(refused.text).toContain("This is the last admin who can sign in.");
    expect(own.text).not.toContain("Disable");
  });

  it("helps who forgot the password: the link ends what was open", async () => {
    const lost = await signedIn(MEMBERS.manager);
    const page = await press(admin, await memberPage("Tomás Kearney"), "Make one-time link");
    const link = page.one("input[readonly]").getAttribute("value") ?? "";
    const back = openVisitor(server.origin);
    const chosen = { password: CHOSEN, repeatPassword: CHOSEN };
    await press(back, await back.visit(link), "Save and sign in", chosen);
    expect(await opens(back)).toBe(true);
    expect(await opens(lost)).toBe(false);
    expect(await opens(await signedIn(MEMBERS.manager))).toBe(false);
    expect(await opens(await signedIn(MEMBERS.manager, CHOSEN))).toBe(true);
  });

  it("sees and ends one session of a member", async () => {
    const viewer = await signedIn(MEMBERS.viewer);
    const page = await memberPage("Ines Baptista");
    await press(admin, page, "End the session of Another program");
    expect(await opens(viewer)).toBe(false);
  });
});

describe("walls", () => {
  it.each(["manager", "viewer"] as const)("a %s has no such pages and acts", async (who) => {
    const password = who === "manager" ? CHOSEN : PASSWORD;
    const visitor = await signedIn(MEMBERS[who], password);
    for (const path of ["/members", "/members/invite", "/members/1"]) {
      const page = await visitor.visit(path);
      expect([page.status, page.title]).toEqual([404, "Not found · Numbers"]);
    }
    expect((await visitor.visit("/numbers")).hasLink("Members")).toBe(false);
    const before = fingerprintOf(server.databasePath);
    const stolen = await admin.visit("/members/invite");
    const fields = { name: "X", email: "x@demo.test", role: "admin" };
    const refused = await press(visitor, stolen, "Make invitation", fields);
    expect(refused.status).toBeLessThan(500);
    expect(fingerprintOf(server.databasePath)).toBe(before);
  });

  it("another account's member and staff are not there, and nothing changes", async () => {
    const stranger = await signedIn(MEMBERS.stranger);
    const own = await memberPage("Oskar Vance", stranger);
    const before = fingerprintOf(server.databasePath);
    for (const id of ["1", "2", "5", "999", "0", "-1", "1e1", "constructor"]) {
      expect((await stranger.visit(`/members/${id}`)).status).toBe(404);
      const answer = await press(stranger, own, "Change role", { person: id, role: "viewer" });
      expect(answer.status).toBeLessThan(500);
    }
    expect(fingerprintOf(server.databasePath)).toBe(before);
  });
});

describe("with JavaScript", () => {
  it("the link stands in place, and can be copied", async () => {
    const window = await windowAt(browser, server.origin, admin.cookies());
    const page = await window.newPage();
    await page.goto("/members/invite");
    await page.getByLabel("Name").fill("Quick Fox");
    await page.getByLabel("E-mail").fill("quick@demo.test");
    await page.getByRole("button", { name: "Make invitation" }).click();
    const link = page.getByLabel("One-time link");
    await link.waitFor();
    expect(await link.inputValue()).toContain("/welcome?code=");
    expect(await page.getByRole("button", { name: "Copy link" }).isVisible()).toBe(true);
    await window.close();
  });
});
