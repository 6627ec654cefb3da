import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { openBrowser } from "./harness/browser";
import { chipsOn, matchOn, numbersOn, withoutChip } from "./harness/list-page";
import type { Page } from "./harness/page";
import { visitorAs } from "./harness/visitor-as";
import { windowAs } from "./harness/window-as";

const member = visitorAs("viewer");
const PASTE = "form.bulk";

/** All numbers of the account, as the file for systems has them. */
async function everyNumber(): Promise<readonly string[]> {
  const answer = await member.ask("/numbers/export?profile=systems");
  const [, ...lines] = (await answer.text()).trim().split(/\r?\n/);
  return lines.map((line) => line.split(",")[0] ?? "");
}

async function paste(text: string): Promise<Page> {
  return member.submit(await member.visit("/numbers"), PASTE, { pasted: text });
}

describe("pasted numbers without JavaScript", () => {
  it("are sorted out, each kind in a list of its own", async () => {
    const text = `+${CAST.active}, ${CAST.blocked}; ${CAST.active}\t+35319999999\nnonsense\n3.53E+11`;
    const report = await paste(text);
    expect(report.texts(".bulk li > div, .bulk li summary")).toEqual([
      "2 found",
      "1 not in this account View",
      "1 not a phone number View",
      "1 rounded by a spreadsheet View",
      "1 given twice, used once View",
    ]);
    expect(report.texts(".bulk li details p").join("\n")).toContain("3.53E+11");
    expect(report.one("textarea[name=pasted]").text.trim()).toContain("nonsense");
    const found = await member.follow(report, "Show 2 numbers");
    expect([...numbersOn(found)].sort()).toEqual([CAST.blocked, CAST.active].sort());
  });

  it("lead straight to their list when each of them is there", async () => {
    const list = await paste(`+${CAST.active}\n+${CAST.blocked}`);
    expect(list.url.searchParams.get("numbers")).toBe([CAST.active, CAST.blocked].sort().join());
    expect(matchOn(list)).toBe(2);
  });

  it("are refused above 10,000, and what was pasted stays", async () => {
    const many = Array.from({ length: 10_001 }, (_, n) => `+3531960${10_000 + n}`);
    const answer = await paste(many.join("\n"));
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("Up to 10,000 numbers");
    expect(answer.one("textarea[name=pasted]").text).toContain(many.at(-1));
  });

  it("are looked up ten thousand at once", async () => {
    const many = Array.from({ length: 9999 }, (_, n) => `+3531960${10_000 + n}`);
    const report = await paste([...many, CAST.active].join("\n"));
    expect(report.text).toContain("1 found");
    expect(report.text).toContain("9,999 not in this account");
  });
});

describe("numbers chosen without JavaScript", () => {
  it("are typed with commas between, as many as an address carries", async () => {
    const page = await member.visit("/numbers");
    const numbers = `+${CAST.active}, ${CAST.blocked}`;
    const list = await member.submit(page, "#filters", { numbers });
    expect(list.url.search).toBe(`?numbers=${[CAST.active, CAST.blocked].sort().join()}`);
    expect([...numbersOn(list)].sort()).toEqual([CAST.active, CAST.blocked].sort());
  });
});

describe("a list of more numbers than an address carries", () => {
  it("is kept: rows, count, chip, file and pages are of these numbers alone", async () => {
    const [left = "", ...kept] = await everyNumber();
    const list = await paste(kept.join("\n"));
    expect(list.url.search).toMatch(/^\?set=[\w-]{43}$/);
    expect(matchOn(list)).toBe(599);
    expect(chipsOn(list)).toEqual(["DID numbers: 599 pasted"]);
    const next = await member.follow(list, "Next page");
    expect(next.url.searchParams.get("set")).toBe(list.url.searchParams.get("set"));
    const file = await (await member.ask(`/numbers/export${list.url.search}`)).text();
    expect(file.trim().split(/\r?\n/)).toHaveLength(600);
    expect(file).not.toContain(left.replace("+", ""));
    const narrowed = await member.submit(list, "#filters", { country: "IE" });
    expect(narrowed.url.search).toMatch(/set=.*country=IE/);
    expect(matchOn(narrowed)).toBeLessThan(599);
    expect(withoutChip(narrowed, "DID numbers")).toBe("/numbers?country=IE");
  });

  it("that is gone, or another account's, is said and never answered with all numbers", async () => {
    const list = await paste((await everyNumber()).join("\n"));
    const foreign = await visitorAs("stranger").visit(`/numbers${list.url.search}`);
    const gone = await member.visit(`/numbers?set=${"x".repeat(43)}`);
    for (const page of [foreign, gone]) {
      expect(page.status).toBe(200);
      expect(numbersOn(page)).toEqual([]);
      expect(page.text).toContain("This list of numbers is no longer kept");
    }
    const without = await member.follow(gone, "Show the list without it");
    expect(without.url.search).toBe("");
  });

  it("under an id that can't be one is left out, and the page says so", async () => {
    const page = await member.visit("/numbers?set=12&country=IE");
    expect(page.text).toContain("Left out of this list");
    expect(numbersOn(page)).toEqual(numbersOn(await member.visit("/numbers?country=IE")));
  });
});

describe("in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("each list of the report can be looked at, and the found ones are one click away", async () => {
    const window = await windowAs(browser, "viewer");
    const page = await window.newPage();
    await page.goto("/numbers");
    await page.getByText("Bulk input", { exact: true }).first().click();
    await page.locator("textarea[name=pasted]").fill(`${CAST.active}\n3,53196E+10\n0123`);
    await page.getByRole("button", { name: "Find numbers" }).click();
    await page.getByText("rounded by a spreadsheet").click();
    expect(await page.getByText("Format the column as text").isVisible()).toBe(true);
    expect(await page.getByText("3,53196E+10", { exact: true }).last().isVisible()).toBe(true);
    await page.getByRole("link", { name: "Show 1 number" }).click();
    await page.waitForURL(`**/numbers?numbers=${CAST.active}`);
    await window.close();
  });
});
