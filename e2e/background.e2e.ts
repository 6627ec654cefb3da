import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ActingServer, startActing } from "./harness/acting-server";
import { balanceOf, choose, dialogText, press as pressIn, reloaded } from "./harness/batch";
import { faultsOf, openBrowser, windowAt } from "./harness/browser";
import { command } from "./harness/command";
import { DEMO_ENVIRONMENT } from "./harness/demo";
import { numbersOn } from "./harness/list-page";
import type { Page } from "./harness/page";
import { press } from "./harness/press";
import type { Visitor } from "./harness/visitor";

const NUMBERS = { DEMO_NUMBERS: "1600" };
const MINUTE_MS = 60_000;

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

const isDrawn = (page: Page) => page.all(".dialog button[value=confirm]").length === 1;
const figure = (page: Page, name: string) =>
  page.all("[aria-label=Figures] dl > div").find((it) => it.text.includes(name))?.text ?? "";
const isOver = (page: Page) => page.all("[aria-label=Progress]").length === 0;

/** All numbers of the account, with an action that is drawn up by now. */
async function drawnForAll(visitor: Visitor, button: RegExp): Promise<Page> {
  const list = await visitor.visit("/numbers");
  const page = await visitor.submit(list, "#batch", { all: "yes" }, button);
  return reloaded(visitor, page, isDrawn);
}

/** Nobody carries it out for some seconds: it is claimed by a process that there is not. */
function claim(url: URL) {
  const key = url.searchParams.get("batch");
  acting.database
    .prepare(
      `INSERT OR REPLACE INTO leases
       SELECT 'batch ' || id, 'nobody', CAST(unixepoch('subsec') * 1000 AS INTEGER) + 4900
       FROM batches WHERE key = ?`,
    )
    .run(key);
}

describe("more than a thousand numbers, without JavaScript", () => {
  it(
    "are worked out, shown, confirmed and carried out; pages are loaded again to see it",
    async () => {
      const { as, database } = acting;
      const list = await as.manager.visit("/numbers");
      const first = await as.manager.submit(list, "#batch", { all: "yes" }, /^Set description/);
      expect(dialogText(first)).toMatch(/Working out what happens|will get/);
      const drawn = await reloaded(as.manager, first, isDrawn);
      const again = await pressIn(as.manager, drawn, "preview", { description: "Moved" });
      const shown = await reloaded(
        as.manager,
        again,
        (page) => isDrawn(page) && /will get/.test(page.text),
      );
      const [count = ""] =
        /([\d,]+) will get this description/.exec(dialogText(shown))?.slice(1) ?? [];
      expect(Number(count.replace(",", ""))).toBeGreaterThan(1000);
      claim(shown.url);
      const running = await pressIn(as.manager, shown, "confirm", { description: "Moved" });
      expect(running.url.pathname).toMatch(/^\/activity\/batches\/[\w-]+$/);
      expect(running.texts("h2")).toContain("Running");
      const watched = await as.manager.visit("/numbers");
      expect(watched.text).toContain("Set description: 0 of");
      expect((await as.viewer.visit("/activity")).text).toContain("Watch it");
      const ended = await reloaded(as.manager, running, isOver);
      expect(figure(ended, "Changed")).toContain(count);
      const activity = await as.viewer.visit("/activity");
      const batches = await as.viewer.follow(activity, "Batches");
      expect(batches.texts("tbody tr").join("\n")).toContain("Set description Moved");
      const found = await as.viewer.follow(batches, "Set description");
      expect(found.url.pathname).toBe(ended.url.pathname);
      const changed = database.prepare("SELECT count(*) FROM dids WHERE description = 'Moved'");
      expect(changed.pluck().get()).toBe(Number(count.replace(",", "")));
      const file = await as.manager.ask(`${ended.url.pathname}/export?profile=systems`);
      expect(
        (await file.text()).split("\r\n").filter((it) => it.includes(",changed,")),
      ).toHaveLength(Number(count.replace(",", "")));
    },
    MINUTE_MS,
  );

  it("of more than a thousand ticked numbers none is refused for being one too many", async () => {
    const { manager } = acting.as;
    const numbers = acting.database
      .prepare("SELECT number FROM dids WHERE account_id = 1 LIMIT 1100")
      .pluck()
      .all() as string[];
    const list = await manager.visit("/numbers");
    const page = await manager.submit(list, "#batch", { n: numbers }, /^Set number of/);
    const drawn = await reloaded(manager, page, isDrawn);
    expect(drawn.texts(".dialog h2")).toEqual(["Set billing cycles for 1,100 numbers"]);
  });

  it(
    "are stopped before they have started: nothing is charged, and the money is free again",
    async () => {
      const { as, database } = acting;
      const before = balanceOf(database);
      const drawn = await drawnForAll(as.manager, /^Renew DIDs/);
      claim(drawn.url);
      const running = await pressIn(as.manager, drawn, "confirm");
      expect(running.texts("h2")).toContain("Running");
      expect((await as.viewer.visit(running.url.pathname)).text).not.toContain("Stop what has");
      expect((await as.stranger.visit(running.url.pathname)).status).toBe(404);
      const stopped = await press(as.manager, running, "Stop what has not started");
      expect(isOver(stopped)).toBe(true);
      expect(stopped.text).toContain("Not started");
      expect(balanceOf(database)).toBe(before);
      const held = "SELECT count(*) FROM holds WHERE closed_at IS NULL";
      expect(database.prepare(held).pluck().get()).toBe(0);
    },
    MINUTE_MS,
  );
});

describe("taking back what was done, without JavaScript", () => {
  const cyclesOf = (numbers: readonly string[]) =>
    acting.database
      .prepare(
        `SELECT billing_cycles AS cycles FROM dids
         WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number`,
      )
      .pluck()
      .all(JSON.stringify(numbers));

  it(
    "is looked at like any action, from the result, and leaves out what changed since",
    async () => {
      const { manager, viewer } = acting.as;
      const numbers = numbersOn(await manager.visit("/numbers?status=active&country=DE")).slice(
        0,
        3,
      );
      const before = cyclesOf(numbers);
      const page = await choose(manager, numbers, /^Set number of/);
      const shown = await pressIn(manager, page, "preview", { cycles: "88" });
      expect(dialogText(shown)).toContain("You can undo this from Activity");
      const done = await pressIn(manager, shown, "confirm", { cycles: "88" });
      expect(cyclesOf(numbers)).toEqual([88, 88, 88]);
      const [first = ""] = numbers;
      const other = await choose(manager, [first], /^Set number of/);
      await pressIn(manager, other, "confirm", { cycles: "12" });
      const undo = await press(manager, done, "Undo");
      expect(dialogText(undo)).toContain("2 will be as before");
      expect(dialogText(undo)).toContain("Changed by something else since.");
      const over = await reloaded(manager, await pressIn(manager, undo, "confirm"), isOver);
      expect(over.texts("h1")).toEqual(["Undo: 3 numbers"]);
      expect(cyclesOf(numbers)).toEqual([12, ...before.slice(1)]);
      expect((await viewer.visit(`/numbers/${first}`)).texts("button")).not.toContain("Undo");
    },
    MINUTE_MS,
  );

  it(
    "of one number is offered by its history, and says what can't be taken back",
    async () => {
      const { manager } = acting.as;
      const [number = ""] = numbersOn(await manager.visit("/numbers?status=active&country=DE"));
      const renewal = await choose(manager, [number], "Renew");
      expect(dialogText(renewal)).toContain("This can’t be undone.");
      const page = await choose(manager, [number], /^Cancel DIDs/);
      await pressIn(manager, page, "confirm");
      const undo = await press(manager, await manager.visit(`/numbers/${number}`), "Undo");
      expect(undo.url.pathname).toBe(`/numbers/${number}`);
      expect(dialogText(undo)).toContain("It will be restored free");
      await reloaded(manager, await pressIn(manager, undo, "confirm"), isOver);
      const canceled = acting.database.prepare("SELECT canceled_at FROM dids WHERE number = ?");
      expect(canceled.pluck().get(number)).toBeNull();
    },
    MINUTE_MS,
  );
});

describe("more than a thousand numbers, in a browser", () => {
  it(
    "show by themselves how far they are, from the choice to the end",
    async () => {
      const { server, as } = acting;
      const window = await windowAt(browser, server.origin, as.manager.cookies(), {});
      const tab = await window.newPage();
      await tab.goto("/numbers");
      await tab.waitForLoadState("networkidle");
      await tab.locator("thead input.box").click();
      await tab.getByRole("link", { name: /^Select all/ }).click();
      await tab.locator(".batch summary").click();
      await tab.locator(".batch .menu button", { hasText: "Set description" }).click();
      await tab.locator(".dialog button[value=confirm]").waitFor();
      await tab.locator(".dialog input[name=description]").fill("By script");
      await tab.locator(".dialog input[name=description]").blur();
      const confirm = tab.getByRole("button", { name: /^Set the description of/ });
      await confirm.waitFor();
      expect(await faultsOf(tab)).toEqual([]);
      claim(new URL(tab.url()));
      await confirm.click();
      await tab.waitForURL(/\/activity\/batches\//);
      await tab.locator("[aria-label=Progress] progress").waitFor();
      expect(await faultsOf(tab)).toEqual([]);
      await tab.locator("[aria-label=Progress]").waitFor({ state: "detached" });
      await tab.getByText("Chosen").waitFor();
      expect(await tab.locator("[aria-label=Figures]").textContent()).toMatch(/Changed1,[\d]{3}/);
      await tab.goto("/numbers");
      await tab.waitForLoadState("networkidle");
      expect(await tab.locator("tbody .box:checked").count()).toBe(0);
    },
    MINUTE_MS,
  );

  it("leave a database that agrees with itself", async () => {
    const environment = {
      ...DEMO_ENVIRONMENT,
      ...NUMBERS,
      DATABASE_PATH: acting.server.databasePath,
    };
    expect(await command("doctor", [], environment)).toMatchObject({ code: 0 });
  });
});
