import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { faultsOf, openBrowser, overflowOf, windowAt } from "./harness/browser";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import type { Page } from "./harness/page";
import { press } from "./harness/press";
import { type RunningServer, startServer } from "./harness/server";
import { appCode } from "./harness/totp";
import { openVisitor, type Visitor } from "./harness/visitor";

const PASSWORD = DEMO_ENVIRONMENT.DEMO_PASSWORD;

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "12" });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const guest = () => openVisitor(server.origin);

async function enter(visitor: Visitor, email: string): Promise<Page> {
  return visitor.signIn(email, PASSWORD);
}

/** Turns it on without scripts. @returns the secret and the recovery codes */
async function turnOn(visitor: Visitor, path: string) {
  const started = await press(visitor, await visitor.visit(path), "Set up second factor");
  const secret = started.texts(".secret-text")[0] ?? "";
  expect(secret.replaceAll(" ", "")).toMatch(/^[A-Z2-7]{32}$/);
  expect(started.all("svg.qr path")).toHaveLength(1);
  const wrong = await press(visitor, started, "Turn on", { code: "12345" });
  expect(wrong.text).toContain("This is not the code that your app shows now.");
  const on = await press(visitor, wrong, "Turn on", { code: appCode(secret, -1) });
  expect(on.text).toContain("The second factor is on.");
  const codes = on.texts(".recovery-codes li");
  expect(codes).toHaveLength(10);
  const again = await visitor.visit(path);
  expect(again.text).toContain("10 recovery codes left");
  expect(again.all(".recovery-codes, .secret")).toEqual([]);
  return { secret, codes };
}

it("is set up, asked for and turned off again, all without JavaScript", async () => {
  const visitor = guest();
  await enter(visitor, MEMBERS.viewer);
  const { secret, codes } = await turnOn(visitor, "/settings");

  const other = guest();
  const page = await other.visit("/sign-in?to=%2Fsettings");
  const fields = { email: MEMBERS.viewer, password: PASSWORD };
  const asked = await press(other, page, "Sign in", fields);
  expect(asked.url.pathname).toBe("/sign-in/code");
  expect(asked.html).not.toContain(PASSWORD);
  expect((await other.ask("/numbers")).status).not.toBe(200);
  const wrong = await press(other, asked, "Sign in", { code: "000000" });
  expect(wrong.text).toContain("This code is wrong, or was used before.");
  const code = appCode(secret);
  const arrived = await press(other, wrong, "Sign in", { code });
  expect(arrived.url.pathname).toBe("/settings");

  const replay = guest();
  const second = await enter(replay, MEMBERS.viewer);
  const refused = await press(replay, second, "Sign in", { code });
  expect(refused.url.pathname).toBe("/sign-in/code");
  const let_ = await press(replay, refused, "Sign in", { code: codes[3] ?? "" });
  expect(let_.url.pathname).toBe("/numbers");
  const spent = guest();
  const third = await enter(spent, MEMBERS.viewer);
  const no = await press(spent, third, "Sign in", { code: codes[3] ?? "" });
  expect(no.url.pathname).toBe("/sign-in/code");

  const settings = await visitor.visit("/settings");
  expect(settings.text).toContain("9 recovery codes left");
  const half = { factorPassword: "no", code: codes[0] ?? "" };
  const kept = await press(visitor, settings, "Turn off second factor", half);
  expect(kept.text).toContain("This is not your password.");
  const both = { factorPassword: PASSWORD, code: codes[0] ?? "" };
  const off = await press(visitor, kept, "Turn off second factor", both);
  expect(off.formWith("Set up second factor")).toBeTruthy();
  expect((await enter(guest(), MEMBERS.viewer)).url.pathname).toBe("/numbers");
});

it("lets nobody to the code who did not give the password", async () => {
  expect((await guest().visit("/sign-in/code")).url.pathname).toBe("/sign-in");
});

it("can't be passed by next-auth's own addresses", async () => {
  const visitor = guest();
  await enter(visitor, MEMBERS.stranger);
  await turnOn(visitor, "/settings");
  const robot = guest();
  const { csrfToken } = await (await robot.ask("/api/auth/csrf")).json();
  await robot.ask("/api/auth/callback/credentials", {
    method: "POST",
    headers: { origin: server.origin, "content-type": "application/json" },
    body: JSON.stringify({ csrfToken, email: MEMBERS.stranger, password: PASSWORD }),
  });
  expect((await robot.ask("/settings")).status).not.toBe(200);
  expect(await (await robot.ask("/api/auth/session")).json()).toEqual({});
});

it("is staff's too, and an admin resets a member's", async () => {
  const staff = guest();
  await enter(staff, "staff@demo.test");
  const { secret } = await turnOn(staff, "/staff/settings");
  const again = guest();
  const asked = await enter(again, "staff@demo.test");
  const arrived = await press(again, asked, "Sign in", { code: appCode(secret) });
  expect(arrived.url.pathname).toBe("/staff");

  const manager = guest();
  await enter(manager, MEMBERS.manager);
  await turnOn(manager, "/settings");
  const admin = guest();
  await enter(admin, MEMBERS.admin);
  const list = await admin.visit("/members");
  await press(admin, await admin.follow(list, "Tomás Kearney"), "Reset second factor");
  expect((await enter(guest(), MEMBERS.manager)).url.pathname).toBe("/numbers");
  const audit = await again.visit("/staff/audit?action=second-factor-reset");
  expect(audit.text).toContain("manager@demo.test");
});

it("shows the same with JavaScript: the square, then the codes, in place", async () => {
  const visitor = guest();
  await enter(visitor, MEMBERS.manager);
  const window = await windowAt(browser, server.origin, visitor.cookies(), { width: 360 });
  const page = await window.newPage();
  await page.goto("/settings");
  await page.getByRole("button", { name: "Set up second factor" }).click();
  const secret = await page.locator(".secret-text").innerText();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel("Code", { exact: true }).fill(appCode(secret));
  await page.getByRole("button", { name: "Turn on" }).click();
  await page.getByRole("heading", { name: "Recovery codes" }).waitFor();
  expect(await page.locator(".recovery-codes li").count()).toBe(10);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await faultsOf(page)).toEqual([]);
  await window.close();
});
