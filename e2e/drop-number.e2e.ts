import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { formatNumber } from "@/lib/numbers/format-number";
import { CAST } from "@/lib/operations/demo/cast";
import { type ActingServer, startActing } from "./harness/acting-server";
import { choose, dialogText, press as pressIn } from "./harness/batch";
import { faultsOf, openBrowser, windowAt } from "./harness/browser";

const MINUTE_MS = 60_000;
const MIXED = [CAST.active, CAST.expiringSoon, CAST.canceledTimeLeft];
const REFUSED = formatNumber(CAST.canceledTimeLeft);

let acting: ActingServer;
let browser: Browser;
beforeAll(async () => {
  [acting, browser] = await Promise.all([startActing(), openBrowser()]);
}, MINUTE_MS);
afterEach(async () => {
  for (const window of browser.contexts()) await window.close();
});
afterAll(async () => {
  await browser.close();
  await acting.stop();
});

describe("a number in a preview", () => {
  it("is removed from the selection without JavaScript, and the others go on", async () => {
    const { manager } = acting.as;
    const shown = await choose(manager, MIXED, "Renew");
    expect(dialogText(shown)).toContain("1 will not be renewed");
    const name = `Remove ${REFUSED} from the selection`;
    const number = { number: CAST.canceledTimeLeft };
    const dropped = await manager.submit(shown, "#drop-number", number, name);
    expect(dialogText(dropped)).not.toContain(REFUSED);
    expect(dialogText(dropped)).toContain("Renew 2 numbers");
    const done = await pressIn(manager, dropped, "confirm");
    expect(dialogText(done)).toContain("2 renewed");
  });

  it(
    "is removed in a browser, by keyboard, and is ticked no more",
    async () => {
      const { server, as } = acting;
      const window = await windowAt(browser, server.origin, as.manager.cookies(), {});
      const tab = await window.newPage();
      await tab.goto(`/numbers?numbers=${MIXED.join(",")}`);
      await tab.waitForLoadState("networkidle");
      await tab.locator("thead input.box").click();
      await tab.locator(".batch summary").click();
      await tab.locator(".batch .menu button", { hasText: /^Renew/ }).click();
      const button = tab.getByRole("button", { name: `Remove ${REFUSED} from the selection` });
      await button.waitFor();
      expect(await faultsOf(tab)).toEqual([]);
      await button.focus();
      await tab.keyboard.press("Enter");
      await tab.getByRole("heading", { name: "Renew 2 numbers" }).waitFor();
      expect(await faultsOf(tab)).toEqual([]);
      const isInside = () => document.activeElement?.matches(".dialog *") ?? false;
      expect(await tab.evaluate(isInside)).toBe(true);
      await tab.getByRole("link", { name: "Not now" }).click();
      await tab.locator(".dialog").waitFor({ state: "detached" });
      expect(await tab.locator("tbody input.box:checked").count()).toBe(2);
    },
    MINUTE_MS,
  );
});
