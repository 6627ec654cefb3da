import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { openBrowser, overflowOf } from "./harness/browser";
import { windowAs } from "./harness/window-as";

/** What WCAG 1.4.12 lets a reader set. */
const SPACING = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important }`;
const PATHS = [
  "/numbers",
  `/numbers/${CAST.active}`,
  "/trunks",
  "/trunks/groups",
  "/trunks/4/delete",
  "/trunks/new",
  "/capacity",
  "/identities",
  "/services/a2p-sms",
  "/notices",
  "/billing",
  "/activity",
  "/settings",
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  page = await (await windowAs(browser, "admin")).newPage();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const spaced = () =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);

it.each(PATHS)(
  "%s reads at 320 px, as 1280 px do at four times the size, and with wide spacing",
  async (path) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await spaced();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  },
);

it.each([1121, 1280, 1440, 1600])(
  "at %i px the bar of a selection is in sight, whole",
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/numbers", { waitUntil: "networkidle" });
    await page.locator("tbody .box:visible").first().click();
    const batch = page.locator(".batch.open");
    await batch.waitFor();
    const cut = () =>
      batch.evaluate((bar) => {
        const { right } = bar.getBoundingClientRect();
        const buttons = [...bar.querySelectorAll(".row > :is(.btn, .drop)")];
        return buttons.filter((button) => button.getBoundingClientRect().right > right).length;
      });
    expect([await overflowOf(page), await cut()]).toEqual([0, 0]);
    await spaced();
    expect([await overflowOf(page), await cut()]).toEqual([0, 0]);
  },
);

it("no stop of the list lies whole under the bar of a selection", async () => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto("/numbers", { waitUntil: "networkidle" });
  await page.locator("tbody .box:visible").first().click();
  await page.locator(".batch.open").waitFor();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    expect(await hiddenStop(), `stop ${stops}`).toBeNull();
  }
});

/** The element in focus, if the bar covers all of it. */
function hiddenStop(): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const bar = document.querySelector(".batch.open")?.getBoundingClientRect();
    if (at === null || bar === undefined || at.closest(".batch") !== null) return null;
    const { top, bottom } = at.getBoundingClientRect();
    return top >= bar.top && bottom <= bar.bottom ? at.outerHTML.slice(0, 80) : null;
  });
}

it.each(["/numbers", "/identities", "/verifications", "/services/a2p-sms", "/trunks", "/notices"])(
  "on a phone the first line of %s opens itself, and nothing lies over the page",
  async (path) => {
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(path, { waitUntil: "networkidle" });
    const link = page.locator("tbody th a:visible, tbody td a:visible").first();
    const href = await link.getAttribute("href");
    await link.click({ trial: true, timeout: 3000 });
    await page.locator("a.brand").click({ trial: true, timeout: 3000 });
    expect(href).toBeTruthy();
  },
);
