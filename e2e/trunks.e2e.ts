import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, windowAt } from "./harness/browser";
import { DEMO_ENVIRONMENT, MEMBERS, type Signature } from "./harness/demo";
import { matchOn, sectionsOn } from "./harness/list-page";
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

const SIP = { name: "sip-cork-01", host: "SIP.cork.example.com", port: "5070" };

async function addTrunk(changes: Record<string, string>): Promise<Page> {
  return press(manager, await manager.visit("/trunks/new"), "Add trunk", changes);
}

async function trunkNamed(name: string): Promise<Page> {
  const list = await manager.visit(`/trunks?search=${name}`);
  return manager.follow(list, name);
}

describe("a manager without JavaScript", () => {
  it("adds a SIP trunk and is led to its page", async () => {
    const page = await addTrunk({ ...SIP, codec2: "OPUS", codec3: "" });
    expect(page.url.pathname).toMatch(/^\/trunks\/\d+$/);
    expect(page.title).toBe("sip-cork-01 · Numbers");
    expect(page.text).toContain("Created.");
    expect(page.text).toContain("sip:{DID}@sip.cork.example.com:5070");
    expect(page.text).toContain("PCMA, OPUS");
    expect(page.text).toContain("No numbers");
  });

  it("is told what is wrong at the field, and keeps what was typed", async () => {
    const page = await addTrunk({ name: "sip-bad", host: "localhost", port: "70000" });
    expect(page.status).toBe(200);
    expect(page.text).toContain("Use a full domain name");
    expect(page.text).toContain("Use a whole number from 1 to 65,535, or leave it empty.");
    expect(page.one("input[name=host]").getAttribute("value")).toBe("localhost");
    expect(page.one("input[name=port]").getAttribute("aria-invalid")).toBe("true");
    expect((await manager.visit("/trunks?search=sip-bad")).text).toContain("No trunk has this");
  });

  it("is told that a name is taken, at the name", async () => {
    const page = await addTrunk({ ...SIP, name: "sip-dub-01" });
    expect(page.text).toContain("Another trunk of your account has this name.");
    expect(page.one("input[name=host]").getAttribute("value")).toBe(SIP.host);
  });

  it("completes a trunk that was imported with a name alone", async () => {
    const imported = await trunkNamed("legacy-pbx");
    expect(imported.text).toContain("Not set up");
    const form = await manager.follow(imported, "Set up trunk");
    const pstn = await manager.follow(form, /PSTN/);
    const wrong = await press(manager, pstn, "Save trunk", { dialTo: "5" });
    expect(wrong.text).toContain("+ and country code first");
    const saved = await press(manager, wrong, "Save trunk", { dialTo: "+353 1 960 9036" });
    expect(saved.text).toContain("+353 1 960 9036");
    expect(saved.text).not.toContain("Not set up");
  });

  it("makes a group of trunks by priority and weight, and sees the order of trying", async () => {
    const form = await manager.visit("/trunks/groups/new");
    const lines = {
      name: "cork-ha",
      ...{ trunk1: "sip-cork-01", priority1: "20", weight1: "1" },
      ...{ trunk2: "sip-dub-01", priority2: "10", weight2: "3" },
      ...{ trunk3: "sip-dub-02", priority3: "10", weight3: "1" },
    };
    const wrong = await press(manager, form, "Add group", { ...lines, trunk3: "sip-dub-99" });
    expect(wrong.text).toContain("Your account has no trunk of this name.");
    const page = await press(manager, wrong, "Add group", lines);
    expect(rowsOf(page).map(([name, , tried]) => [name, tried])).toEqual([
      ["sip-dub-01", "First, 75% of calls"],
      ["sip-dub-02", "First, 25% of calls"],
      ["sip-cork-01", "Second"],
    ]);
  });

  it("deletes a trunk in use: its numbers go where they are told to", async () => {
    const trunk = await trunkNamed("sip-dub-02");
    const count = Number(/(\d+) numbers?/.exec(trunk.text)?.[1]);
    expect(count).toBeGreaterThan(0);
    const form = await manager.follow(trunk, "Delete");
    expect(form.text).toContain(`${count} numbers lose it`);
    expect(form.text).toContain("The group cork-ha goes on with 2 other trunks.");
    const button = `Delete and move ${count} numbers`;
    const asked = await press(manager, form, button);
    expect(asked.text).toContain("Choose where the calls of its numbers go.");
    const target = idOf(await trunkNamed("sip-cork-01"));
    const list = await press(manager, asked, button, { moveTo: `trunk:${target}` });
    expect(list.text).toContain(`Deleted. ${count} numbers went where you chose`);
    const moved = await manager.visit(`/numbers?trunk=${target}`);
    expect(matchOn(moved)).toBe(count);
    const [first] = moved.all("tbody tr th a.did");
    const number = await manager.visit(first?.getAttribute("href") ?? "");
    expect(number.text).toContain("Trunk changed from sip-dub-02 to sip-cork-01");
  });

  it("deletes a group into nowhere: its numbers become Not configured", async () => {
    const unconfigured = async () =>
      sectionsOn(await manager.visit("/numbers")).find(({ name }) => name === "Not configured")
        ?.count ?? 0;
    const before = await unconfigured();
    const list = await manager.visit("/trunks/groups?search=apac");
    const group = await manager.follow(list, "apac-main");
    const form = await manager.follow(group, "Delete");
    const button = form.texts("main form button").at(-1) ?? "";
    await press(manager, form, button, { moveTo: "none" });
    expect(await unconfigured()).toBeGreaterThan(before);
    expect((await manager.visit(group.url.pathname)).status).toBe(404);
  });
});

describe("the walls", () => {
  it.each(["/trunks/1", "/trunks/1/edit", "/trunks/1/delete", "/trunks/groups/1"])(
    "another account's %s is not there, as nothing is",
    async (path) => {
      const page = await stranger.visit(path);
      const nothing = await stranger.visit(path.replace(/\d+/, "999999"));
      expect([page.status, nothing.status]).toEqual([404, 404]);
      expect(page.texts("main")).toEqual(nothing.texts("main"));
      expect(page.text).not.toContain("sip-dub-01");
    },
  );

  it.each(["/trunks/0", "/trunks/01", "/trunks/x", "/trunks/1e3", "/trunks/groups/-1"])(
    "%s is no address",
    async (path) => {
      expect((await manager.visit(path)).status).toBe(404);
    },
  );

  it("a viewer reads, is offered no change, and is refused one", async () => {
    const page = await viewer.visit("/trunks");
    expect(page.hasLink("Add trunk")).toBe(false);
    expect((await viewer.visit("/trunks/new")).text).toContain("Your role reads trunks");
    const form = await manager.visit("/trunks/new");
    const refused = await press(viewer, form, "Add trunk", { ...SIP, name: "by-viewer" });
    expect(refused.text).not.toContain("Created.");
    expect((await manager.visit("/trunks?search=by-viewer")).text).toContain("No trunk has this");
  });

  it("a stranger can't delete by a form of its own what is another account's", async () => {
    const own = await stranger.visit("/trunks");
    const form = await stranger.follow(await stranger.follow(own, "legacy-pbx"), "Delete");
    const refused = await press(stranger, form, "Delete", { id: "1" });
    expect(refused.text).toContain("This trunk is no longer in your account.");
    expect((await manager.visit("/trunks/1")).status).toBe(200);
  });
});

describe("with JavaScript", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("a group gets more lines without a new page, and what was typed stays", async () => {
    const window = await windowAt(browser, server.origin, manager.cookies());
    const page = await window.newPage();
    await page.goto(`${server.origin}/trunks/groups/new`);
    await page.waitForLoadState("networkidle");
    await page.getByLabel("Name", { exact: true }).fill("typed");
    await page.getByLabel("Trunk 1").fill("nobody-01");
    await page.getByRole("button", { name: "Add a line" }).click();
    await page.getByLabel("Trunk 4").waitFor();
    await page.getByRole("button", { name: "Add group" }).click();
    await page.getByText("Your account has no trunk of this name.").waitFor();
    expect(await page.getByLabel("Trunk 1").inputValue()).toBe("nobody-01");
    await page.getByLabel("Trunk 1").fill("sip-dub-01");
    await page.getByRole("button", { name: "Add group" }).click();
    await page.waitForURL(/\/trunks\/groups\/\d+\?said=created$/);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("typed");
    await window.close();
  });
});
