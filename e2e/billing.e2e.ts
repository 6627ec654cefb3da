import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import type { Page } from "./harness/page";
import { visitorAs } from "./harness/visitor-as";

const member = visitorAs("viewer");
const stranger = visitorAs("stranger");

describe("Billing", () => {
  it("says the balance as the sidebar and the list do", async () => {
    const [billing, list] = await Promise.all([member.visit("/billing"), member.visit("/numbers")]);
    const balance = balanceOn(list);
    expect(balance).toMatch(/^\$[1-9][0-9,]*\.[0-9]{2}$/);
    expect(billing.text).toContain(`Balance ${balance}`);
    expect(billing.texts("nav a")).toContain(`Billing${balance}`);
    expect(billing.all("nav a[aria-current]")).toHaveLength(1);
  });

  it("lists entries newest first, each with the balance after it: the first is the balance", async () => {
    const page = await member.visit("/billing");
    const [first = ""] = page.texts("table.ledger tbody .after");
    expect(first).toContain(balanceOn(await member.visit("/numbers")));
    const whens = page.all("table.ledger time").map((time) => time.getAttribute("datetime") ?? "");
    expect(whens).toEqual([...whens].sort().reverse());
    expect(whens).toHaveLength(50);
  });

  it("is paged by links to its oldest entry and back, without JavaScript", async () => {
    const first = await member.visit("/billing");
    const second = await member.follow(first, "Older entries");
    expect(second.url.search).toContain("after=");
    expect(entriesOn(await member.follow(second, "Newer entries"))).toEqual(entriesOn(first));
    const last = await member.follow(first, "Oldest entries");
    expect(last.hasLink("Older entries")).toBe(false);
    expect(entriesOn(last)).toHaveLength(50);
  });

  it("filters by a plain form, whose address is then the question's own", async () => {
    const page = await member.visit("/billing");
    const asked = await member.submit(page, "form.jbar", {
      number: CAST.active.slice(0, 6),
      kind: "renewal",
      "days.from": "2026-01-01",
      "days.to": "2026-02-28",
    });
    const prefix = CAST.active.slice(0, 6);
    expect(asked.url.search).toBe(`?kind=renewal&number=${prefix}&days=2026-01-01..2026-02-28`);
    expect(asked.texts(".jchips .chip")).toHaveLength(3);
    expect(entriesOn(asked).length).toBeGreaterThan(0);
    expect(entriesOn(asked).every((line) => line.includes("Renewal"))).toBe(true);
  });

  it.each([
    ["colour=red", "colour red is nothing that the list can be asked"],
    ["kind=gift&after=%00", "kind gift is none of the known values"],
    ["days=2026-02-30..", "is not a day of the calendar"],
    ["days=2026-03-02..2026-03-01", "is not a range that fits here"],
    ["number=%27%20OR%201=1", "holds something other than digits"],
    ["batch=1", "names no batch"],
    ["__proto__=1&constructor=2", "is nothing that the list can be asked"],
  ])("asked with %s leaves it out, says so, and shows the rest", async (question, words) => {
    const page = await member.visit(`/billing?${question}`);
    expect(page.status).toBe(200);
    expect(page.one(".note.warn").structuredText.replace(/\s+/g, " ")).toContain(words);
    expect(entriesOn(page)).toHaveLength(50);
  });

  it("says when nothing matches, and leads back to all of it", async () => {
    const page = await member.visit("/billing?kind=adjustment");
    expect(page.text).toContain("No entries match");
    expect(entriesOn(await member.follow(page, "Show the whole ledger"))).toHaveLength(50);
  });

  it("of another account shows none of the demo's entries, by whatever question", async () => {
    const page = await stranger.visit(`/billing?numbers=${CAST.active}`);
    expect(page.text).toContain("No entries match");
    const text = await (await stranger.ask(`/billing/export?numbers=${CAST.active}`)).text();
    expect(text.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("the ledger's download", () => {
  it("holds every entry the filters show; its sums are the page's", async () => {
    const page = await member.visit("/billing?kind=renewal,top-up");
    const response = await member.ask(page.link("Download CSV"));
    expect(response.headers.get("content-disposition")).toMatch(/filename="ledger-.*\.csv"/);
    const rows = rowsOf(await response.text());
    expect(page.text).toContain(`${rows.length.toLocaleString("en-US")} entries`);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["renewal", "top_up"]));
  });

  it("for systems adds up to the balance, to the cent", async () => {
    const response = await member.ask("/billing/export?profile=systems");
    const rows = rowsOf(await response.text());
    const cents = rows.map(({ amount = "" }) => Math.round(Number(amount) * 100));
    const balance = balanceOn(await member.visit("/numbers")).replace(/[$,]/g, "");
    expect((cents.reduce((sum, each) => sum + each, 0) / 100).toFixed(2)).toBe(balance);
    expect(rows[0]?.balance_after).toBe(balance);
  });
});

function entriesOn(page: Page): readonly string[] {
  return page.texts("table.ledger tbody tr");
}

function rowsOf(text: string): readonly Record<string, string>[] {
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

/** As the head of the list says it: "$10,640.20". */
function balanceOn(list: Page): string {
  return /Balance (\S+)/.exec(list.one(".page-head .sub").text)?.[1] ?? "";
}
