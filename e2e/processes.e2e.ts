import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { type ActingServer, startActing } from "./harness/acting-server";
import { balanceOf, chooseOn, ledgerOf } from "./harness/batch";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { formRequest } from "./harness/form-request";
import { readable } from "./harness/page";
import { press } from "./harness/press";
import { figuresOf } from "./harness/processes";
import { HOPPING, openVisitor, type Visitor } from "./harness/visitor";

const TWO = { SERVING_PROCESSES: "2" };

let acting: ActingServer;
beforeAll(async () => {
  acting = await startActing(TWO);
});
afterAll(() => acting.stop());

/** Signed in, and answered by one process and the other by turns. */
async function hopping(email: string): Promise<Visitor> {
  const visitor = openVisitor(acting.server.origin, "", HOPPING);
  await visitor.signIn(email, DEMO_ENVIRONMENT.DEMO_PASSWORD);
  return visitor;
}

const requests = async () => [...(await figuresOf(acting.server, "requests_total")).values()];

describe("two processes that serve one app", () => {
  it("both answer, and whoever signed in at one is signed in at the other", async () => {
    const member = await hopping(MEMBERS.viewer);
    const before = await requests();
    expect(before).toHaveLength(2);
    for (let turn = 0; turn < 8; turn += 1) {
      expect((await member.visit("/numbers")).texts("h1")).toEqual(["My Numbers"]);
    }
    const after = await requests();
    for (const place of [0, 1]) {
      expect((after[place] ?? 0) - (before[place] ?? 0)).toBeGreaterThanOrEqual(3);
    }
  });

  it("take one form that is sent to both at once as one: charged once, answered alike", async () => {
    const { database } = acting;
    const manager = await hopping(MEMBERS.manager);
    const page = await chooseOn(manager, CAST.active, /^Renew service/);
    const button = readable(page.one(".dialog button[value=confirm]"));
    const { url, init } = formRequest(page, page.one(".dialog form"), {}, button);
    const had = balanceOf(database);
    const before = await requests();
    const [one, other] = await Promise.all([manager.visit(url, init), manager.visit(url, init)]);
    const after = await requests();
    expect(after.every((count, place) => count > (before[place] ?? 0))).toBe(true);
    expect(ledgerOf(database, CAST.active)).toEqual([{ kind: "renewal", minor: -450 }]);
    expect(balanceOf(database)).toBe(had - 450);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(readable(one.one(".dialog"))).toBe(readable(other.one(".dialog")));
  });

  it("write by turns and wait for each other without holding up anybody", async () => {
    const manager = await hopping(MEMBERS.manager);
    const form = await manager.visit("/settings");
    const themes = Array.from({ length: 24 }, (_, turn) => (turn % 2 === 0 ? "dark" : "light"));
    const written = await Promise.all(
      themes.map((theme) => press(manager, form, "Save settings", { theme })),
    );
    expect(written.map((page) => page.status)).toEqual(themes.map(() => 200));
    expect(acting.server.output()).not.toContain("SQLITE_BUSY");
  });

  it("see at once where staff have moved the clock to", async () => {
    const staff = await hopping(MEMBERS.staff);
    const moved = await press(staff, await staff.visit("/staff/travel"), "34 days");
    expect(moved.text).toContain("13 Apr 2026");
    for (let turn = 0; turn < 4; turn += 1) {
      expect((await staff.visit("/staff/travel")).text).toContain("13 Apr 2026");
    }
  });

  it("count together how often an address asks for calendars", async () => {
    const stranger = openVisitor(acting.server.origin, "", HOPPING);
    const statuses: number[] = [];
    for (let turn = 0; turn < 62; turn += 1) {
      statuses.push((await stranger.ask("/calendar/nobody.ics")).status);
    }
    expect(statuses.filter((status) => status === 404)).toHaveLength(60);
    expect(statuses.slice(60)).toEqual([429, 429]);
  });

  it("end a session at both when it is ended at one", async () => {
    const member = await hopping(MEMBERS.viewer);
    const page = await member.visit("/numbers");
    await press(member, page, "Sign out");
    for (let turn = 0; turn < 4; turn += 1) {
      expect((await member.ask("/numbers")).status).toBe(307);
    }
  });
});
