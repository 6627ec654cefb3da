import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, openBrowser, overflowOf } from "./harness/browser";
import { visitorAs } from "./harness/visitor-as";
import { windowAs } from "./harness/window-as";

const member = visitorAs("viewer");

describe("the panel in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function tabWith(look: Parameters<typeof windowAs>[2], path = "/numbers") {
    const window = await windowAs(browser, "viewer", look);
    const tab = await window.newPage();
    const faults: string[] = [];
    tab.on("pageerror", (fault) => faults.push(fault.message));
    tab.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await tab.goto(path);
    await tab.waitForLoadState("networkidle");
    return { tab, faults, close: () => window.close() };
  }

  const focused = (tab: Tab) =>
    tab.evaluate(() => {
      const element = document.activeElement;
      return {
        isInside: element?.closest("dialog") !== null,
        name: element?.getAttribute("name") ?? element?.className ?? "",
      };
    });

  it("opens beside the list, counts while it is filled in, and shows what it counted", async () => {
    const { tab, faults, close } = await tabWith({ width: 1600 });
    await tab.getByLabel("DID number contains").fill("353");
    await tab.locator("a.filters-button").click();
    const dialog = tab.getByRole("dialog", { name: "Filters" });
    await dialog.getByText("Unlimited", { exact: true }).click();
    const show = dialog.locator("[data-show]");
    const told = await member.ask("/numbers/count?number=353&cycles=unlimited");
    const { show: words } = (await told.json()) as { show: string };
    await expect.poll(() => show.textContent()).toBe(words);
    await show.click();
    await tab.waitForURL("**/numbers?number=353&cycles=unlimited");
    expect(await dialog.isVisible()).toBe(false);
    await expect.poll(() => tab.locator(".chip").count()).toBe(2);
    expect(await tab.locator("a.filters-button .count").textContent()).toContain("1");
    expect(faults).toEqual([]);
    await close();
  });

  it("gives the same address as the plain form, ranges and several values too", async () => {
    const { tab, close } = await tabWith({ width: 1280 }, "/numbers?country=IE");
    await tab.locator("a.filters-button").click();
    const dialog = tab.getByRole("dialog", { name: "Filters" });
    await dialog.getByText("Local", { exact: true }).click();
    await dialog.getByText("Mobile", { exact: true }).click();
    await dialog.locator(".opt", { hasText: "Range" }).nth(1).click();
    await dialog.locator("[name='cycles.from']").fill("1");
    await dialog.locator("[name='cycles.to']").fill("5");
    await dialog.locator("[name='cycles.to']").press("Enter");
    await tab.waitForURL((url) => url.search === "?country=IE&type=local,mobile&cycles=1..5");
    await close();
  });

  it("by keyboard: opens, keeps the focus inside, closes by Escape and gives it back", async () => {
    const { tab, faults, close } = await tabWith({ width: 1280 });
    await tab.locator("a.filters-button").focus();
    await tab.keyboard.press("Enter");
    const dialog = tab.getByRole("dialog", { name: "Filters" });
    await dialog.locator("[data-show]").waitFor();
    await expect.poll(() => focused(tab)).toEqual({ isInside: true, name: "type" });
    await tab.keyboard.press("Space");
    await expect.poll(() => dialog.locator("[name=type]:checked").count()).toBe(1);
    await tab.keyboard.press("Shift+Tab");
    await tab.keyboard.press("Shift+Tab");
    expect((await focused(tab)).isInside).toBe(true);
    await tab.keyboard.press("Escape");
    await expect.poll(() => dialog.isVisible()).toBe(false);
    await expect.poll(async () => (await focused(tab)).name).toContain("filters-button");
    expect(new URL(tab.url()).search).toBe("");
    await tab.keyboard.press("Enter");
    await dialog.locator("[data-show]").waitFor();
    expect(await dialog.locator("[name=type]:checked").count()).toBe(0);
    await dialog.getByText("Close", { exact: true }).click();
    await expect.poll(async () => (await focused(tab)).name).toContain("filters-button");
    expect(faults).toEqual([]);
    await close();
  });

  it("clears its filters in place, shows nothing before it is asked to, and closes beside it", async () => {
    const { tab, close } = await tabWith({ width: 1600 }, "/numbers?country=IE&type=local");
    await tab.locator("a.filters-button").click();
    const dialog = tab.getByRole("dialog", { name: "Filters" });
    await dialog.getByText("Clear all").click();
    await expect.poll(() => dialog.locator(":checked[name=type]").count()).toBe(0);
    expect(new URL(tab.url()).search).toBe("?country=IE&type=local");
    await tab.mouse.click(20, 500);
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(new URL(tab.url()).pathname).toBe("/numbers");
    await close();
  });

  it.each([
    { width: 1600, theme: "light" },
    { width: 1600, theme: "dark" },
    { width: 360, theme: "light", touch: true },
    { width: 360, theme: "dark", touch: true },
  ] as const)("has nothing that axe finds fault with, and fits: %o", async (look) => {
    const { tab, close } = await tabWith(look, "/numbers?cycles=2..4&capacity=1");
    if (look.width === 360) await tab.locator(".open-filters").click();
    await tab.locator("a.filters-button").click();
    await tab.locator(".drawer [data-show]").waitFor();
    expect(await faultsOf(tab)).toEqual([]);
    const wide = await tab.locator(".drawer .body").evaluate((e) => e.scrollWidth - e.clientWidth);
    expect(wide).toBe(0);
    await tab.goto("/numbers/filters?type=local&expires=2026-01-01..");
    expect(await faultsOf(tab)).toEqual([]);
    expect(await overflowOf(tab)).toBe(0);
    await close();
  });
});
