import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_ENVIRONMENT, MEMBERS, type Signature } from "./harness/demo";
import { matchOn } from "./harness/list-page";
import type { Page } from "./harness/page";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";
import { idOf, press, rowsOf } from "./harness/voice-page";

let server: RunningServer;
let manager: Visitor;
let viewer: Visitor;
let stranger: Visitor;

beforeAll(async () => {
  server = await startServer(DEMO_ENVIRONMENT);
  manager = await visitorAs("manager");
  viewer = await visitorAs("viewer");
  stranger = await visitorAs("stranger");
});
afterAll(() => server.stop());

async function visitorAs(who: Signature): Promise<Visitor> {
  const visitor = openVisitor(server.origin);
  await visitor.signIn(MEMBERS[who], DEMO_ENVIRONMENT.DEMO_PASSWORD);
  return visitor;
}

/** What a pool's card says: dedicated, shared, free, channels. */
function figuresOf(page: Page, pool: string): readonly number[] {
  const card = page.all("section.card").find((each) => each.text.includes(pool));
  return card?.querySelectorAll(".pool-figures dd").map((each) => Number(each.text)) ?? [];
}

describe("a manager without JavaScript", () => {
  it("sees of each pool what is given out and what is free", async () => {
    const page = await manager.visit("/capacity");
    const [dedicated = 0, shared = 0, free, channels = 0] = figuresOf(page, "EU pool");
    expect(shared).toBe(88);
    expect(free).toBe(channels - dedicated - shared);
    const numbers = await manager.follow(page, "Its numbers (EU pool)");
    expect(matchOn(numbers)).toBeGreaterThan(0);
  });

  it("is told at the field when the pool has not enough, and nothing is made", async () => {
    const before = await manager.visit("/capacity");
    const [, , free = 0] = figuresOf(before, "UK pool");
    const form = await manager.follow(before, "Add shared group to UK pool");
    const most = { name: "UK overflow", channels: String(free + 1) };
    const refused = await press(manager, form, "Add group", most);
    expect(refused.text).toContain(`The pool has ${free} free channels.`);
    expect(refused.one("input[name=channels]").getAttribute("value")).toBe(String(free + 1));
    expect(refused.one("input[name=name]").getAttribute("value")).toBe("UK overflow");
    const made = await press(manager, refused, "Add group", { channels: String(free) });
    expect(made.text).toContain("Created.");
    expect(figuresOf(await manager.visit("/capacity"), "UK pool")[2]).toBe(0);
  });

  it("changes a group's channels, and its numbers say so", async () => {
    const group = await manager.follow(await manager.visit("/capacity"), "EU reception");
    const [number = "", , , capacity] = rowsOf(group)[0] ?? [];
    const form = await manager.follow(group, "Edit group");
    const bad = await press(manager, form, "Save group", { channels: "0" });
    expect(bad.text).toContain("Use a whole number from 1 to 100,000.");
    const saved = await press(manager, bad, "Save group", { channels: "38" });
    expect(saved.text).toContain("38 channels");
    expect(Number(rowsOf(saved)[0]?.[3])).toBe(Number(capacity) + 10);
    const page = await manager.follow(saved, number);
    expect(page.text).toContain(
      "Capacity changed from 28 shared in EU reception to 38 shared in EU reception",
    );
  });

  it("deletes a group, and its channels are free again", async () => {
    const before = await manager.visit("/capacity");
    const [, , free = 0] = figuresOf(before, "US pool");
    const group = await manager.follow(before, "US contact centre");
    const form = await manager.follow(group, "Delete");
    expect(form.text).toContain("22 channels go back to US pool.");
    const after = await press(manager, form, "Delete");
    expect(after.text).toContain("Deleted.");
    expect(figuresOf(after, "US pool")[2]).toBe(free + 22);
    expect((await manager.visit(group.url.pathname)).status).toBe(404);
  });
});

describe("the walls", () => {
  it("another account's shared group and pool are not there, as nothing is", async () => {
    for (const path of [
      "/capacity/groups/1",
      "/capacity/groups/1/edit",
      "/capacity/groups/1/delete",
      "/capacity/groups/new?pool=1",
      "/capacity/groups/new",
      "/capacity/groups/x",
    ]) {
      const page = await stranger.visit(path);
      expect([path, page.status]).toEqual([path, 404]);
      expect(page.text).not.toContain("EU reception");
    }
  });

  it("a viewer reads, is offered no change, and is refused one", async () => {
    const page = await viewer.visit("/capacity");
    expect(page.text).toContain("EU pool");
    expect(page.text).not.toContain("Add shared group");
    const group = await manager.follow(await manager.visit("/capacity"), "EU support");
    const form = await manager.visit(`/capacity/groups/${idOf(group)}/delete`);
    await press(viewer, form, "Delete");
    expect((await manager.visit(group.url.pathname)).status).toBe(200);
  });
});
