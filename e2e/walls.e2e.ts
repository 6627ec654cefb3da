import { describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { matchOn, numbersOn, sectionsOn } from "./harness/list-page";
import { visitorAs } from "./harness/visitor-as";

const stranger = visitorAs("stranger");
const member = visitorAs("admin");
const nobody = visitorAs("nobody");

/** Words that only the demo's own account knows: what is written beside some of its numbers. */
const DEMO_WORDS = ["Front desk, Dublin", "Amsterdam reception", "Chicago switchboard"];

describe("a member of another account", () => {
  it("has a list of its own, with none of the demo's numbers", async () => {
    const own = await stranger.visit("/numbers?per=100");
    expect(sectionsOn(own)[0]).toMatchObject({ name: "All", count: 200 });
    const demo = new Set(await everyNumber());
    expect(numbersOn(own).filter((number) => demo.has(number))).toEqual([]);
  });

  it.each([
    `number=${CAST.active}`,
    `numbers=${Object.values(CAST).join(",")}`,
    "description=Front+desk",
    "trunk=1&identity=1",
  ])("finds nothing of the demo by %s", async (question) => {
    const page = await stranger.visit(`/numbers?${question}`);
    expect(page.status).toBe(200);
    const demo = new Set(await everyNumber());
    expect(numbersOn(page).filter((number) => demo.has(number))).toEqual([]);
    expect(DEMO_WORDS.filter((word) => table(page.html).includes(word))).toEqual([]);
  });

  it.each(Object.entries(CAST))("gets 404 for the number %s and its card", async (_, number) => {
    const page = await stranger.visit(`/numbers/${number}`);
    expect(page.status).toBe(404);
    expect(DEMO_WORDS.filter((word) => page.html.includes(word))).toEqual([]);
    const card = await stranger.ask(`/numbers/${number}/card`);
    expect(card.status).toBe(404);
    expect(DEMO_WORDS.filter((word) => page.html.includes(word))).toEqual([]);
  });

  it("cannot tell a number of the demo from one that nobody has", async () => {
    const [held, free] = await Promise.all([
      stranger.ask(`/numbers/${CAST.active}/card`),
      stranger.ask("/numbers/35319999999/card"),
    ]);
    expect(free.status).toBe(held.status);
    expect(await free.text()).toBe(await held.text());
  });

  it("downloads its own numbers alone, whatever is asked", async () => {
    const demo = await everyNumber();
    for (const question of ["", `?numbers=${CAST.active}`, "?account=1&accountId=1", "?set=1"]) {
      const text = await (await stranger.ask(`/numbers/export${question}`)).text();
      expect(demo.filter((number) => text.includes(number))).toEqual([]);
    }
  });

  it("is offered nothing of the demo by the type-ahead", async () => {
    const asked = await stranger.ask(`/numbers/suggest?digits=${CAST.active}`);
    expect(await asked.json()).toEqual({ suggestions: [] });
    const own = await member.ask(`/numbers/suggest?digits=${CAST.active}`);
    expect(await own.json()).toMatchObject({ suggestions: [{ number: CAST.active }] });
  });

  it("is told by bulk input that the demo's numbers are not in its account", async () => {
    const page = await stranger.visit("/numbers");
    const report = await stranger.submit(page, "form.bulk", { pasted: `+${CAST.active}` });
    expect(report.text).toContain("0 found");
    expect(report.text).toContain("1 not in this account");
  });
});

describe("whoever is not signed in", () => {
  it.each([
    "/numbers",
    "/numbers?status=active",
    `/numbers/${CAST.active}`,
    "/settings",
    "/billing",
    "/",
  ])("is led from %s to the sign-in", async (path) => {
    const page = await nobody.visit(path);
    expect(page.url.pathname).toBe("/sign-in");
    expect(DEMO_WORDS.filter((word) => page.html.includes(word))).toEqual([]);
  });

  it.each([
    "/numbers/export",
    "/billing/export",
    `/numbers/${CAST.active}/card`,
    "/numbers/suggest?digits=353",
  ])("gets nothing from %s", async (path) => {
    const response = await nobody.ask(path);
    expect(response.status).toBe(401);
    expect((await response.text()).length).toBeLessThan(200);
  });
});

let known: readonly string[] | undefined;

async function everyNumber(): Promise<readonly string[]> {
  if (known === undefined) {
    const text = await (await member.ask("/numbers/export?profile=systems")).text();
    known = [...text.matchAll(/^\+(\d+),/gm)].map(([, digits = ""]) => digits);
    expect(known).toHaveLength(matchOn(await member.visit("/numbers")));
  }
  return known;
}

/** Only the rows: a filter may repeat in its field what was asked. */
function table(html: string): string {
  return /<tbody>.*<\/tbody>/s.exec(html)?.[0] ?? "";
}
