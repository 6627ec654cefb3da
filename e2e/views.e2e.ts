import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  contrastFaultsOf,
  coveredLabelsOf,
  faultsOf,
  openBrowser,
  overflowOf,
} from "./harness/browser";
import { VIEWS, type View } from "./harness/views";
import { windowAs } from "./harness/window-as";

const WIDE = 1600;
const NARROW = [768, 360];
/** The list and one number are looked at by axe at every width, all other views at one. */
const AT_EVERY_WIDTH = ["list", "number-active"];

let browser: Browser;
const pages = new Map<View["who"], Page>();

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each(VIEWS)("$name: axe objects to nothing, and it never scrolls sideways", async (view) => {
  const page = await pageOf(view.who);
  const found = await faultsWhenWide(page, view);
  for (const width of NARROW) found.push(...(await faultsAt(page, view, width)));
  expect(found).toEqual([]);
});

/** One window for each person: what is tried is the page, not the start of a browser. */
async function pageOf(who: View["who"]): Promise<Page> {
  const page = pages.get(who) ?? (await (await windowAs(browser, who)).newPage());
  pages.set(who, page);
  return page;
}

/** The page is asked for anew; themes differ in nothing but their colours. */
async function faultsWhenWide(page: Page, view: View): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: WIDE, height: 900 });
  await page.goto(view.path);
  if (view.act !== undefined) {
    await page.waitForLoadState("networkidle");
    await view.act(page);
  }
  const found = [...(await faultsOf(page)), ...(await crowdedAt(page, WIDE))];
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await contrastFaultsOf(page)).map((fault) => `dark: ${fault}`));
  return found;
}

async function faultsAt(page: Page, view: View, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  const crowded = await crowdedAt(page, width);
  if (!AT_EVERY_WIDTH.includes(view.name)) return crowded;
  const faults = await faultsOf(page);
  return [...crowded, ...faults.map((fault) => `${width} px, dark: ${fault}`)];
}

async function crowdedAt(page: Page, width: number): Promise<readonly string[]> {
  const over = await overflowOf(page);
  const covered = (await coveredLabelsOf(page)).map((fault) => `${width} px: ${fault}`);
  return over > 0 ? [...covered, `${width} px: ${over} px too wide`] : covered;
}
