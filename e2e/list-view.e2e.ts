import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { formRequest } from "./harness/form-request";
import { numbersOn } from "./harness/list-page";
import type { Page } from "./harness/page";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

let server: RunningServer;
let viewer: Visitor;
let admin: Visitor;
beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "150" });
  [viewer, admin] = [openVisitor(server.origin), openVisitor(server.origin)];
  await viewer.signIn(MEMBERS.viewer, DEMO_ENVIRONMENT.DEMO_PASSWORD);
  await admin.signIn(MEMBERS.admin, DEMO_ENVIRONMENT.DEMO_PASSWORD);
});
afterAll(() => server.stop());

/** Presses a button of a panel, as a browser without JavaScript does. */
function press(page: Page, button: string, changes: Record<string, string | null> = {}) {
  const { url, init } = formRequest(page, page.formWith(button), changes, button);
  return viewer.visit(url, init);
}

const heads = (page: Page) => page.texts("table.tbl thead th").slice(1, -1);

describe("how a member likes the list", () => {
  it("columns are moved, taken out and set back, for this member alone", async () => {
    const page = await viewer.visit("/numbers");
    const before = heads(page);
    const moved = await press(page, "Move Trunk up", { press: "up:trunk" });
    expect(moved.all("details.view-drop[open]")).toHaveLength(1);
    const fewer = await press(moved, "Save columns", { press: "save", identity: null });
    const [number, place, ...rest] = before;
    const shown = [number, place, "Trunk", ...rest.filter((each) => !/Trunk|Identity/.test(each))];
    expect(heads(fewer)).toEqual(shown);
    expect(heads(await viewer.visit("/numbers?status=active"))).toEqual(shown);
    expect(heads(await admin.visit("/numbers"))).toEqual(before);
    expect(heads(await press(fewer, "Reset to default", { press: "reset" }))).toEqual(before);
  });

  it("rows are made lower", async () => {
    const page = await viewer.visit("/numbers");
    await press(page, "Compact One line a row, more rows in view", {
      density: "compact",
    });
    expect((await viewer.visit("/numbers")).all("table.tbl.compact")).toHaveLength(1);
    expect((await admin.visit("/numbers")).all("table.tbl.compact")).toHaveLength(0);
  });

  it("a page size is remembered; the one that an address names wins", async () => {
    const page = await press(await viewer.visit("/numbers"), "100 rows per page", { per: "100" });
    expect(page.url.search).toBe("?per=100");
    expect(numbersOn(await viewer.visit("/numbers"))).toHaveLength(100);
    expect(numbersOn(await viewer.visit("/numbers?per=25"))).toHaveLength(25);
    expect(numbersOn(await viewer.visit("/numbers?per=50"))).toHaveLength(50);
    expect(numbersOn(await viewer.visit("/numbers?page=2"))).toEqual(
      numbersOn(await admin.visit("/numbers?page=2")),
    );
    const back = await press(page, "50 rows per page", { per: "50" });
    expect(back.url.search).toBe("");
    expect(numbersOn(back)).toHaveLength(50);
  });

  it("single keys are switched off in the settings", async () => {
    expect((await viewer.visit("/numbers")).all("dialog#shortcuts")).toHaveLength(1);
    await press(await viewer.visit("/settings"), "Save keyboard", { shortcuts: "off" });
    expect((await viewer.visit("/numbers")).all("dialog#shortcuts")).toHaveLength(0);
  });
});
