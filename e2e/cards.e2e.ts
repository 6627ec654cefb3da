import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { openBrowser } from "./harness/browser";
import { visitorAs } from "./harness/visitor-as";
import { windowAs } from "./harness/window-as";

const member = visitorAs("viewer");

/** Longer than a card waits before it opens, closes, or makes room for another. */
const RESTS_MS = 1000;

/** Whose card of what says what. */
const CARDS = [
  ["verification", CAST.awaitingRejected, ["Verification rejected", "older than 3 months"]],
  ["verification", CAST.awaitingRejected, ["VR-30562", "then removed and refunded"]],
  ["verification", CAST.awaitingUnassigned, ["End-user details not assigned", "None"]],
  ["verification", CAST.awaitingPending, ["Verification pending", "in review"]],
  ["verification", CAST.expiringSoon, ["Verification active", "VR-18877"]],
  ["a2p", CAST.notConfigured, ["Changes required", "Appointment reminders", "AC-2064"]],
  ["cnam", CAST.notConfigured, ["Active", "HARBOUR PIKE"]],
  ["cnam", CAST.cnamPending, ["Pending", "being reviewed"]],
  ["cnam", CAST.cnamCancelation, ["Cancelation pending"]],
  ["emergency", CAST.expiringSoon, ["EC-1187"]],
  ["a2p", CAST.awaitingUnassigned, ["Not configured", "needs assigned end-user details"]],
] as const;

describe("a card's answer", () => {
  it.each(CARDS)("about %s of %s says %j", async (subject, number, said) => {
    const answer = await member.ask(`/numbers/${number}/card?of=${subject}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const text = await answer.text();
    for (const words of said) expect(text).toContain(words);
  });

  it.each([
    [`${CAST.porting}/card?of=verification`, 404],
    [`${CAST.porting}/card?of=nothing`, 404],
    ["35319999999/card?of=verification", 404],
  ])("%s is %i", async (path, status) => {
    expect((await member.ask(`/numbers/${path}`)).status).toBe(status);
  });

  it("is another account's for nobody", async () => {
    for (const [subject, number] of CARDS) {
      const path = `/numbers/${number}/card?of=${subject}`;
      expect((await visitorAs("stranger").ask(path)).status).toBe(404);
    }
  });
});

describe("without JavaScript", () => {
  it("icons are links by name to what their cards say", async () => {
    const page = await member.visit(`/numbers?numbers=${CAST.awaitingRejected}`);
    const verification = await member.follow(page, "End-user verification: rejected");
    expect(verification.url.pathname).toBe(`/numbers/${CAST.awaitingRejected}`);
    expect(verification.all("#verification")).toHaveLength(1);
    expect(verification.text).toContain("The address proof is older than 3 months.");
    const services = await member.follow(page, "Emergency Calling: not configured");
    expect(services.all("#services")).toHaveLength(1);
  });
});

describe("in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function listOf(number: string, look = {}): Promise<Page> {
    const page = await (await windowAs(browser, "viewer", look)).newPage();
    await page.goto(`/numbers?numbers=${number}`);
    return page;
  }

  it("hovering opens one card, and the next icon changes it", async () => {
    const page = await listOf(CAST.notConfigured);
    const title = page.locator("#hover-card h2");
    await page.locator("a[data-card=a2p]").hover();
    await expect.poll(() => title.textContent()).toBe("A2P SMS");
    await page.locator("a[data-card=cnam]").hover();
    await expect.poll(() => title.textContent()).toBe("CNAM");
    await page.mouse.move(5, 5);
    await expect.poll(() => page.locator("#hover-card").isVisible()).toBe(false);
    await page.context().close();
  });

  it("the pointer reaches the card over another icon, rests there, and Escape closes it", async () => {
    const page = await listOf(CAST.notConfigured);
    const card = page.locator("#hover-card");
    await page.locator("a[data-card=a2p]").hover();
    await expect.poll(() => card.locator("h2").textContent()).toBe("A2P SMS");
    const other = await page.locator("a[data-card=cnam]").boundingBox();
    await page.mouse.move((other?.x ?? 0) + 13, (other?.y ?? 0) + 13);
    await card.hover();
    await page.waitForTimeout(RESTS_MS);
    expect(await card.locator("h2").textContent()).toBe("A2P SMS");
    await page.keyboard.press("Escape");
    await expect.poll(() => card.isVisible()).toBe(false);
    await page.context().close();
  });

  it("the keyboard walks from card to card, closes with Escape and follows with Enter", async () => {
    const page = await listOf(CAST.awaitingRejected);
    const title = page.locator("#hover-card h2");
    await page.locator("a[data-card=status]").focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => title.textContent()).toBe("Verification rejected");
    await page.keyboard.press("Tab");
    await expect.poll(() => title.textContent()).toBe("Emergency Calling");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#hover-card").isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/numbers/${CAST.awaitingRejected}#services`);
    await page.context().close();
  });

  it("on a phone the first tap opens the card, within the screen, and the second follows", async () => {
    const page = await listOf(CAST.awaitingRejected, { width: 360, height: 740, touch: true });
    const icon = page.locator("a[data-card=verification]");
    await icon.tap();
    await expect.poll(() => page.locator("#hover-card").isVisible()).toBe(true);
    const box = await page.locator("#hover-card").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await icon.tap();
    await page.waitForURL(`**/numbers/${CAST.awaitingRejected}#verification`);
    await page.context().close();
  });
});
