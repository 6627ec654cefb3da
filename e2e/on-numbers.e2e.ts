import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { type ActingServer, startActing } from "./harness/acting-server";
import { balanceOf, choose, chooseOn, dialogText, press, stateOf } from "./harness/batch";
import { numbersOn, sectionsOn } from "./harness/list-page";

let acting: ActingServer;
beforeAll(async () => {
  acting = await startActing();
});
afterAll(() => acting.stop());

function factOf(number: string, column: string) {
  return acting.database.prepare(`SELECT ${column} FROM dids WHERE number = ?`).pluck().get(number);
}

async function active(country: string, count: number): Promise<readonly string[]> {
  const page = await acting.as.manager.visit(`/numbers?country=${country}&status=active`);
  return numbersOn(page).slice(0, count);
}

describe("billing cycles", () => {
  it.each([
    ["1000", "Type a whole number from 0 to 999"],
    ["-1", "Type a whole number from 0 to 999"],
    ["1e2", "Type a whole number from 0 to 999"],
    ["12.0", "Type a whole number from 0 to 999"],
    ["0x1F", "Type a whole number from 0 to 999"],
    ["٣", "Type a whole number from 0 to 999"],
  ])("%s is refused at the field, and what was typed stays", async (cycles, words) => {
    const { as, database } = acting;
    const page = await chooseOn(as.manager, CAST.active, /^Set billing cycles/);
    const before = stateOf(database);
    const answer = await press(as.manager, page, "confirm", { cycles });
    const field = answer.one(".dialog input[name=cycles]");
    expect(answer.status).toBe(200);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("value")).toBe(cycles);
    expect(answer.one("#cycles-note").text).toContain(words);
    expect(stateOf(database)).toBe(before);
  });

  it("are set, and empty is unlimited and never 0", async () => {
    const { as } = acting;
    const page = await chooseOn(as.manager, CAST.activeInGroup, /^Set billing cycles/);
    const looked = await press(as.manager, page, "preview", { cycles: "999" });
    expect(dialogText(looked)).toContain("It will change to 999 cycles");
    const done = await press(as.manager, looked, "confirm", { cycles: "999" });
    expect(dialogText(done)).toContain("Changed to 999 cycles");
    expect(factOf(CAST.activeInGroup, "billing_cycles")).toBe(999);
    const again = await chooseOn(as.manager, CAST.activeInGroup, /^Set billing cycles/);
    expect(again.one(".dialog input[name=cycles]").getAttribute("value")).toBe("999");
    await press(as.manager, again, "confirm", { cycles: "" });
    expect(factOf(CAST.activeInGroup, "billing_cycles")).toBeNull();
  });

  it("at 0 the number moves to Expiring soon at once, in rows and counts", async () => {
    const { as } = acting;
    const [number = ""] = await active("GB", 1);
    const expiring = async () =>
      sectionsOn(await as.manager.visit("/numbers")).find(({ name }) => name === "Expiring soon");
    const before = (await expiring())?.count ?? 0;
    const page = await choose(as.manager, [number], "Set billing cycles");
    await press(as.manager, page, "confirm", { cycles: "0" });
    expect((await expiring())?.count).toBe(before + 1);
  });

  it("of several say which do not change, and why", async () => {
    const { as } = acting;
    const numbers = [...(await active("DE", 2)), CAST.porting, CAST.canceledTimeLeft];
    const page = await choose(as.manager, numbers, "Set billing cycles");
    const looked = await press(as.manager, page, "preview", { cycles: "3" });
    expect(dialogText(looked)).toContain("2 will change to 3 cycles");
    expect(dialogText(looked)).toContain("Porting in progress. Service time has not started.");
    expect(looked.one(".dialog button[value=confirm]").text).toBe("Set 2 numbers to 3 cycles");
    const done = await press(as.manager, looked, "confirm", { cycles: "3" });
    expect(dialogText(done)).toContain("2 changed to 3 cycles");
    expect(dialogText(done)).toContain("2 not changed");
  });
});

describe("cancel and restore", () => {
  it("a cancel names what stops and what stays; nothing is refunded; a restore is free", async () => {
    const { as, database } = acting;
    const had = balanceOf(database);
    const page = await chooseOn(as.manager, CAST.active, /^Cancel/);
    expect(page.texts(".dialog h2")).toEqual(["Cancel +353 1 960 9036"]);
    for (const words of [
      "It has active Emergency Calling, which stops as well.",
      "Service stops at once, and nothing is refunded.",
      "can be restored free",
    ]) {
      expect(dialogText(page)).toContain(words);
    }
    expect(page.one(".dialog footer a").text).toBe("Not now");
    const done = await press(as.manager, page, "confirm");
    expect(dialogText(done)).toContain("Canceled");
    expect(factOf(CAST.active, "canceled_at")).not.toBeNull();

    const details = await as.manager.visit(`/numbers/${CAST.active}`);
    expect(details.texts(".page-head .btn.primary")).toEqual(["Restore"]);
    expect(details.texts(".banner button")).toEqual(["Restore"]);
    const back = await chooseOn(as.manager, CAST.active, /^Restore/);
    expect(dialogText(back)).toContain("It comes back free: its paid time still runs.");
    expect(back.all(".dialog input[type=radio]")).toEqual([]);
    expect(dialogText(await press(as.manager, back, "confirm"))).toContain("Restored");
    expect(factOf(CAST.active, "canceled_at")).toBeNull();
    expect(balanceOf(database)).toBe(had);
  });

  it("in the aging pool a restore comes with a renewal, with periods and a price", async () => {
    const { as, database } = acting;
    const numbers = [CAST.canceledAging, CAST.canceledTimeLeft];
    const page = await choose(as.manager, numbers, "Restore");
    expect(dialogText(page)).toContain("1 comes back free");
    expect(dialogText(page)).toMatch(/1 comes back with a renewal of \d+ months? for \$/);
    expect(page.all(".dialog input[type=radio]").length).toBeGreaterThan(1);
    const had = balanceOf(database);
    const year = await press(as.manager, page, "preview", { months: "12" });
    expect(dialogText(year)).toContain("Total for 1 number, 12 months −$19.20");
    await press(as.manager, year, "confirm");
    expect(had - balanceOf(database)).toBe(1920);
    expect(numbers.map((number) => factOf(number, "canceled_at"))).toEqual([null, null]);
  });

  it("an active number can't be restored, and the pop-up says so", async () => {
    const { as } = acting;
    const page = await choose(as.manager, await active("US", 1), "Restore");
    expect(dialogText(page)).toContain("It will not be restored");
    expect(dialogText(page)).toContain("Not canceled.");
    expect(page.one(".dialog button[value=confirm]").hasAttribute("disabled")).toBe(true);
  });
});

describe("description and billing period", () => {
  it("a description is set for several at once, trimmed, and taken away by an empty one", async () => {
    const { as } = acting;
    const numbers = await active("DE", 2);
    const page = await choose(as.manager, numbers, /^Set description/);
    await press(as.manager, page, "confirm", { description: "  Zürich – hall 4 🎧 " });
    expect(numbers.map((number) => factOf(number, "description"))).toEqual(
      Array(2).fill("Zürich – hall 4 🎧"),
    );
    const again = await choose(as.manager, numbers, /^Set description/);
    expect(again.one(".dialog input[name=description]").getAttribute("value")).toBe(
      "Zürich – hall 4 🎧",
    );
    await press(as.manager, again, "confirm", { description: "" });
    expect(numbers.map((number) => factOf(number, "description"))).toEqual([null, null]);
  });

  it.each([["x".repeat(256)], ["a\u202eb"]])(
    "%j is refused at the field and kept",
    async (text) => {
      const { as } = acting;
      const page = await chooseOn(as.manager, CAST.blocked, /^Edit description/);
      const answer = await press(as.manager, page, "confirm", { description: text });
      const field = answer.one(".dialog input[name=description]");
      expect(field.getAttribute("aria-invalid")).toBe("true");
      expect(field.getAttribute("value")).toBe(text);
    },
  );

  it("the own billing period is changed on the number's page, and nothing is charged", async () => {
    const { as, database } = acting;
    const details = await as.manager.visit(`/numbers/${CAST.notConfigured}`);
    const page = await as.manager.submit(details, "#billing form", {}, "Change billing period");
    const had = balanceOf(database);
    expect(dialogText(page)).toContain("from its next renewal on");
    const done = await press(as.manager, page, "confirm", { months: "12" });
    expect(dialogText(done)).toContain("Changed to 12 months");
    expect(factOf(CAST.notConfigured, "billing_period_months")).toBe(12);
    expect(balanceOf(database)).toBe(had);
  });

  it("a blocked number is renewed with the warning that it stays blocked", async () => {
    const { as } = acting;
    const page = await chooseOn(as.manager, CAST.blocked, /^Renew service/);
    expect(dialogText(page)).toContain("It is blocked and stays blocked.");
  });
});
