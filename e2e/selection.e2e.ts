import Papa from "papaparse";
import type { Browser, Download, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, type Look, openBrowser, overflowOf } from "./harness/browser";
import { formRequest } from "./harness/form-request";
import { numbersOn } from "./harness/list-page";
import { visitorAs } from "./harness/visitor-as";
import { windowAs } from "./harness/window-as";

const IRELAND = "/numbers?country=IE&per=25";
const member = visitorAs("viewer");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("without JavaScript", () => {
  it("the ticked numbers are exported and no other, in both kinds of file", async () => {
    const page = await member.visit(IRELAND);
    const [first = "", , third = ""] = numbersOn(page);
    for (const profile of ["systems", "spreadsheet"]) {
      const text = await exported(page, { n: [third, first], profile });
      expect(digitsIn(text)).toEqual([first, third]);
    }
  });

  it("all that match are exported when that was said, whatever page is open", async () => {
    const page = await member.visit(`${IRELAND}&select=all`);
    const all = digitsIn(await exported(page, { profile: "systems" }));
    const shown = numbersOn(page);
    expect(all.length).toBeGreaterThan(shown.length);
    expect(all.slice(0, shown.length)).toEqual(shown);
    expect(all.every((number) => number.startsWith("353"))).toBe(true);
  });

  it("a page that was ticked sends its own rows alone", async () => {
    const page = await member.visit(`${IRELAND}&select=page`);
    expect(digitsIn(await exported(page, { profile: "systems" }))).toEqual(numbersOn(page));
  });

  it("nothing ticked is refused and never taken for everything", async () => {
    const page = await member.visit(IRELAND);
    const { url, init } = formRequest(page, page.one("#batch"), {});
    expect((await member.ask(url, init)).status).toBe(400);
  });

  it("another account's number is no part of the file", async () => {
    const page = await member.visit(IRELAND);
    const other = visitorAs("stranger");
    const [theirs = ""] = numbersOn(await other.visit("/numbers"));
    const [mine = ""] = numbersOn(page);
    expect(digitsIn(await exported(page, { n: [theirs, mine], profile: "systems" }))).toEqual([
      mine,
    ]);
  });

  it("a selection from another site, or from nobody, gets nothing", async () => {
    const page = await member.visit(IRELAND);
    const { url, init } = formRequest(page, page.one("#batch"), { n: numbersOn(page) });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const evil = { ...headers, origin: "https://evil.test" };
    expect((await member.ask(url, { ...init, headers: evil })).status).toBe(403);
    const own = { ...headers, origin: page.url.origin };
    expect((await visitorAs("nobody").ask(url, { ...init, headers: own })).status).toBe(401);
  });

  it("styles show the bar with the first tick, and count", async () => {
    const tab = await open(IRELAND, { javaScript: false });
    const bar = tab.locator(".batch");
    expect(await bar.isVisible()).toBe(false);
    await tab.locator("tbody .box").nth(0).check();
    await tab.locator("tbody .box").nth(2).check();
    expect(await bar.isVisible()).toBe(true);
    const said = tab.locator(".batch .ticked");
    expect(await said.evaluate((it) => getComputedStyle(it, "::before").content)).toContain(
      "counter",
    );
    await tab.getByRole("link", { name: "Select this page" }).click();
    expect(await tab.locator("tbody .box:checked").count()).toBe(25);
    await tab.getByRole("link", { name: /^Select all \d+/ }).click();
    expect(await tab.locator(".batch b").textContent()).toMatch(/^All \d+ matching selected$/);
    await tab.getByRole("link", { name: "Clear", exact: true }).click();
    expect(await bar.isVisible()).toBe(false);
  });

  it("⋯ leads to what can be done with the number", async () => {
    const page = await member.visit(IRELAND);
    const link = page.all(".acts a[data-menu]")[0]?.getAttribute("href") ?? "";
    expect(link).toMatch(/^\/numbers\/353\d+#actions$/);
    const details = await member.visit(link);
    const text = await (await member.ask(details.link("Download CSV of this number"))).text();
    expect(digitsIn(text)).toEqual(numbersOn(page).slice(0, 1));
    expect(details.all("#actions")).toHaveLength(1);
  });
});

describe("in a browser", () => {
  it("a range is ticked with shift, kept over pages of its question, exported and cleared", async () => {
    const tab = await open(IRELAND);
    const boxes = tab.locator("tbody .box");
    await boxes.nth(4).click();
    await boxes.nth(1).click({ modifiers: ["Shift"] });
    expect(await count(tab)).toBe("4 selected");
    await tab.getByRole("link", { name: "Next page" }).click();
    await tab.waitForURL(/page=2/);
    await expect.poll(() => tab.locator("tbody .box:checked").count()).toBe(0);
    await tab.locator("tbody .box").nth(0).click();
    expect(await count(tab)).toBe("5 selected");
    expect(digitsIn(await downloaded(tab, "Export for systems"))).toHaveLength(5);
    await tab.goto("/numbers?country=ES");
    await expect.poll(() => tab.locator(".batch").isVisible()).toBe(false);
    await tab.goto(IRELAND);
    await expect.poll(() => tab.locator("tbody .box:checked").count()).toBe(4);
    await tab.getByRole("link", { name: "Clear", exact: true }).click();
    expect(await tab.locator(".batch").isVisible()).toBe(false);
    await tab.context().close();
  });

  it("all that match are the question; taking one out leaves only what is in sight", async () => {
    const tab = await open(IRELAND);
    await tab.locator("thead input.box").click();
    expect(await count(tab)).toBe("25 selected");
    await tab.getByRole("link", { name: /^Select all \d+/ }).click();
    const words = await count(tab);
    expect(words).toMatch(/^All \d+ matching selected$/);
    const all = digitsIn(await downloaded(tab, "Export for spreadsheets"));
    expect(words).toContain(` ${all.length} `);
    await tab.locator("tbody .box").nth(3).click();
    expect(await count(tab)).toBe("24 selected");
    expect(await tab.locator("thead input.box").evaluate(isMixed)).toBe(true);
    await tab.context().close();
  });

  it("one menu serves all rows: arrows, Home, End, Escape, and the focus goes back", async () => {
    const tab = await open(IRELAND);
    const trigger = tab.locator("a[data-menu]").nth(2);
    await trigger.focus();
    await tab.keyboard.press("Enter");
    const items = tab.getByRole("menuitem");
    await items.first().waitFor();
    const names = await items.allTextContents();
    expect(names.map((name) => name.replace(" Your role does not allow this.", ""))).toEqual([
      "Manage",
      "Renew service",
      "Set billing cycles",
      "Restore",
      "Cancel",
      "Edit description",
      "Assign trunk",
      "Set capacity",
      "Assign end-user details",
      "Copy number",
    ]);
    expect(await focusedText(tab)).toBe("Manage");
    await tab.keyboard.press("ArrowUp");
    expect(await focusedText(tab)).toBe("Copy number");
    await tab.keyboard.press("Home");
    expect(await focusedText(tab)).toBe("Manage");
    await tab.keyboard.press("End");
    expect(await focusedText(tab)).toBe("Copy number");
    expect(await faultsOf(tab)).toEqual([]);
    await tab.keyboard.press("Escape");
    await expect.poll(() => items.count()).toBe(0);
    expect(await trigger.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await trigger.getAttribute("aria-expanded")).toBe("false");
    await tab.context().close();
  });

  it("single keys move the focus, tick, find and are listed; typed ones are text", async () => {
    const tab = await open(IRELAND);
    const numbers = await tab.locator("tbody a.did").allTextContents();
    await tab.keyboard.press("j");
    await tab.keyboard.press("j");
    expect(await focusedText(tab)).toBe(numbers[1]);
    await tab.keyboard.press("k");
    expect(await focusedText(tab)).toBe(numbers[0]);
    await tab.keyboard.press("x");
    expect(await count(tab)).toBe("1 selected");
    await tab.keyboard.press("?");
    expect(await tab.getByRole("dialog").isVisible()).toBe(true);
    await tab.keyboard.press("j");
    await tab.keyboard.press("Escape");
    await tab.keyboard.press("/");
    await tab.keyboard.type("jx?");
    expect(await tab.locator("input[name=number]").inputValue()).toBe("jx?");
    expect(await count(tab)).toBe("1 selected");
    await tab.context().close();
  });

  it.each([360, 768, 1280, 1600])(
    "at %s px nothing that floats has faults or is too wide",
    async (width) => {
      for (const theme of ["light", "dark"] as const) {
        const tab = await open(IRELAND, { width, theme });
        await tab.locator("tbody .box").nth(1).click();
        await tab.locator(".batch summary").click();
        const found = [...(await faultsBut(tab, "target-size")), ...(await lowIn(tab, ".batch"))];
        await tab.keyboard.press("Escape");
        await tab.locator(".view-drop summary").first().click();
        found.push(...(await faultsBut(tab, "target-size")));
        found.push(...(await lowIn(tab, ".view-drop, .tick")));
        expect(found).toEqual([]);
        expect(await overflowOf(tab)).toBe(0);
        await tab.context().close();
      }
    },
  );

  it("the bar never lies over the last row", async () => {
    const tab = await open(IRELAND);
    await tab.locator("tbody .box").nth(1).click();
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const [foot, bar] = await Promise.all(
      [".grid-foot", ".batch"].map((each) => tab.locator(each).boundingBox()),
    );
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    await tab.context().close();
  });
});

/** What lies under an open panel has little room for the moment, and none is needed. */
async function faultsBut(tab: Tab, rule: string): Promise<readonly string[]> {
  return (await faultsOf(tab)).filter((fault) => !fault.startsWith(rule));
}

/** Targets of less than 24 px, by the rule for those that may lie side by side. */
function lowIn(tab: Tab, places: string): Promise<readonly string[]> {
  return tab.evaluate((selector) => {
    const targets = [
      ...document.querySelectorAll(`:is(${selector}) :is(a, button, label, summary)`),
    ];
    const low = targets.filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width > 0 && (height < 24 || width < 24) && !each.matches(".link, .box");
    });
    return low.map((each) => each.textContent ?? "");
  }, places);
}

async function exported(
  page: Parameters<typeof formRequest>[0],
  changes: Parameters<typeof formRequest>[2],
): Promise<string> {
  const { url, init } = formRequest(page, page.one("#batch"), changes);
  const answer = await member.ask(url, init);
  expect(answer.status).toBe(200);
  return answer.text();
}

function digitsIn(csv: string): readonly string[] {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(({ number = "" }) => number.replace(/\D/g, ""));
}

async function open(path: string, look: Look = {}): Promise<Tab> {
  const window = await windowAs(browser, "viewer", look);
  const tab = await window.newPage();
  await tab.goto(path);
  await tab.waitForLoadState("networkidle");
  return tab;
}

async function downloaded(tab: Tab, action: string): Promise<string> {
  await tab.locator(".batch summary").click();
  const [download] = await Promise.all([
    tab.waitForEvent("download"),
    tab.getByRole("button", { name: new RegExp(`^${action}`) }).click(),
  ]);
  return textOf(download);
}

async function textOf(download: Download): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

function count(tab: Tab): Promise<string | null> {
  return tab.locator(".batch b").textContent();
}

function focusedText(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.activeElement?.textContent ?? "");
}

function isMixed(box: unknown): boolean {
  return box instanceof HTMLInputElement && box.indeterminate;
}
