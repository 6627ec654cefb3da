import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { openBrowser } from "./harness/browser";
import { chipsOn, matchOn, numbersOn, sectionsOn, withoutChip } from "./harness/list-page";
import { visitorAs } from "./harness/visitor-as";
import { windowAs } from "./harness/window-as";

const member = visitorAs("viewer");

describe("the sections", () => {
  it("add up to All", async () => {
    const [all, ...rest] = sectionsOn(await member.visit("/numbers"));
    expect(all).toMatchObject({ name: "All", count: 600, href: "/numbers" });
    expect(rest.reduce((sum, { count }) => sum + count, 0)).toBe(600);
    expect(rest.map(({ name }) => name)).toEqual([
      "Active",
      "Not configured",
      "Awaiting registration",
      "Terminated",
      "Expiring soon",
      "Porting in progress",
      "Blocked",
    ]);
  });

  it("each lead to as many numbers as they say, all of that status", async () => {
    for (const { name, count, href } of sectionsOn(await member.visit("/numbers")).slice(1)) {
      const page = await member.visit(href);
      expect(matchOn(page), name).toBe(count);
      const words = page.texts("table.tbl tbody .st");
      expect(words.length, name).toBe(Math.min(count, 50));
      expect(words.filter((word) => !word.startsWith(name))).toEqual([]);
    }
  });

  it("keep their totals and the other filters, whatever is filtered", async () => {
    const whole = sectionsOn(await member.visit("/numbers"));
    const page = await member.visit("/numbers?country=IE");
    expect(sectionsOn(page).map(({ count }) => count)).toEqual(whole.map(({ count }) => count));
    const terminated = await member.follow(page, /^Terminated/);
    expect(terminated.url.search).toBe("?status=terminated&country=IE");
  });
});

describe("the filter bar without JavaScript", () => {
  it("finds digits anywhere in a number and says so in a chip", async () => {
    const page = await member.submit(await member.visit("/numbers"), "#filters", {
      number: "+353 1 960",
    });
    expect(page.url.search).toBe("?number=3531960");
    const numbers = numbersOn(page);
    expect(numbers).toEqual(expect.arrayContaining([CAST.active, CAST.expiringSoon]));
    expect(numbers.filter((number) => !number.includes("3531960"))).toEqual([]);
    expect(chipsOn(page)).toHaveLength(1);
  });

  it("finds a description whatever its capitals, and a chip takes it off again", async () => {
    const start = await member.visit("/numbers?status=active");
    const page = await member.submit(start, "#filters", { description: "front DESK, dublin" });
    expect(numbersOn(page)).toEqual([CAST.active]);
    const off = await member.visit(withoutChip(page, "Description"));
    expect(off.url.search).toBe("?status=active");
    expect(matchOn(off)).toBe(matchOn(start));
  });

  it("offers the regions of the chosen country alone", async () => {
    const bar = await member.visit("/numbers");
    const ireland = await member.submit(bar, "#filters", { country: "IE" });
    const regions = ireland
      .all("select[name=region] option")
      .map((each) => each.getAttribute("value"));
    expect(regions.filter((code) => code !== "" && !code?.startsWith("IE-"))).toEqual([]);
    const dublin = await member.submit(ireland, "#filters", { region: "IE-D" });
    expect(dublin.url.search).toBe("?country=IE&region=IE-D");
    expect(matchOn(dublin)).toBeGreaterThan(0);
    expect(matchOn(dublin)).toBeLessThanOrEqual(matchOn(ireland));
  });
});

describe("order and pages", () => {
  it.each(["number", "country", "status", "expires", "cycles", "added", "description"])(
    "sorted by %s either way, walking the pages meets every number once",
    async (key) => {
      for (const sort of [key, `-${key}`]) {
        const met: string[] = [];
        let page = await member.visit(`/numbers?sort=${sort}&per=100`);
        for (;;) {
          met.push(...numbersOn(page));
          if (!page.hasLink("Next page")) break;
          page = await member.follow(page, "Next page");
        }
        expect(met, sort).toHaveLength(600);
        expect(new Set(met).size, sort).toBe(600);
      }
    },
  );

  it("the last page and the way back meet the same rows", async () => {
    const first = await member.visit("/numbers?per=25&sort=expires");
    const last = await member.follow(first, "Last page");
    expect(numbersOn(last)).toHaveLength(25);
    expect(last.hasLink("Next page")).toBe(false);
    const pages = [numbersOn(last)];
    let page = last;
    while (page.hasLink("Previous page")) {
      page = await member.follow(page, "Previous page");
      pages.unshift(numbersOn(page));
    }
    expect(pages).toHaveLength(24);
    expect(new Set(pages.flat()).size).toBe(600);
    expect(pages[0]).toEqual(numbersOn(first));
  });

  it("by number is the default, and its other way is exactly the reverse", async () => {
    const up = numbersOn(await member.visit("/numbers?per=100"));
    expect(up).toEqual([...up].sort());
    const back = await member.visit("/numbers?per=100&sort=-number");
    const last = await member.follow(back, "Last page");
    expect(numbersOn(last)).toEqual([...up].reverse());
  });
});

describe("a list's address", () => {
  it("shows a colleague the same list", async () => {
    const path = "/numbers?status=terminated&sort=-expires&per=25";
    const [mine, theirs] = await Promise.all([
      member.visit(path),
      visitorAs("manager").visit(path),
    ]);
    expect(numbersOn(mine).length).toBeGreaterThan(0);
    expect(numbersOn(theirs)).toEqual(numbersOn(mine));
  });

  it.each([
    ["status=sleeping", "sleeping"],
    ["sort=__proto__", "__proto__"],
    ["page=0", "0"],
    ["per=33", "33"],
    ["expires=2026-02-30..", "2026-02-30"],
    ["colour=red", "colour"],
  ])("with a bad part (%s) is the list without it, and says so", async (part, said) => {
    const page = await member.visit(`/numbers?country=IE&${part}`);
    expect(page.status).toBe(200);
    const irish = await member.visit("/numbers?country=IE");
    expect(numbersOn(page)).toEqual(numbersOn(irish));
    expect(page.text).toContain("Left out of this list");
    expect(page.text).toContain(said);
    expect(irish.text).not.toContain("Left out of this list");
  });
});

describe("in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("back and forward show the lists that were there", async () => {
    const window = await windowAs(browser, "viewer");
    const page = await window.newPage();
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(fault.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    const match = page.locator(".listbar .match");
    await page.goto("/numbers");
    await page.getByRole("navigation", { name: "Sections" }).getByText("Terminated").click();
    await page.waitForURL("**/numbers?status=terminated");
    const terminated = await match.textContent();
    await page.locator("select[name=country]").selectOption({ index: 1 });
    await page.waitForURL("**/numbers?status=terminated&country=*");
    await page.goBack();
    await page.waitForURL("**/numbers?status=terminated");
    await expect.poll(() => match.textContent()).toBe(terminated);
    await page.goBack();
    await expect.poll(() => match.textContent()).toContain("600");
    await page.goForward();
    await expect.poll(() => match.textContent()).toBe(terminated);
    expect(faults).toEqual([]);
    await window.close();
  });

  it("typing in the number field and pressing Enter gives the same address as the plain form", async () => {
    const window = await windowAs(browser, "viewer");
    const page = await window.newPage();
    await page.goto("/numbers");
    await page.getByLabel("DID number contains").fill("+353 1 960");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/numbers?number=*");
    await expect.poll(() => page.locator("table.tbl tbody tr").count()).toBeGreaterThan(1);
    expect(await page.locator("th a.did").allTextContents()).toContain("+353 1 960 9036");
    await window.close();
  });

  it("without JavaScript the rows are there, not a list that loads for ever", async () => {
    const window = await windowAs(browser, "viewer", { javaScript: false });
    const page = await window.newPage();
    await page.goto("/numbers");
    expect(await page.locator("th a.did").first().isVisible()).toBe(true);
    expect(await page.getByLabel("Loading numbers").isVisible()).toBe(false);
    await window.close();
  });
});
