import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { type ActingServer, startActing } from "./harness/acting-server";
import {
  balanceOf,
  choose,
  chooseOn,
  dialogText,
  isDialogOpen,
  ledgerOf,
  press,
  stateOf,
} from "./harness/batch";
import { formRequest } from "./harness/form-request";
import { numbersOn } from "./harness/list-page";

let acting: ActingServer;
beforeAll(async () => {
  acting = await startActing();
});
afterAll(() => acting.stop());

/** Active numbers of one country that nobody else acts on. */
async function germans(count: number): Promise<readonly string[]> {
  const page = await acting.as.manager.visit("/numbers?country=DE&status=active&sort=-expires");
  return numbersOn(page).slice(0, count);
}

describe("renewing one number, without JavaScript", () => {
  it("shows its own period, the choice, the price and the balance; then it is renewed", async () => {
    const { database, as } = acting;
    const before = stateOf(database);
    const page = await chooseOn(as.manager, CAST.active, /^Renew service/);
    expect(page.url.pathname).toBe(`/numbers/${CAST.active}`);
    expect(isDialogOpen(page)).toBe(true);
    expect(page.texts(".dialog h2")).toEqual(["Renew +353 1 960 9036"]);
    expect(dialogText(page)).toContain("it renews itself every 3 months");
    expect(dialogText(page)).toContain("It will be renewed");
    expect(stateOf(database)).toBe(before);

    const had = balanceOf(database);
    const done = await press(as.manager, page, "confirm");
    expect(done.status).toBe(200);
    expect(dialogText(done)).toMatch(/Renewed Ireland, local \$1\.50 a month \$4\.50/);
    expect(dialogText(done)).toContain("Paid for 1 number, 3 months");
    expect(balanceOf(database)).toBe(had - 450);
    expect(ledgerOf(database, CAST.active)).toEqual([{ kind: "renewal", minor: -450 }]);
    expect(done.text).toContain("Renewed");
    const back = await as.manager.visit(done.one(".dialog footer a").getAttribute("href") ?? "");
    expect(isDialogOpen(back)).toBe(false);
  });

  it("from the aging pool says that the period starts now, and brings it back", async () => {
    const { as } = acting;
    const page = await chooseOn(as.manager, CAST.expired, /^Renew service/);
    expect(dialogText(page)).toContain("It is in the aging pool: its");
    const done = await press(as.manager, page, "confirm");
    expect(dialogText(done)).toContain("Renewed");
    const details = await as.manager.visit(`/numbers/${CAST.expired}`);
    expect(details.texts(".did-title .badge")).not.toContain("Terminated · expired");
  });

  it("without cycles says that it expires again, and offers unlimited, unticked", async () => {
    const { database, as } = acting;
    const page = await chooseOn(as.manager, CAST.expiringSoon, /^Renew service/);
    expect(dialogText(page)).toContain("It has no billing cycles left and will expire again.");
    expect(page.one(".dialog input[name=unlimited]").hasAttribute("checked")).toBe(false);
    const unlimited = await press(as.manager, page, "preview", { unlimited: "on" });
    expect(dialogText(unlimited)).not.toContain("will expire again");
    await press(as.manager, unlimited, "confirm", { unlimited: "on" });
    const cycles = database.prepare("SELECT billing_cycles FROM dids WHERE number = ?").pluck();
    expect(cycles.get(CAST.expiringSoon)).toBeNull();
  });
});

describe("renewing several, without JavaScript", () => {
  it("lists what will not be renewed with its reason, and ends with the same counts", async () => {
    const { as } = acting;
    const numbers = [...(await germans(2)), CAST.canceledTimeLeft, CAST.awaitingPending];
    const page = await choose(as.manager, numbers, "Renew");
    expect(page.texts(".dialog h2")).toEqual(["Renew 4 numbers"]);
    const refused = [
      "2 will not be renewed",
      "+49 30 23125014 Canceled. Restore it first.",
      "+33 1 99 00 41 27 Awaiting registration. Service time has not started.",
    ];
    expect(dialogText(page)).toContain("2 will be renewed");
    for (const words of refused) expect(dialogText(page)).toContain(words);
    const done = await press(as.manager, page, "confirm");
    expect(dialogText(done)).toContain("2 renewed");
    expect(dialogText(done)).toContain("2 not renewed");
    expect(dialogText(done)).toContain("Canceled. Restore it first.");
  });

  it("another period than the one shown is shown first and charged when it is confirmed again", async () => {
    const { database, as } = acting;
    const [number = ""] = await germans(1);
    const page = await choose(as.manager, [number], "Renew");
    const shown = Number(page.one(".dialog input[name=months][checked]").getAttribute("value"));
    const months = shown === 6 ? "12" : "6";
    const had = balanceOf(database);
    const anew = await press(as.manager, page, "confirm", { months });
    expect(dialogText(anew)).toContain("The choice changed");
    expect(balanceOf(database)).toBe(had);
    expect(anew.one(".dialog input[name=months][checked]").getAttribute("value")).toBe(months);
    await press(as.manager, anew, "confirm");
    expect(had - balanceOf(database)).toBe(180 * Number(months));
  });

  it("sent twice at once, then again, charges once and answers alike", async () => {
    const { database, as } = acting;
    const [number = ""] = await germans(1);
    const page = await choose(as.manager, [number], "Renew");
    const form = page.one(".dialog form.dialog-form");
    const { url, init } = formRequest(page, form, { press: "confirm" });
    const before = ledgerOf(database, number).length;
    const ask = () => as.manager.visit(url, init);
    const answers = [...(await Promise.all([ask(), ask()])), await ask()];
    for (const answer of answers) expect(dialogText(answer)).toContain("Renewed");
    expect(ledgerOf(database, number)).toHaveLength(before + 1);
    const reloaded = await as.manager.visit(page.url.pathname + page.url.search);
    expect(dialogText(reloaded)).toContain("Renewed");
  });

  it("too little money says how much is missing, and starts nothing", async () => {
    const { database, as } = acting;
    const numbers = await germans(3);
    const limit = database.prepare("UPDATE accounts SET credit_limit_minor = ? WHERE id = 1");
    limit.run(100 - balanceOf(database) > 0 ? 100 - balanceOf(database) : 0);
    const drain = database.prepare(
      "INSERT INTO ledger (account_id, at, kind, amount_minor, note) VALUES (1, 0, 'adjustment', ?, 'test')",
    );
    const had = balanceOf(database);
    drain.run(100 - had);
    const page = await choose(as.manager, numbers, "Renew");
    expect(dialogText(page)).toMatch(/\$[\d.,]+ is missing, so nothing can start/);
    expect(page.one(".dialog button[value=confirm]").hasAttribute("disabled")).toBe(true);
    const before = stateOf(database);
    const refused = await press(as.manager, page, "confirm");
    expect(dialogText(refused)).toContain("is missing. Nothing was changed or charged.");
    expect(stateOf(database)).toBe(before);
    drain.run(had - 100);
    limit.run(100_000);
  });

  it("nothing ticked is said, over the same list", async () => {
    const { as } = acting;
    const list = await as.manager.visit("/numbers?country=IE");
    const page = await as.manager.submit(list, "#batch", {}, "Renew");
    expect(page.url.pathname + page.url.search).toBe("/numbers?country=IE&batch=nothing-chosen");
    expect(page.text).toContain("No number was chosen, and nothing was changed.");
  });

  it("all that match are drawn up, and no others", async () => {
    const { as } = acting;
    const list = await as.manager.visit("/numbers?country=IE&select=all");
    const page = await as.manager.submit(list, "#batch", {}, "Renew");
    const [, chosen] = /Renew (\d+) numbers/.exec(dialogText(page)) ?? [];
    const [, matching] = /(\d+) match/.exec(list.text) ?? [];
    expect(chosen).toBe(matching);
    expect(dialogText(page)).not.toContain("Germany");
  });
});
