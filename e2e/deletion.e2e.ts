import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ActingServer, startActing } from "./harness/acting-server";
import { dialogText, press as pressIn, reloaded } from "./harness/batch";
import { faultsOf, openBrowser, windowAt } from "./harness/browser";
import { command } from "./harness/command";
import { DEMO_ENVIRONMENT } from "./harness/demo";
import type { Page } from "./harness/page";
import { press } from "./harness/press";

const NUMBERS = { DEMO_NUMBERS: "1600" };
const MINUTE_MS = 60_000;
const USED_BY = 1200;

let acting: ActingServer;
let browser: Browser;
beforeAll(async () => {
  [acting, browser] = await Promise.all([startActing(NUMBERS), openBrowser()]);
}, MINUTE_MS);
afterEach(async () => {
  for (const window of browser.contexts()) await window.close();
});
afterAll(async () => {
  await browser.close();
  await acting.stop();
});

const one = (sql: string, ...given: readonly unknown[]) =>
  acting.database
    .prepare(sql)
    .pluck()
    .get(...given);

/** A trunk that so many numbers of the account use. */
function usedTrunk(name: string): string {
  const id = one(
    `INSERT INTO trunks (id, account_id, name, kind, dial_to, created_at)
     SELECT 1 + max(max(trunks.id), max(last_ids.id)), 1, ?, 'pstn', '35319609036', 0
     FROM trunks, last_ids WHERE table_name = 'trunks' RETURNING id`,
    name,
  );
  const of = `SELECT id FROM dids
    WHERE account_id = 1 AND coalesce(trunk_id, trunk_group_id) IS NOT NULL ORDER BY id`;
  const sql = `UPDATE dids SET trunk_id = ?, trunk_group_id = NULL WHERE id IN (${of} LIMIT ?)`;
  acting.database.prepare(sql).run(id, USED_BY);
  return String(id);
}

const isDrawn = (page: Page) => page.all(".dialog button[value=confirm]").length === 1;
const isOver = (page: Page) =>
  page.all("[aria-label=Progress]").length === 0 && !page.text.includes("Being counted");

/** Nobody carries it out for some seconds: it is claimed by a process that there is not. */
function claim(key: string | null) {
  acting.database
    .prepare(
      `INSERT OR REPLACE INTO leases
       SELECT 'batch ' || id, 'nobody', CAST(unixepoch('subsec') * 1000 AS INTEGER) + 4900
       FROM batches WHERE key = ?`,
    )
    .run(key);
}

/** In a list, beside the name of what is on its way out. */
const markOf = (page: Page, name: string) =>
  page
    .all("tbody th")
    .find((head) => head.text.includes(name))
    ?.querySelector("a.leaving");

const keyIn = (page: Page) => page.url.searchParams.get("batch");

describe("deleting what more than a thousand numbers use, without JavaScript", () => {
  it(
    "shows what changes, moves the numbers in steps, and deletes it at the end",
    async () => {
      const { manager, viewer } = acting.as;
      const id = usedTrunk("sip-old");
      const there = String(one("SELECT id FROM trunks WHERE account_id = 1 AND name <> 'sip-old'"));
      const form = await manager.visit(`/trunks/${id}/delete`);
      expect(form.text).toContain("So many numbers leave it step by step");
      const asked = await press(manager, form, "Show what changes");
      expect(asked.text).toContain("Choose where the calls of its numbers go.");
      const first = await press(manager, form, "Show what changes", { moveTo: "none" });
      const nowhere = await reloaded(manager, first, isDrawn);
      expect(nowhere.url.pathname).toBe(`/trunks/${id}/delete`);
      expect(nowhere.texts(".dialog h2")).toEqual(["Delete sip-old and move 1,200 numbers"]);
      expect(dialogText(nowhere)).toContain("1,200 will lead nowhere");
      expect(dialogText(nowhere)).toMatch(/[\d,]+ can take no calls then: Not configured\./);
      const other = await pressIn(manager, nowhere, "preview", { moveTo: `trunk:${there}` });
      const drawn = await reloaded(
        manager,
        other,
        (page) => isDrawn(page) && /will lead there/.test(dialogText(page)),
      );
      expect(dialogText(drawn)).not.toContain("Not configured.");
      claim(keyIn(drawn));
      const running = await pressIn(manager, drawn, "confirm");
      expect(running.texts("h2")).toContain("Running");
      expect(running.text).toContain("Trunk sip-old goes for good once all of them have left it.");
      const trunk = await manager.visit(`/trunks/${id}`);
      expect(trunk.text).toContain("This trunk is being deleted");
      expect(trunk.texts("a")).not.toContain("Delete");
      const marked = await manager.visit("/trunks?search=sip-old");
      expect(markOf(marked, "sip-old")?.getAttribute("href")).toBe(running.url.pathname);
      expect(marked.all(".leaving")).toHaveLength(1);
      const again = await manager.visit(`/trunks/${id}/delete`);
      expect(again.text).toContain("This trunk is being deleted");
      expect((await viewer.visit("/numbers")).text).toContain("Delete trunk or pool: 0 of 1,200");
      const ended = await reloaded(manager, running, isOver);
      expect(ended.text).toContain("Trunk sip-old was deleted.");
      expect(ended.texts("thead th")).toEqual(["Number", "Outcome"]);
      expect((await manager.visit(`/trunks/${id}`)).status).toBe(404);
      expect(one("SELECT count(*) FROM history WHERE before = 'sip-old'")).toBe(USED_BY);
      const file = await manager.ask(`${ended.url.pathname}/export?profile=systems`);
      const lines = (await file.text()).split("\r\n");
      expect(lines.filter((line) => line.includes(",changed,"))).toHaveLength(USED_BY);
    },
    2 * MINUTE_MS,
  );

  it(
    "is stopped: what has not moved stays, and so does the trunk",
    async () => {
      const { manager, stranger } = acting.as;
      const id = usedTrunk("sip-kept");
      const form = await manager.visit(`/trunks/${id}/delete`);
      const first = await press(manager, form, "Show what changes", { moveTo: "none" });
      const drawn = await reloaded(manager, first, isDrawn);
      expect((await stranger.visit(drawn.url.href)).status).toBe(404);
      claim(keyIn(drawn));
      const running = await pressIn(manager, drawn, "confirm");
      const stopped = await press(manager, running, "Stop what has not started");
      expect(stopped.text).toContain("Trunk sip-kept stays.");
      expect(one("SELECT count(*) FROM dids WHERE trunk_id = ?", id)).toBe(USED_BY);
      expect((await manager.visit(`/trunks/${id}`)).texts("a")).toContain("Delete");
    },
    MINUTE_MS,
  );

  it(
    "of a pool is staff's, who see it on their side; members watch it and can't stop it",
    async () => {
      const { manager, staff } = acting.as;
      const pool = one("SELECT id FROM capacity_pools WHERE account_id = 1 AND name = 'EU pool'");
      acting.database
        .prepare(
          `UPDATE dids SET capacity_pool_id = ?, dedicated_channels = 1 WHERE account_id = 1
           AND dedicated_channels = 0 AND included_channels > 0 AND id % 4 <> 0`,
        )
        .run(pool);
      const page = await staff.visit(`/staff/accounts/1/pools/${pool}`);
      const drawn = await reloaded(staff, await press(staff, page, "Show what changes"), isDrawn);
      expect(dialogText(drawn)).toMatch(/[\d,]+ will lose the pool's channels/);
      claim(keyIn(drawn));
      const running = await pressIn(staff, drawn, "confirm");
      expect(running.url.pathname).toMatch(/^\/staff\/accounts\/1\/batches\/[\w-]+$/);
      expect(running.texts("button")).toContain("Stop what has not started");
      const key = running.url.pathname.split("/").at(-1);
      const watched = await manager.visit(`/activity/batches/${key}`);
      expect(watched.texts("button")).not.toContain("Stop what has not started");
      expect(watched.text).toContain("Provider");
      expect((await manager.visit(running.url.pathname)).status).toBe(404);
      const list = await staff.visit("/staff/accounts/1");
      expect(markOf(list, "EU pool")?.getAttribute("href")).toBe(running.url.pathname);
      const capacity = await manager.visit("/capacity");
      const groups = capacity.all(`#pool-${pool} tbody tr`).length;
      expect(groups).toBeGreaterThan(0);
      expect(capacity.all(`#pool-${pool} .leaving`)).toHaveLength(1 + groups);
      expect(capacity.all(`a[href="/capacity/groups/new?pool=${pool}"]`)).toEqual([]);
      const add = await manager.visit(`/capacity/groups/new?pool=${pool}`);
      expect(add.text).toContain("This pool is being deleted");
      expect(add.all("input[name=channels]")).toEqual([]);
      const ended = await reloaded(staff, running, isOver);
      expect(ended.text).toContain("Capacity pool EU pool was taken back.");
      expect((await manager.visit("/capacity")).text).not.toContain("EU pool");
      const file = await staff.ask(`${ended.url.pathname}/export?profile=systems`);
      expect(await file.text()).toContain(",changed,");
      expect((await manager.ask(`${ended.url.pathname}/export`)).status).toBe(404);
    },
    MINUTE_MS,
  );
});

describe("the same in a browser", () => {
  it(
    "shows by itself how far it is, and the choice of where the numbers go",
    async () => {
      const id = usedTrunk("sip-script");
      const { server, as } = acting;
      const window = await windowAt(browser, server.origin, as.manager.cookies(), {});
      const tab = await window.newPage();
      await tab.goto(`/trunks/${id}/delete`);
      await tab.locator("select[name=moveTo]").selectOption("none");
      await tab.getByRole("button", { name: "Show what changes" }).click();
      await tab.getByText("1,200 will lead nowhere").first().waitFor();
      expect(await faultsOf(tab)).toEqual([]);
      await tab.locator(".dialog select[name=moveTo]").selectOption({ index: 1 });
      await tab.getByText("1,200 will lead there").first().waitFor();
      await tab.getByRole("button", { name: "Delete sip-script and move 1,200 numbers" }).click();
      await tab.getByText("Trunk sip-script was deleted.").waitFor();
      expect(await faultsOf(tab)).toEqual([]);
    },
    MINUTE_MS,
  );

  it("leaves a database that agrees with itself", async () => {
    const environment = {
      ...DEMO_ENVIRONMENT,
      ...NUMBERS,
      DATABASE_PATH: acting.server.databasePath,
    };
    expect(await command("doctor", [], environment)).toMatchObject({ code: 0 });
  });
});
