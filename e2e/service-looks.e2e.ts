import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { openBrowser } from "./harness/browser";
import { windowAs } from "./harness/window-as";

const ICONS = [
  [CAST.notConfigured, "emergency", "off"],
  [CAST.notConfigured, "a2p", "bad"],
  [CAST.notConfigured, "cnam", "ok"],
  [CAST.cnamPending, "cnam", "waiting"],
] as const;

it("colour and shape alone tell gray, red, green and yellow apart, all of one size", async () => {
  const browser = await openBrowser();
  const page = await (await windowAs(browser, "viewer")).newPage();
  const looks = new Map<string, Awaited<ReturnType<typeof lookOf>>>();
  for (const [number, service, tone] of ICONS) {
    await page.goto(`/numbers?numbers=${number}`);
    looks.set(tone, await lookOf(page, service));
  }
  await browser.close();
  expect(new Set([...looks.values()].map(({ colour }) => colour)).size).toBe(4);
  expect(looks.get("off")?.border).toBe("dashed");
  const marks = ["off", "ok", "waiting", "bad"].map((tone) => looks.get(tone)?.mark);
  expect(marks.slice(0, 2)).toEqual(["none", "none"]);
  expect(new Set(marks).size).toBe(3);
  expect(new Set([...looks.values()].map(({ size }) => size))).toEqual(new Set(["26 × 26"]));
});

it.each([
  ["manager", "/services/emergency-calling"],
  ["manager", "/services/a2p-sms"],
  ["manager", "/services/cnam"],
  ["staff", "/staff/services?status=all"],
] as const)("%s sees both dates of requests at 1280 px: %s", async (who, path) => {
  const browser = await openBrowser();
  const page = await (await windowAs(browser, who, { width: 1280 })).newPage();
  await page.goto(path);
  const hidden = await page
    .locator(".card:has(> table.requests)")
    .evaluate((card) => card.scrollWidth - card.clientWidth);
  await browser.close();
  expect(hidden).toBe(0);
});

function lookOf(page: Page, service: (typeof ICONS)[number][1]) {
  return page.locator(`a[data-card=${service}]`).evaluate((icon) => {
    const own = getComputedStyle(icon);
    const mark = getComputedStyle(icon, "::after");
    const { width, height } = icon.getBoundingClientRect();
    return {
      colour: `${own.backgroundColor} ${own.color}`,
      border: own.borderTopStyle,
      mark: mark.content === "none" ? "none" : `${mark.backgroundColor} ${mark.backgroundImage}`,
      size: `${width} × ${height}`,
    };
  });
}
