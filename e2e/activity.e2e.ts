import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import type { Page } from "./harness/page";
import { visitorAs } from "./harness/visitor-as";

const member = visitorAs("viewer");
const stranger = visitorAs("stranger");

describe("Activity", () => {
  it("lists what happened, newest first, and pages to the oldest and back", async () => {
    const first = await member.visit("/activity");
    const whens = first
      .all("table.activity time")
      .map((time) => time.getAttribute("datetime") ?? "");
    expect(whens).toHaveLength(50);
    expect(whens).toEqual([...whens].sort().reverse());
    const second = await member.follow(first, "Older entries");
    expect(eventsOn(await member.follow(second, "Newer entries"))).toEqual(eventsOn(first));
    const last = await member.follow(first, "Oldest entries");
    expect(last.hasLink("Older entries")).toBe(false);
  });

  it("filters by who, what, number and days, in its address", async () => {
    const page = await member.visit("/activity");
    const asked = await member.submit(page, "form.jbar", {
      who: "system",
      what: "renewed",
      number: CAST.active,
      "days.from": "2025-01-01",
      "days.to": "",
    });
    expect(asked.url.search).toBe(
      `?who=system&what=renewed&number=${CAST.active}&days=2025-01-01..`,
    );
    expect(eventsOn(asked).length).toBeGreaterThan(0);
    expect(
      eventsOn(asked).every((line) => line.includes("Renewed") && line.includes("System")),
    ).toBe(true);
  });

  it("leads from a number to its page", async () => {
    const page = await member.visit(`/activity?numbers=${CAST.active}`);
    expect(page.all(`table.activity a[href="/numbers/${CAST.active}"]`).length).toBeGreaterThan(0);
  });

  it.each([
    ["who=everybody", "who everybody is none of the known values"],
    ["what=exploded", "what exploded is none of the known values"],
    ["after=nonsense", "marks a place in another list"],
  ])("asked with %s leaves it out and says so", async (question, words) => {
    const page = await member.visit(`/activity?${question}`);
    expect(page.status).toBe(200);
    expect(page.one(".note.warn").structuredText.replace(/\s+/g, " ")).toContain(words);
  });

  it("is downloaded as it is filtered", async () => {
    const page = await member.visit("/activity?what=canceled");
    const response = await member.ask(page.link("Download CSV"));
    const text = (await response.text()).replace(/^\uFEFF/, "");
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(page.text).toContain(`${data.length} event`);
    expect(data.every(({ action }) => action === "canceled")).toBe(true);
  });

  it("of another account shows nothing of the demo's numbers", async () => {
    const page = await stranger.visit(`/activity?numbers=${CAST.active}`);
    expect(page.text).toContain("No entries match");
  });
});

describe("a batch", () => {
  it.each(["none", "x".repeat(43), "..%2F..", "__proto__"])(
    "that is not there (%s) is not found, and its file neither",
    async (key) => {
      const page = await member.visit(`/activity/batches/${key}`);
      expect(page.status).toBe(404);
      expect((await member.ask(`/activity/batches/${key}/export`)).status).toBe(404);
    },
  );
});

function eventsOn(page: Page): readonly string[] {
  return page.texts("table.activity tbody tr");
}
