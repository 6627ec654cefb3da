import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { type ActingServer, startActing } from "./harness/acting-server";
import { balanceOf, choose, chooseOn, dialogText, ledgerOf, press, stateOf } from "./harness/batch";
import { faultsOf, openBrowser, windowAt } from "./harness/browser";
import { numbersOn } from "./harness/list-page";

let acting: ActingServer;
let browser: Browser;
beforeAll(async () => {
  [acting, browser] = await Promise.all([startActing(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await acting.stop();
});

function factOf(number: string, column: string) {
  return acting.database.prepare(`SELECT ${column} FROM dids WHERE number = ?`).pluck().get(number);
}

async function active(country: string, count: number): Promise<readonly string[]> {
  const page = await acting.as.manager.visit(`/numbers?country=${country}&status=active`);
  return numbersOn(page).slice(0, count);
}

function poolNamed(name: string): string {
  const sql = "SELECT id FROM capacity_pools WHERE account_id = 1 AND name = ?";
  return String(acting.database.prepare(sql).pluck().get(name));
}

async function open(path: string): Promise<Tab> {
  const window = await windowAt(browser, acting.server.origin, acting.as.manager.cookies());
  const tab = await window.newPage();
  await tab.goto(path);
  await tab.waitForLoadState("networkidle");
  return tab;
}

describe("set capacity", () => {
  it("for several: what is not chosen stays, and the history says what was and is", async () => {
    const { as } = acting;
    const numbers = await active("DE", 2);
    const page = await choose(as.manager, numbers, /^Set capacity/);
    const wish = { own: "set", limit: "7", pool: "keep", shared: "keep" };
    const looked = await press(as.manager, page, "preview", wish);
    expect(dialogText(looked)).toContain("2 will change");
    const done = await press(as.manager, looked, "confirm");
    expect(dialogText(done)).toContain("2 changed");
    expect(numbers.map((number) => factOf(number, "capacity_limit"))).toEqual([7, 7]);
    const details = await as.manager.visit(`/numbers/${numbers[0]}`);
    expect(details.one("#history").text).toContain("own limit 7");
  });

  it("a number more than the pool has is left out, with the reason", async () => {
    const { as, database } = acting;
    const numbers = await active("GB", 2);
    const page = await choose(as.manager, numbers, /^Set capacity/);
    const pool = poolNamed("UK pool");
    const free = Number(/UK pool \((\d+) free\)/.exec(dialogText(page))?.[1]);
    const wish = { own: "keep", pool, channels: String(free), shared: "keep" };
    const looked = await press(as.manager, page, "preview", wish);
    expect(dialogText(looked)).toContain("1 will change");
    expect(dialogText(looked)).toContain("The pool has too few free channels.");
    const before = stateOf(database);
    await as.manager.follow(looked, "Not now");
    expect(stateOf(database)).toBe(before);
  });

  it.each([
    ["limit", "-1", { own: "set" }],
    ["channels", "1.5", { pool: "keep" }],
    ["pool", "999999", { channels: "1" }],
    ["shared", "x", {}],
  ])(
    "%s = %s is said at the field, which keeps it, and nothing runs",
    async (name, value, more) => {
      const { as, database } = acting;
      const page = await chooseOn(as.manager, CAST.activeInGroup, /^Set capacity/);
      const before = stateOf(database);
      const answer = await press(as.manager, page, "confirm", { ...more, [name]: value });
      expect(answer.status).toBe(200);
      expect(answer.one(`.dialog [name=${name}]`).getAttribute("aria-invalid")).toBe("true");
      expect(answer.all(".dialog .hint.bad")).toHaveLength(1);
      expect(stateOf(database)).toBe(before);
    },
  );

  it("with a script 0 is shown to close the number, before it is confirmed", async () => {
    const tab = await open(`/numbers/${CAST.activeLastHours}`);
    await tab.locator("#actions").getByRole("button", { name: "Set capacity" }).click();
    const dialog = tab.locator(".dialog");
    await dialog.waitFor();
    await tab.locator("input[name=limit]").fill("0");
    await tab.locator("input[name=limit]").press("Tab");
    await dialog.getByText("It has no channels then and takes no calls").waitFor();
    expect(await tab.locator("input[name=channels]").isVisible()).toBe(false);
    expect(await faultsOf(tab)).toEqual([]);
    await tab.getByRole("button", { name: "Set the capacity of this number" }).click();
    await tab.getByRole("link", { name: "Done" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await tab.locator(".did-title .badge").textContent()).toContain("Not configured");
    await tab.locator(".banner").getByRole("button", { name: "Set capacity" }).waitFor();
  });
});

describe("cancel and remove", () => {
  it("says who is refunded and who is not; each refund comes once, and the numbers are gone", async () => {
    const { as, database } = acting;
    const numbers = [CAST.awaitingRejected, CAST.awaitingPending, CAST.active];
    const page = await choose(as.manager, numbers, /^Cancel and remove/);
    const text = dialogText(page);
    expect(text).toContain("2 will be removed");
    expect(text).toContain("1 is refunded: $");
    expect(text).toContain("1 is not refunded: its verification is under review.");
    expect(text).toContain("Not awaiting registration. Cancel it instead.");
    expect(text).toContain("This can't be undone");
    const had = balanceOf(database);
    const done = await press(as.manager, page, "confirm");
    expect(dialogText(done)).toContain("2 removed");
    const [entry, ...more] = ledgerOf(database, CAST.awaitingRejected) as { minor: number }[];
    expect(more).toEqual([]);
    expect(balanceOf(database) - had).toBe(entry?.minor);
    await press(as.manager, page, "confirm");
    expect(balanceOf(database) - had).toBe(entry?.minor);
    expect((await as.manager.visit(`/numbers/${CAST.awaitingPending}`)).status).toBe(404);
  });

  it("a cancel of one that awaits its registration is refused, and leads to the removal", async () => {
    const page = await choose(acting.as.manager, [CAST.awaitingUnassigned], /^Cancel DIDs/);
    expect(dialogText(page)).toContain("It can be canceled and removed instead.");
  });

  it("above 100 the count is typed; another keeps the dialog and marks the field", async () => {
    const { as, database } = acting;
    const numbers = cloneAwaiting(101);
    const page = await as.manager.visit("/numbers?number=8134590&select=all");
    const dialog = await as.manager.submit(page, "#batch", {}, /^Cancel and remove/);
    expect(dialogText(dialog)).toContain("101 will be removed");
    const tab = await open(dialog.url.pathname + dialog.url.search);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("count");
    expect(await faultsOf(tab)).toEqual([]);
    const before = stateOf(database);
    const wrong = await press(as.manager, dialog, "confirm", { count: "100" });
    const field = wrong.one(".dialog input[name=count]");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("value")).toBe("100");
    expect(stateOf(database)).toBe(before);
    const done = await press(as.manager, wrong, "confirm", { count: "101" });
    expect(dialogText(done)).toContain("101 removed");
    expect(numbers.map((number) => factOf(number, "id"))).toEqual(Array(101).fill(undefined));
  });

  it("from its own page it ends over the list: the page is gone", async () => {
    const [number = ""] = cloneAwaiting(1);
    const tab = await open(`/numbers/${number}`);
    await tab.locator("#actions").getByRole("button", { name: "Cancel and remove" }).click();
    await tab.locator(".dialog").waitFor();
    await expect.poll(() => focusOf(tab)).toBe("Not now");
    await tab.getByRole("button", { name: "Cancel and remove this number" }).click();
    await tab.getByRole("link", { name: "Done" }).waitFor();
    expect(new URL(tab.url()).pathname).toBe("/numbers");
    expect(await tab.locator(".dialog").textContent()).toContain("Removed");
    await tab.getByRole("link", { name: "Done" }).click();
    await tab.locator(".dialog").waitFor({ state: "detached" });
  });
});

describe("end-user details", () => {
  it("are assigned to several, and taken away where nothing needs them", async () => {
    const { as } = acting;
    const chosen = acting.database
      .prepare(
        `SELECT number FROM dids WHERE account_id = 1 AND status = 7 AND identity_id IS NULL
           AND registration_required = 0 ORDER BY number LIMIT 2`,
      )
      .pluck()
      .all() as string[];
    expect(chosen).toHaveLength(2);
    const page = await choose(as.manager, chosen, /^Assign end-user/);
    const [, first] = page.all(".dialog select[name=details] option");
    const details = first?.getAttribute("value") ?? "";
    const looked = await press(as.manager, page, "preview", { details });
    expect(dialogText(looked)).toContain("2 will get these details");
    expect(dialogText(await press(as.manager, looked, "confirm"))).toContain(
      "2 with these details",
    );
    expect(chosen.map((number) => String(factOf(number, "identity_id")))).toEqual(
      Array(2).fill(details.split(".")[0]),
    );
    const away = await choose(as.manager, chosen, /^Unassign end-user/);
    expect(dialogText(away)).toContain("2 will have no end-user details");
    await press(as.manager, away, "confirm");
    expect(chosen.map((number) => factOf(number, "identity_id"))).toEqual([null, null]);
  });

  it("none chosen is said at the field; what details lack stands beside the number", async () => {
    const { as, database } = acting;
    const page = await choose(as.manager, [CAST.awaitingUnassigned], /^Assign end-user/);
    const before = stateOf(database);
    const none = await press(as.manager, page, "confirm");
    expect(none.one(".dialog select[name=details]").getAttribute("aria-invalid")).toBe("true");
    expect(stateOf(database)).toBe(before);
    const values = page
      .all(".dialog select[name=details] option")
      .map((it) => it.getAttribute("value"));
    const answers: string[] = [];
    for (const details of values.slice(1)) {
      answers.push(
        dialogText(await press(as.manager, page, "preview", { details: details ?? "" })),
      );
    }
    const lacking = /(must be in its country|identity is needed|is missing)\./;
    expect(answers.filter((text) => lacking.test(text)).length).toBeGreaterThan(0);
    expect(stateOf(database)).toBe(before);
  });

  it("a status card leads an awaiting number to the choice of its details", async () => {
    const tab = await open(`/numbers?numbers=${CAST.awaitingUnassigned}`);
    await tab.locator("a[data-card=status]").focus();
    await tab.locator("#hover-card").getByRole("link", { name: "Assign end-user details" }).click();
    await tab.waitForURL(`**/numbers/${CAST.awaitingUnassigned}/end-user`);
  });

  it("with a script the choice shows what becomes of the numbers by itself", async () => {
    const tab = await open(`/numbers?numbers=${CAST.awaitingUnassigned},${CAST.canceledTimeLeft}`);
    for (const box of await tab.locator("tbody .box").all()) await box.click();
    await tab.locator(".batch summary").click();
    await tab.locator(".batch .menu button", { hasText: /^Assign end-user/ }).click();
    await tab.locator(".dialog").waitFor();
    await tab.locator(".dialog select[name=details]").selectOption({ index: 1 });
    await tab.locator(".dialog .result").getByText("Canceled. Restore it first.").waitFor();
    await expect
      .poll(() => tab.locator(".dialog .result").textContent())
      .toMatch(/go(es)? to review|must be in|is needed|is missing|approved/);
    expect(await faultsOf(tab)).toEqual([]);
  });
});

function focusOf(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(() => document.activeElement?.textContent?.trim());
}

let cloned = 1000;
/** As many numbers like the one that awaits its registration without details, of no order. */
function cloneAwaiting(count: number): readonly string[] {
  const { database } = acting;
  const columns = (database.pragma("table_info(dids)") as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => name !== "id" && name !== "number" && name !== "order_id");
  const clone = database.prepare(
    `INSERT INTO dids (number, ${columns.join(", ")})
     SELECT ?, ${columns.join(", ")} FROM dids WHERE number = ?`,
  );
  const numbers = Array.from({ length: count }, (_, place) => `8134590${cloned + place}`);
  cloned += count;
  for (const number of numbers) clone.run(number, CAST.awaitingUnassigned);
  return numbers;
}
