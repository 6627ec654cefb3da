import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, windowAt } from "./harness/browser";
import { command } from "./harness/command";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

const FORM = "#filters-panel";

describe("an account with more trunks than a field can offer", () => {
  let server: RunningServer;
  let visitor: Visitor;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "50" });
    await addTrunks(server);
    visitor = openVisitor(server.origin);
    await visitor.signIn(MEMBERS.viewer, DEMO_ENVIRONMENT.DEMO_PASSWORD);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("finds one by a part of its name without JavaScript, and what is filled in stays", async () => {
    const panel = await visitor.visit("/numbers/filters?country=IE");
    expect(panel.all(`${FORM} select[name=trunk] option[value]`).length).toBeLessThan(210);
    expect(panel.texts(`${FORM} select[name=trunk] option`)).not.toContain("zz-last-400");
    const filled = { "find.trunk": "LAST-4", type: "local" };
    const found = await visitor.submit(panel, FORM, filled, "Find: Voice-in trunk");
    expect(found.url.pathname).toBe("/numbers/filters");
    const choices = found.all(`${FORM} select[name=trunk] option`);
    const last = choices.find((option) => option.text === "zz-last-400");
    expect(choices.every(({ text }) => /Any|None|last-4/.test(text))).toBe(true);
    const trunk = last?.getAttribute("value") ?? "";
    const page = await visitor.submit(found, FORM, { trunk });
    expect(page.url.pathname + page.url.search).toBe(
      `/numbers?country=IE&type=local&trunk=${trunk}`,
    );
    expect(page.text).toContain("zz-last-400");
  });

  it("narrows the choices while a part of the name is typed", async () => {
    const window = await windowAt(browser, server.origin, visitor.cookies());
    const tab = await window.newPage();
    await tab.goto("/numbers");
    await tab.waitForLoadState("networkidle");
    await tab.locator("a.filters-button").click();
    const dialog = tab.getByRole("dialog", { name: "Filters" });
    await dialog.getByLabel("Voice-in trunk: part of the name").fill("last-39");
    const select = dialog.locator("select[name=trunk]");
    await expect
      .poll(() => select.locator("option").allTextContents())
      .toEqual([
        "Any",
        "None, and no group",
        ...Array.from({ length: 10 }, (_, n) => `zz-last-39${n}`),
      ]);
    await dialog.getByLabel("Voice-in trunk: part of the name").press("Enter");
    await select.selectOption("zz-last-395");
    await expect.poll(() => dialog.locator("[data-show]").textContent()).toBe("Show 1 number");
    await dialog.locator("[data-show]").click();
    await tab.waitForURL("**/numbers?trunk=*");
    await expect.poll(() => tab.locator(".chip").textContent()).toContain("zz-last-395");
    await window.close();
  });
});

/** As a provider would: a spreadsheet in which every number has a trunk of its own. */
async function addTrunks({ folder, databasePath }: RunningServer): Promise<void> {
  const places = Array.from({ length: 301 }, (_, n) => 100 + n);
  const lines = places.map((n) => `35319605${n},2026-06-01T00:00:00Z,zz-last-${n}`);
  const file = join(folder, "trunks.csv");
  writeFileSync(file, ["number,expires_at,trunk", ...lines, ""].join("\n"));
  const done = await command("import", ["--account", "demo", file], {
    DATABASE_PATH: databasePath,
  });
  expect(done.code, done.output).toBe(0);
}
