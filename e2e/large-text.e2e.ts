import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { coveredLabelsOf, openBrowser, overflowOf } from "./harness/browser";
import { windowAs } from "./harness/window-as";

const PATHS = [
  "/numbers",
  "/numbers/filters",
  `/numbers/${CAST.active}`,
  "/numbers/changes",
  "/trunks",
  "/trunks/new",
  "/trunks/groups/3/edit",
  "/capacity",
  "/identities/1",
  "/verifications",
  "/services/a2p-sms",
  "/billing",
  "/activity",
  "/settings",
];

/** The text alone is twice as large, as a person sets it in the browser. */
const TWICE = { fontSizePx: 32 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(TWICE);
});
afterAll(() => browser.close());

it.each(PATHS)("%s follows a text size of 200 %% and never scrolls sideways", async (path) => {
  const page = await (await windowAs(browser, "admin")).newPage();
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    const size = await page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.body).fontSize),
    );
    expect(size).toBeGreaterThanOrEqual(26);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await coveredLabelsOf(page)).toEqual([]);
  }
  await page.context().close();
});
