import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./harness/browser";
import { windowAs } from "./harness/window-as";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("what customers wrote is in no language that we claim, and names are in ours", async () => {
  const page = await open("/numbers?sort=-description");
  const described = page.locator("tbody th bdi[lang='']");
  expect(await described.count()).toBeGreaterThan(10);
  expect(await page.locator("tbody td [lang]").count()).toBe(0);
  await page.locator("tbody th:has(bdi[lang='']) a.did").first().click();
  await page.waitForURL(/\/numbers\/\d+$/);
  expect(await page.locator(".page-head bdi[lang='']").count()).toBe(1);
});

describe("by keyboard", () => {
  it("the first stop skips to the content, and every stop shows where it is", async () => {
    const page = await open("/numbers");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toContain("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.keyboard.press("Tab");
    for (let stops = 0; stops < 40; stops += 1) {
      expect(await isFocusVisible(page), await focused(page)).toBe(true);
      await page.keyboard.press("Tab");
    }
  });

  it("a form that is refused puts the focus on the first field to be mended", async () => {
    const page = await (await windowAs(browser, "manager")).newPage();
    await page.goto("/trunks/new", { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Add trunk" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Give the trunk a name.").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("name");
  });

  it("Escape leaves the bulk input, and what was pasted stays in it", async () => {
    const page = await open("/numbers");
    await page.locator(".modes [value=bulk]").check({ force: true });
    await page.getByLabel("Bulk input").last().fill("+353");
    await page.keyboard.press("Escape");
    await page.locator(".bulk").waitFor({ state: "hidden" });
    const mode = () => document.activeElement?.getAttribute("value");
    expect(await page.evaluate(mode)).toBe("contains");
    expect(await page.locator("#pasted").inputValue()).toBe("+353");
  });

  it("a status opens its card on focus; Escape closes it and the focus stays", async () => {
    const page = await open("/numbers");
    const status = page.locator("a[data-card=status]").first();
    await status.focus();
    const card = page.locator("#hover-card");
    await expect.poll(() => card.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => card.isVisible()).toBe(false);
    expect(await status.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/numbers\/\d+#status$/);
  });

  it("a number is chosen from the type-ahead with the arrows and Enter", async () => {
    const page = await open("/numbers");
    await page.getByText("Select", { exact: true }).first().click();
    const field = page.locator(".number-field input:not([type=radio]):visible").first();
    await field.pressSequentially("3531960");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/numbers?numbers=*");
    await expect.poll(() => page.locator("th a.did").count()).toBe(1);
  });

  it("a person signs in with Tab and Enter alone", async () => {
    const window = await windowAs(browser, "nobody");
    const page = await window.newPage();
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").focus();
    await page.keyboard.type("viewer@demo.test");
    await page.keyboard.press("Tab");
    await page.keyboard.type("a-long-demo-password");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/numbers");
    await window.close();
  });
});

describe("a list", () => {
  it("is a table with a caption, heads with scope, and a title that names the page", async () => {
    const page = await open("/numbers");
    expect(await page.title()).toBe("My Numbers · Numbers");
    expect(await page.locator("table > caption").count()).toBe(1);
    expect(await page.locator("thead th:not([scope=col])").count()).toBe(0);
    expect(await page.locator("tbody tr").count()).toBe(
      await page.locator("tbody th[scope=row]").count(),
    );
    expect(await page.locator("h1").count()).toBe(1);
  });

  it("says the new count aloud when a filter changes it", async () => {
    const page = await open("/numbers");
    expect(await page.locator("[role=status].match").count()).toBe(1);
  });

  it("has targets of 44 px on a phone", async () => {
    const window = await windowAs(browser, "viewer", { width: 360, height: 740, touch: true });
    const page = await window.newPage();
    await page.goto("/numbers");
    const low = await page.evaluate(() => {
      const targets = [...document.querySelectorAll(".btn, select, .tabs a, .pager a")];
      const heights = targets.map((each) => each.getBoundingClientRect().height);
      return heights.filter((height) => height > 0 && height < 43.5).length;
    });
    expect(low).toBe(0);
    await window.close();
  });
});

async function open(path: string): Promise<Page> {
  const window = await windowAs(browser, "viewer");
  const page = await window.newPage();
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  return page;
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 60) ?? "");
}

/** An outline or a shadow around the element that has the focus, or around the field it is in. */
function isFocusVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const marked = (element: Element | null | undefined): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
      return outlined || boxShadow !== "none";
    };
    const at = document.activeElement;
    return (
      at === document.body ||
      marked(at) ||
      marked(at?.parentElement) ||
      marked(at?.closest(".field"))
    );
  });
}
