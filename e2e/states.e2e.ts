import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { openBrowser, windowAt } from "./harness/browser";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { matchOn } from "./harness/list-page";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";
import { visitorAs } from "./harness/visitor-as";

const member = visitorAs("viewer");

describe("no rows", () => {
  it("name the filter whose removal helps most, and lead there", async () => {
    const page = await member.visit("/numbers?country=IE&description=nobody+wrote+this");
    expect(page.text).toContain("No numbers match these filters");
    expect(page.text).toContain("Without Description: contains “nobody wrote this”");
    const better = await member.follow(page, "Remove “Description”");
    expect(better.url.search).toBe("?country=IE");
    expect(matchOn(better)).toBeGreaterThan(0);
    const all = await member.follow(page, "Clear all filters");
    expect(all.url.pathname + all.url.search).toBe("/numbers");
  });

  it("past the last page lead back to the first", async () => {
    const page = await member.visit("/numbers?page=9999");
    expect(page.status).toBe(200);
    expect(page.text).toContain("This page is past the end");
    const first = await member.follow(page, "Show the first page");
    expect(first.all("table.tbl tbody tr")).toHaveLength(50);
  });
});

describe("every number of the cast", () => {
  it.each(Object.entries(CAST))("has a page that says how it is: %s", async (_, number) => {
    const page = await member.visit(`/numbers/${number}`);
    expect(page.status).toBe(200);
    expect(page.one("h1").text.replace(/\D/g, "")).toBe(number);
    const card = await member.ask(`/numbers/${number}/card`);
    expect(card.status).toBe(200);
    const { title } = (await card.json()) as { title: string };
    expect(title).not.toBe("");
  });

  it("answers to its other ways of writing with its one address", async () => {
    const page = await member.visit(`/numbers/%2B${CAST.active}`);
    expect(page.url.pathname).toBe(`/numbers/${CAST.active}`);
  });

  it("that does not exist is not found, with a way on", async () => {
    const page = await member.visit("/numbers/35319999999");
    expect(page.status).toBe(404);
    expect(page.one("h1").text).toBe("This number is not in your account");
    expect(page.title).toBe("Number not found · Numbers");
    expect(page.all("a[href='/numbers']").length).toBeGreaterThan(0);
  });
});

describe("an address at which there is nothing", () => {
  it.each(["/nowhere", "/staff"])("says so to a member, with 404: %s", async (path) => {
    const page = await member.visit(path);
    expect(page.status).toBe(404);
    expect(page.one("h1").text).toBe("There is nothing at this address");
    expect(page.title).toBe("Not found · Numbers");
    expect(page.hasLink("Go to My Numbers")).toBe(true);
  });
});

describe("an account without numbers, and a clock that moved on", () => {
  let browser: Browser;
  let server: RunningServer;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
    server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "0" });
    visitor = openVisitor(server.origin);
    await visitor.signIn(MEMBERS.admin, DEMO_ENVIRONMENT.DEMO_PASSWORD);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("says what to do next, and offers nothing that would be empty", async () => {
    const page = await visitor.visit("/numbers");
    expect(page.status).toBe(200);
    expect(page.text).toContain("No numbers yet");
    expect(page.hasLink("Download CSV")).toBe(false);
    expect(page.all("table")).toHaveLength(0);
    const csv = await (await visitor.ask("/numbers/export?profile=systems")).text();
    expect(csv.trim().split("\n")).toHaveLength(1);
  });

  it("shows the same in a browser, with no fault in its console", async () => {
    const window = await windowAt(browser, server.origin, visitor.cookies());
    const page = await window.newPage();
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(fault.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto("/numbers");
    expect(await page.getByText("No numbers yet").isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await window.close();
  });
});
