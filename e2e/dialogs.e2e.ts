import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { type ActingServer, startActing } from "./harness/acting-server";
import { balanceOf, stateOf } from "./harness/batch";
import { faultsOf, type Look, openBrowser, overflowOf, windowAt } from "./harness/browser";

const GERMANY = "/numbers?country=DE&status=active&sort=-expires&per=25";

let acting: ActingServer;
let browser: Browser;
beforeAll(async () => {
  [acting, browser] = await Promise.all([startActing(), openBrowser()]);
});
afterEach(async () => {
  for (const window of browser.contexts()) await window.close();
});
afterAll(async () => {
  await browser.close();
  await acting.stop();
});

async function open(path: string, look: Look = {}, who: "manager" | "viewer" = "manager") {
  const cookies = acting.as[who].cookies();
  const window = await windowAt(browser, acting.server.origin, cookies, look);
  const tab = await window.newPage();
  await tab.goto(path);
  await tab.waitForLoadState("networkidle");
  await tab.evaluate(() => document.body.setAttribute("data-same", "yes"));
  return tab;
}

const dialog = (tab: Tab) => tab.locator(".dialog");
const isSamePage = (tab: Tab) => tab.evaluate(() => document.body.hasAttribute("data-same"));
const focus = (tab: Tab) =>
  tab.evaluate(() => {
    const at = document.activeElement;
    return `${at?.tagName} ${at?.getAttribute("aria-label") ?? at?.getAttribute("value") ?? at?.textContent}`;
  });

async function tick(tab: Tab, count: number) {
  const boxes = tab.locator("tbody .box");
  for (let place = 0; place < count; place += 1) await boxes.nth(place).click();
  await tab.locator(".batch b", { hasText: `${count} selected` }).waitFor();
}

async function renewTicked(tab: Tab) {
  await tab.getByRole("button", { name: "Renew", exact: true }).click();
  await dialog(tab).waitFor();
}

describe("a dialog over the list", () => {
  it("opens without loading the page anew and closes with Escape: ticks stay, nothing happens", async () => {
    const tab = await open(GERMANY);
    await tick(tab, 2);
    const before = stateOf(acting.database);
    await renewTicked(tab);
    expect(await tab.locator(".dialog h2").textContent()).toBe("Renew 2 numbers");
    expect(await dialog(tab).evaluate((it) => it.matches(":modal"))).toBe(true);
    expect(await focus(tab)).toMatch(/^INPUT \d+$/);
    expect(new URL(tab.url()).searchParams.get("batch")).toMatch(/^[\w-]{20,}$/);
    await tab.keyboard.press("Escape");
    await dialog(tab).waitFor({ state: "detached" });
    expect(new URL(tab.url()).searchParams.has("batch")).toBe(false);
    await expect.poll(() => focus(tab)).toBe("BUTTON renew");
    expect(await tab.locator(".batch b").textContent()).toBe("2 selected");
    expect(await isSamePage(tab)).toBe(true);
    expect(stateOf(acting.database)).toBe(before);
  });

  it("another period changes the total by itself, and the focus stays on it", async () => {
    const tab = await open(GERMANY);
    await tick(tab, 1);
    await renewTicked(tab);
    await tab.locator("input[name=months][value='24']").focus();
    await tab.keyboard.press("Space");
    await tab.getByRole("button", { name: "Confirm and pay $43.20" }).waitFor();
    expect(await focus(tab)).toBe("INPUT 24");
    expect(await tab.locator("input[name=months]:checked").getAttribute("value")).toBe("24");
    await tab.getByRole("link", { name: "Not now" }).click();
    await dialog(tab).waitFor({ state: "detached" });
  });

  it("ends with the result; what was changed is no longer selected, what was left out still is", async () => {
    const numbers = [CAST.active, CAST.canceledTimeLeft];
    const tab = await open(`/numbers?numbers=${numbers.join(",")}`);
    await tick(tab, 2);
    await renewTicked(tab);
    await tab.getByRole("button", { name: /^Confirm and pay/ }).click();
    const done = tab.getByRole("link", { name: "Done" });
    await done.waitFor();
    expect(await dialog(tab).textContent()).toContain("1 renewed");
    expect(await dialog(tab).textContent()).toContain("1 not renewed");
    expect(await focus(tab)).toBe("A Done");
    await tab.keyboard.press("Enter");
    await dialog(tab).waitFor({ state: "detached" });
    expect(await isSamePage(tab)).toBe(true);
    const left = tab.locator("tbody .box:checked");
    expect(await left.getAttribute("value")).toBe(CAST.canceledTimeLeft);
  });

  it("pressed twice charges once; loaded again or reached by Back it says the same", async () => {
    const tab = await open(GERMANY);
    await tick(tab, 1);
    await renewTicked(tab);
    const had = balanceOf(acting.database);
    const confirm = tab.getByRole("button", { name: /^Confirm and pay/ });
    const price = Number(/\$([\d.]+)/.exec((await confirm.textContent()) ?? "")?.[1]) * 100;
    await confirm.dblclick();
    await tab.getByRole("link", { name: "Done" }).waitFor();
    expect(had - balanceOf(acting.database)).toBe(Math.round(price));
    await tab.reload();
    expect(await dialog(tab).textContent()).toContain("Renewed");
    expect(had - balanceOf(acting.database)).toBe(Math.round(price));
  });

  it("a period that is changed in the moment of confirming charges nothing unseen", async () => {
    const tab = await open(GERMANY);
    await tick(tab, 1);
    await renewTicked(tab);
    const had = balanceOf(acting.database);
    await tab.evaluate(() => {
      const other = document.querySelector<HTMLInputElement>("input[name=months]:not(:checked)");
      other?.click();
      document.querySelector<HTMLElement>(".dialog button[value=confirm]")?.click();
    });
    await tab.locator(".dialog .note.warn").waitFor();
    expect(balanceOf(acting.database)).toBe(had);
  });

  it("is done by keys alone, from a row's menu to the result and back to the row", async () => {
    const tab = await open(`/numbers?numbers=${CAST.activeInGroup}`);
    const trigger = tab.locator("a[data-menu]").first();
    await trigger.focus();
    await tab.keyboard.press("Enter");
    await tab.getByRole("menuitem", { name: "Set billing cycles" }).focus();
    await tab.keyboard.press("Enter");
    await dialog(tab).waitFor();
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("cycles");
    await tab.keyboard.type("7");
    await tab.keyboard.press("Enter");
    const confirm = tab.getByRole("button", { name: "Set this number to 7 cycles" });
    await confirm.waitFor();
    for (let stops = 0; stops < 12 && !(await isFocused(confirm)); stops += 1) {
      await tab.keyboard.press("Tab");
    }
    await tab.keyboard.press("Enter");
    await tab.getByRole("link", { name: "Done" }).waitFor();
    await tab.keyboard.press("Enter");
    await dialog(tab).waitFor({ state: "detached" });
    await expect.poll(() => isFocused(trigger)).toBe(true);
    expect(await tab.locator("tbody").textContent()).toContain("7 left");
  });

  it("common values are one click, and a bad value is said at the field that keeps it", async () => {
    const tab = await open(`/numbers/${CAST.activeLastHours}`);
    await tab.locator("#billing").getByRole("button", { name: "Set billing cycles" }).click();
    await dialog(tab).waitFor();
    await tab.getByRole("button", { name: "12", exact: true }).click();
    await tab.getByRole("button", { name: "Set this number to 12 cycles" }).waitFor();
    expect(await tab.locator("#cycles").inputValue()).toBe("12");
    await tab.locator("#cycles").fill("1e2");
    await tab.keyboard.press("Enter");
    await tab.locator("#cycles-note.bad").waitFor();
    expect(await tab.locator("#cycles").inputValue()).toBe("1e2");
    expect(await faultsOf(tab)).toEqual([]);
  });

  it("a status card mends its reason with one click", async () => {
    const tab = await open(`/numbers?numbers=${CAST.expiringSoon}`);
    await tab.locator("a[data-card=status]").focus();
    await tab.locator("#hover-card").getByRole("button", { name: "Set billing cycles" }).click();
    await dialog(tab).waitFor();
    expect(await tab.locator(".dialog h2").textContent()).toContain("Set billing cycles for +353");
    await tab.keyboard.press("Escape");
    await dialog(tab).waitFor({ state: "detached" });
    expect(await tab.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it("a viewer reads in the menu why nothing can be done", async () => {
    const tab = await open(`/numbers?numbers=${CAST.active}`, {}, "viewer");
    await tab.locator("a[data-menu]").first().click();
    const renew = tab.getByRole("menuitem", { name: /^Renew service/ });
    await renew.waitFor();
    expect(await renew.textContent()).toContain("Your role does not allow this.");
    expect(await renew.getAttribute("aria-disabled")).toBe("true");
  });
});

describe("without a script, in a real browser", () => {
  it("the dialog lies over the page, which can't be reached, and shows another price", async () => {
    const tab = await open(`/numbers/${CAST.blocked}`, { javaScript: false });
    await tab.getByRole("button", { name: "Renew service" }).first().click();
    await dialog(tab).waitFor();
    const link = tab.locator(".number-page a").first();
    expect(await link.evaluate((it) => it.closest("[inert]") !== null)).toBe(true);
    await tab.locator("input[name=months][value='24']").check({ force: true });
    await tab.getByRole("button", { name: "Show this price" }).click();
    await tab.getByRole("button", { name: "Confirm and pay $36.00" }).waitFor();
    expect(await tab.locator("input[name=months]:checked").getAttribute("value")).toBe("24");
    await tab.getByRole("link", { name: "Not now" }).click();
    expect(await dialog(tab).count()).toBe(0);
  });
});

describe.each([
  ["light", 1600],
  ["dark", 1600],
  ["light", 360],
  ["dark", 360],
] as const)("every dialog in %s at %s px", (theme, width) => {
  const look = { theme, width, height: width === 360 ? 740 : 1000 };

  it.each([
    ["renew", CAST.expired],
    ["cycles", CAST.expiringSoon],
    ["restore", CAST.canceledAging],
    ["cancel", CAST.cnamPending],
    ["describe", CAST.notConfigured],
    ["capacity", CAST.withoutCapacity],
    ["remove", CAST.awaitingUnassigned],
  ])("%s: no fault, nothing too wide, its foot in view", async (verb, number) => {
    const tab = await open(`/numbers/${number}`, look);
    await tab.locator(`#actions button[value=${verb}]`).click();
    await dialog(tab).waitFor();
    expect(await faultsOf(tab)).toEqual([]);
    expect(await overflowOf(tab)).toBeLessThanOrEqual(0);
    const foot = await tab.locator(".dialog-foot").boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(look.height + 1);
  });
});

function isFocused(locator: ReturnType<Tab["locator"]>): Promise<boolean> {
  return locator.evaluate((it) => it === document.activeElement);
}
