import Database from "better-sqlite3";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { faultsOf, openBrowser, overflowOf, windowAt } from "./harness/browser";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor } from "./harness/visitor";

const PASSWORD = DEMO_ENVIRONMENT.DEMO_PASSWORD;
const MINUTE_MS = 60_000;

let server: RunningServer;
let browser: Browser;
let window: BrowserContext | undefined;
beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "0" });
  browser = await openBrowser();
});
afterEach(() => window?.close());
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function signedIn(email: string = MEMBERS.manager) {
  const visitor = openVisitor(server.origin);
  await visitor.signIn(email, PASSWORD);
  return visitor;
}

function change(sql: string, ...parameters: unknown[]) {
  const database = new Database(server.databasePath);
  database.prepare(sql).run(...parameters);
  database.close();
}

/** Every session was last used, or begun, so long ago. */
function age(column: "last_seen_at" | "created_at", minutes: number) {
  change(`UPDATE sessions SET ${column} = ? - ?`, Date.now(), minutes * MINUTE_MS);
}

async function openPage(path: string, look = {}): Promise<Page> {
  const { cookies } = await signedIn();
  window = await windowAt(browser, server.origin, cookies(), look);
  const page = await window.newPage();
  await page.goto(path, { waitUntil: "networkidle" });
  return page;
}

/** As when somebody comes back to the window. */
const comeBack = (page: Page) => page.evaluate(() => dispatchEvent(new Event("focus")));
const warning = (page: Page) => page.getByRole("alertdialog");

it("warns before a session ends, and one key makes it longer", async () => {
  const page = await openPage("/trunks/new");
  await page.getByLabel("Name", { exact: true }).fill("Half a name");
  await comeBack(page);
  expect(await warning(page).count()).toBe(0);
  for (let times = 0; times < 10; times += 1) {
    age("last_seen_at", 28.1);
    await comeBack(page);
    await warning(page).getByText("Signed out in 2 minutes").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Stay signed in");
    await page.keyboard.press(times % 2 === 0 ? "Enter" : "Escape");
    await warning(page).waitFor({ state: "hidden" });
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("name");
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Half a name");
  expect(await page.evaluate(() => fetch("/settings").then((answer) => answer.status))).toBe(200);
});

it("counts typing as use: nobody at work is warned", async () => {
  const { cookies } = await signedIn();
  window = await windowAt(browser, server.origin, cookies());
  const page = await window.newPage();
  await page.clock.install();
  await page.goto("/trunks/new", { waitUntil: "networkidle" });
  age("last_seen_at", 27);
  await page.getByLabel("Name", { exact: true }).press("a");
  const used = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.clock.fastForward(MINUTE_MS + 1);
  expect(await (await used).json()).toMatchObject({
    leftMs: expect.closeTo(30 * MINUTE_MS, -4),
  });
});

it("asks again by itself when the end should be near", async () => {
  const { cookies } = await signedIn();
  window = await windowAt(browser, server.origin, cookies());
  const page = await window.newPage();
  await page.clock.install();
  await page.goto("/numbers", { waitUntil: "networkidle" });
  age("last_seen_at", 28.9);
  await page.clock.fastForward(28 * MINUTE_MS + 1000);
  await warning(page).getByText("Signed out in 1 minute").waitFor();
});

it("staying in one tab keeps all, and a sign-out in one tells the others", async () => {
  const page = await openPage("/trunks/new");
  const other = await page.context().newPage();
  await other.goto("/numbers", { waitUntil: "networkidle" });
  age("last_seen_at", 28.1);
  await comeBack(page);
  await comeBack(other);
  await warning(page).waitFor();
  await warning(other).getByRole("button", { name: "Stay signed in" }).click();
  await warning(page).waitFor({ state: "hidden" });
  await page.getByLabel("Name", { exact: true }).fill("Kept on the page");
  await other.getByRole("button", { name: "Tomás Kearney" }).click();
  await other.getByRole("button", { name: "Sign out" }).click();
  await warning(page).getByText("You are signed out").waitFor();
  const again = page.context().waitForEvent("page");
  await warning(page).getByRole("link", { name: "Sign in again" }).click();
  const signIn = await again;
  await signIn.getByLabel("E-mail").fill(MEMBERS.manager);
  await signIn.getByLabel("Password").fill(PASSWORD);
  await signIn.getByRole("button", { name: "Sign in" }).click();
  await signIn.waitForURL("**/trunks/new*");
  await warning(page).waitFor({ state: "hidden" });
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Kept on the page");
});

it("says that the page is another person's once somebody else has signed in", async () => {
  const page = await openPage("/numbers");
  const { cookies } = await signedIn(MEMBERS.viewer);
  const [name = "", value = ""] = cookies().split("=", 2);
  await page.context().addCookies([{ name, value, url: server.origin }]);
  await comeBack(page);
  await warning(page).getByText("Somebody else is signed in").waitFor();
  await warning(page).getByRole("button", { name: "Load the page again" }).click();
  await warning(page).waitFor({ state: "hidden" });
});

it.each([
  { width: 360, theme: "dark" },
  { width: 1280, theme: "light" },
] as const)(
  "warns ten minutes before the utmost length, for all to see: $width $theme",
  async (look) => {
    const page = await openPage("/numbers", look);
    age("created_at", 12 * 60 - 9);
    await comeBack(page);
    await warning(page).getByText("Signed out in 9 minutes").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await warning(page).getByRole("button", { name: "Later" }).click();
    await comeBack(page);
    await page.waitForTimeout(200);
    expect(await warning(page).count()).toBe(0);
  },
);

it("without JavaScript: what was sent too late stands in the form after signing in again", async () => {
  const visitor = await signedIn();
  const page = await visitor.visit("/trunks/new");
  expect(page.text).toContain("You are signed out 30 minutes after");
  age("last_seen_at", 31);
  const led = await visitor.submit(page, "form.sections", { name: "Typed for long", host: "bad" });
  expect(led.url.pathname).toBe("/sign-in");
  expect(led.text).toContain("What you typed is kept for an hour, for you alone.");
  const fields = { email: MEMBERS.manager, password: PASSWORD };
  const back = await visitor.submit(led, "form", fields, "Sign in");
  expect(back.url.pathname).toBe("/trunks/new");
  expect(back.text).toContain("You were signed out before this was sent.");
  expect(back.one("#name").getAttribute("value")).toBe("Typed for long");
  const saved = await visitor.submit(back, "form.sections", { host: "sip.example.com" });
  expect(saved.text).toContain("Typed for long");
  const fresh = await visitor.visit("/trunks/new");
  expect(fresh.one("#name").getAttribute("value")).toBe("");
});

it("with JavaScript too, and for nobody else", async () => {
  const page = await openPage("/trunks/new");
  await page.getByLabel("Name", { exact: true }).fill("Typed for long");
  age("last_seen_at", 31);
  await comeBack(page);
  await warning(page).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Add trunk" }).click();
  await page.waitForURL("**/sign-in*");
  const stranger = await signedIn(MEMBERS.admin);
  expect((await stranger.visit("/trunks/new")).one("#name").getAttribute("value")).toBe("");
  await page.getByLabel("E-mail").fill(MEMBERS.manager);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("You were signed out before this was sent.").waitFor();
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Typed for long");
});
