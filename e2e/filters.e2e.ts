import { describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import type { FormValues } from "./harness/form-request";
import { chipsOn, matchOn, numbersOn } from "./harness/list-page";
import type { Page } from "./harness/page";
import { visitorAs } from "./harness/visitor-as";

const member = visitorAs("viewer");
const FORM = "#filters-panel";

/** Values of the choices that are names of the account, without those that stand before them. */
function idsIn(page: Page, field: string): readonly string[] {
  const options = page.all(`${FORM} select[name="${field}"] option`);
  return options.map((each) => each.getAttribute("value") ?? "").filter((id) => /^\d+$/.test(id));
}

describe("the panel without JavaScript", () => {
  /** What is filled in, and the question that it is. */
  const FILLED: readonly (readonly [FormValues, string])[] = [
    [{ type: ["mobile", "local"] }, "type=local,mobile"],
    [{ type: ["toll-free"] }, "type=toll-free"],
    [{ features: ["voice-in", "sms-in"] }, "features=voice-in,sms-in"],
    [{ "added.from": "2025-01-01", "added.to": "2025-12-31" }, "added=2025-01-01..2025-12-31"],
    [{ "added.to": "2025-06-30" }, "added=..2025-06-30"],
    [{ trunk: "none" }, "trunk=none"],
    [{ group: "none" }, "group=none"],
    [{ capacity: "none" }, "capacity=none"],
    [{ capacity: "1..10" }, "capacity=1..10"],
    [{ capacity: "51.." }, "capacity=51.."],
    [{ capacity: "range", "capacity.from": "2", "capacity.to": "2" }, "capacity=2..2"],
    [{ identity: "none" }, "identity=none"],
    [{ address: "none" }, "address=none"],
    [{ verification: ["rejected", "active"] }, "verification=active,rejected"],
    [{ emergency: ["new", "in-process"] }, "emergency=new,in-process"],
    [{ a2p: ["changes-required"] }, "a2p=changes-required"],
    [{ cnam: ["active", "cancelation-pending"] }, "cnam=active,cancelation-pending"],
    [{ cycles: "unlimited" }, "cycles=unlimited"],
    [{ cycles: "0" }, "cycles=0"],
    [{ cycles: "range", "cycles.from": "1", "cycles.to": "5" }, "cycles=1..5"],
    [{ period: ["12", "1"] }, "period=1,12"],
    [{ expires: "30d" }, "expires=30d"],
    [{ expires: "range", "expires.from": "2026-03-15" }, "expires=2026-03-15.."],
    [{ renews: "no" }, "renews=no"],
    [{ attention: "any" }, "attention=any"],
    [{ attention: "lapsed" }, "attention=lapsed"],
    [
      { type: "local", trunk: "none", expires: "7d", cycles: "any", "cycles.from": "3" },
      "type=local&trunk=none&expires=7d",
    ],
  ];

  it.each(FILLED)("%o asks ?%s and shows its rows", async (filled, question) => {
    const page = await member.submit(await member.visit("/numbers/filters"), FORM, filled);
    expect(page.url.pathname + decodeURIComponent(page.url.search)).toBe(`/numbers?${question}`);
    const direct = await member.visit(`/numbers?${question}`);
    expect(numbersOn(page)).toEqual(numbersOn(direct));
    expect(chipsOn(page).length).toBeGreaterThan(0);
    expect(page.text).not.toContain("Left out of this list");
  });

  it.each(["city", "trunk", "group", "identity", "address", "capacity.pool"])(
    "offers the account's own choices for %s, and each finds numbers that have it",
    async (field) => {
      const panel = await member.visit("/numbers/filters");
      const ids = idsIn(panel, field);
      expect(ids.length).toBeGreaterThan(0);
      const id = ids[0] ?? "";
      const isPool = field === "capacity.pool";
      const filled = isPool ? { capacity: "pool", [field]: id } : { [field]: id };
      const page = await member.submit(panel, FORM, filled);
      expect(page.url.search).toBe(`?${isPool ? "capacity" : field}=${id}`);
      expect(chipsOn(page).filter((chip) => chip.includes("unknown"))).toEqual([]);
    },
  );

  it.each([
    ["order", /SO-\d+/, CAST.active],
    ["reference", /VR-\d+/, CAST.awaitingPending],
  ] as const)("finds a number by its %s as its page prints it", async (field, printed, number) => {
    const [reference = ""] = printed.exec((await member.visit(`/numbers/${number}`)).text) ?? [];
    const page = await member.submit(await member.visit("/numbers/filters"), FORM, {
      [field]: ` ${reference} `,
    });
    expect(page.url.search).toBe(`?${field}=${reference}`);
    expect(numbersOn(page)).toContain(number);
  });

  it("keeps what the bar asks, the section, the order and the page size", async () => {
    const list = await member.visit(
      "/numbers?status=active&number=353&country=IE&sort=-expires&per=25",
    );
    const panel = await member.follow(list, /^Filters|^More filters|Filters/);
    expect(panel.url.pathname).toBe("/numbers/filters");
    const page = await member.submit(panel, FORM, { cycles: "unlimited" });
    expect(page.url.search).toBe(
      "?status=active&number=353&country=IE&cycles=unlimited&sort=-expires&per=25",
    );
  });

  it("shows again what is asked, and can be cleared and left", async () => {
    const question = "country=IE&type=local&cycles=2..4&expires=2026-03-01..&capacity=..3";
    const panel = await member.visit(`/numbers/filters?${question}`);
    const again = await member.submit(panel, FORM);
    expect(again.url.search).toBe(
      "?country=IE&type=local&cycles=2..4&capacity=..3&expires=2026-03-01..",
    );
    const cleared = await member.follow(panel, "Clear all");
    expect(cleared.url.pathname + cleared.url.search).toBe("/numbers/filters?country=IE");
    expect((await member.submit(cleared, FORM)).url.search).toBe("?country=IE");
    const left = await member.follow(panel, "Close");
    expect(left.url.pathname + left.url.search).toBe(again.url.pathname + again.url.search);
  });

  it("says how many match, of how many", async () => {
    const panel = await member.visit("/numbers/filters?type=local");
    const count = matchOn(await member.visit("/numbers?type=local"));
    expect(panel.one(`${FORM} [data-found]`).text).toBe(`${count} of 600 numbers match`);
    expect(panel.one(`${FORM} [data-show]`).text).toBe(`Show ${count} numbers`);
  });

  it("drops a range that is none, and says so beside the others", async () => {
    const panel = await member.visit("/numbers/filters");
    const page = await member.submit(panel, FORM, {
      type: "local",
      cycles: "range",
      "cycles.from": "5",
      "cycles.to": "1",
      "added.from": "2026-02-30",
    });
    expect(page.text).toContain("Left out of this list");
    expect(page.text).toContain("5..1");
    expect(page.text).toContain("2026-02-30");
    expect(numbersOn(page)).toEqual(numbersOn(await member.visit("/numbers?type=local")));
  });

  it("offers and counts nothing of another account", async () => {
    const stranger = visitorAs("stranger");
    const [own, theirs] = await Promise.all([
      member.visit("/numbers/filters"),
      stranger.visit("/numbers/filters"),
    ]);
    for (const field of ["trunk", "group", "identity", "address", "capacity.pool"]) {
      const held = new Set(idsIn(own, field));
      expect(
        idsIn(theirs, field).filter((id) => held.has(id)),
        field,
      ).toEqual([]);
      const id = [...held][0] ?? "";
      const name = field === "capacity.pool" ? "capacity" : field;
      const asked = await stranger.ask(`/numbers/count?${name}=${id}`);
      expect(await asked.json(), field).toMatchObject({ found: "0 of 200 numbers match" });
      const of = field === "capacity.pool" ? "pool" : field;
      const choices = await stranger.ask(`/numbers/filters/options?of=${of}&text=&${name}=${id}`);
      const { options } = (await choices.json()) as { options: readonly { id: number }[] };
      expect(
        options.filter((option) => held.has(String(option.id))),
        field,
      ).toEqual([]);
    }
  });

  it.each(["/numbers/filters", "/numbers/count", "/numbers/filters/options"])(
    "%s answers whatever it is asked",
    async (path) => {
      const bad = [
        "%00",
        "%ff%fe",
        "%F0%9F%98%80",
        "__proto__",
        "1..2..3",
        "%27%3B--",
        "9".repeat(400),
      ];
      const names = ["cycles.from", "capacity.pool", "find.trunk", "text", "type", "city", "of"];
      const failed: string[] = [];
      for (const name of names) {
        for (const value of bad) {
          const search = `of=trunk&cycles=range&capacity=pool&${name}=${value}&${name}=${value}`;
          const { status } = await member.ask(`${path}?${search}`);
          if (status !== 200 && status !== 400) failed.push(`${search}: ${status}`);
        }
      }
      expect(failed).toEqual([]);
    },
  );

  it("is behind the sign-in, and an unknown field of choices is refused", async () => {
    const nobody = visitorAs("nobody");
    expect((await nobody.visit("/numbers/filters")).url.pathname).toBe("/sign-in");
    expect((await nobody.ask("/numbers/count")).status).toBe(401);
    expect((await nobody.ask("/numbers/filters/options?of=trunk")).status).toBe(401);
    expect((await member.ask("/numbers/filters/options?of=__proto__")).status).toBe(400);
  });
});
