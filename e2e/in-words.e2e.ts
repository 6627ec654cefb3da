import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { faultsOf, openBrowser } from "./harness/browser";
import { chipsOn, numbersOn } from "./harness/list-page";
import { visitorAs } from "./harness/visitor-as";
import { windowAs } from "./harness/window-as";

const SENTENCE = "expires within 7 days in Ireland without a trunk";
const member = visitorAs("viewer");

describe("what is typed in words where digits are expected", () => {
  it("is the question that the filters ask, without a script", async () => {
    const typed = await member.submit(await member.visit("/numbers?sort=-expires"), "#filters", {
      number: SENTENCE,
    });
    expect(typed.url.search).toBe("?country=IE&trunk=none&expires=7d&sort=-expires");
    expect(chipsOn(typed)).toHaveLength(3);
    const asked = await member.visit("/numbers?country=IE&trunk=none&expires=7d&sort=-expires");
    expect(numbersOn(typed)).toEqual(numbersOn(asked));
  });

  it("keeps what other fields say, and looks for all else in descriptions", async () => {
    const page = await member.submit(await member.visit("/numbers?status=active"), "#filters", {
      number: "Front desk 353",
      country: "IE",
    });
    expect(page.url.search).toBe("?status=active&number=353&description=front%20desk&country=IE");
  });
});

describe("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function opened(): Promise<Tab> {
    const window = await windowAs(browser, "viewer");
    const tab = await window.newPage();
    await tab.goto("/numbers");
    await tab.waitForLoadState("networkidle");
    return tab;
  }

  it("a sentence and Enter are one action, and the field says before that it takes one", async () => {
    const tab = await opened();
    await tab.keyboard.press("/");
    expect(await tab.getByText(SENTENCE).isVisible()).toBe(true);
    expect(await faultsOf(tab)).toEqual([]);
    await tab.keyboard.type(SENTENCE);
    await tab.keyboard.press("Enter");
    await tab.waitForURL("**/numbers?country=IE&trunk=none&expires=7d");
    await expect.poll(() => tab.getByLabel("DID number contains").inputValue()).toBe("");
    await tab.context().close();
  });

  it("a column pasted there leads to its numbers at once, or to what became of each", async () => {
    const tab = await opened();
    await paste(tab, `+${CAST.active}\n+${CAST.blocked}\n`);
    await tab.waitForURL("**/numbers?numbers=*");
    await tab.goto("/numbers");
    await tab.waitForLoadState("networkidle");
    await paste(tab, `+${CAST.active}\n+35319999999`);
    await tab.getByText("1 not in this account").waitFor();
    expect(await tab.locator("textarea[name=pasted]").inputValue()).toContain("+35319999999");
    await tab.context().close();
  });
});

/** What the browser does at Ctrl-V; the clipboard itself is not the test's to fill. */
function paste(tab: Tab, text: string): Promise<void> {
  return tab.getByLabel("DID number contains").evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const options = { clipboardData, bubbles: true, cancelable: true };
    field.dispatchEvent(new ClipboardEvent("paste", options));
  }, text);
}
