import { mkdirSync, rmSync, statSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { openBrowser, windowAt } from "@/e2e/harness/browser";
import { DEMO_ENVIRONMENT, MEMBERS } from "@/e2e/harness/demo";
import { type RunningServer, startServer } from "@/e2e/harness/server";
import { VIEWS, type View } from "@/e2e/harness/views";
import { openVisitor } from "@/e2e/harness/visitor";

const FOLDER = "docs/screenshots";
const MOST_BYTES = 300_000;

/** A name that is added to the view's, and how the window looks. */
const LOOKS = [
  { suffix: "", width: 1280, height: 860, theme: "light" },
  { suffix: "-dark", width: 1280, height: 860, theme: "dark" },
  { suffix: "-wide", width: 1600, height: 900, theme: "light" },
  { suffix: "-phone", width: 390, height: 844, theme: "light" },
] as const;
type Look = (typeof LOOKS)[number];

/** The list and one number are shown in every look, all other states once. */
const IN_EVERY_LOOK = ["list", "number-active", "sign-in"];

const browser = await openBrowser();
try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const list = { who: "admin", path: "/numbers" } as const;
  await onServer("12000", [...VIEWS, { ...list, name: "loading", act: waitForTheNextPage }]);
  await onServer("0", [{ ...list, name: "empty" }]);
} finally {
  await browser.close();
}

async function onServer(numbers: string, views: readonly View[]) {
  const server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: numbers });
  try {
    await takeAll(browser, server, views);
  } finally {
    await server.stop();
  }
}

/** As the list looks while another one is on its way. */
async function waitForTheNextPage(page: Page) {
  await page.evaluate(() => document.documentElement.classList.add("busy"));
  await page.waitForTimeout(600);
}

async function takeAll(browser: Browser, { origin }: RunningServer, views: readonly View[]) {
  const cookiesOf = new Map<View["who"], string>([["nobody", ""]]);
  for (const view of views.filter(isPictured)) {
    const cookies = cookiesOf.get(view.who) ?? (await signedIn(origin, view.who));
    cookiesOf.set(view.who, cookies);
    const looks = IN_EVERY_LOOK.includes(view.name) ? LOOKS : LOOKS.slice(0, 1);
    for (const look of looks) {
      const window = await windowAt(browser, origin, cookies, look);
      await take(await window.newPage(), view, look);
      await window.close();
    }
  }
}

/** What only says that something is not there is tested, and looks the same everywhere. */
function isPictured({ name }: View): boolean {
  return !/.-(no-match|none|not-found|refused)$/.test(name);
}

async function signedIn(origin: string, who: View["who"]): Promise<string> {
  if (who === "nobody") return "";
  const visitor = openVisitor(origin);
  await visitor.signIn(MEMBERS[who], DEMO_ENVIRONMENT.DEMO_PASSWORD);
  return visitor.cookies();
}

async function take(page: Page, view: View, look: Look) {
  const path = `${FOLDER}/${view.name}${look.suffix}.png`;
  await page.goto(view.path);
  await page.waitForLoadState("networkidle");
  await view.act?.(page);
  await page.screenshot({ path, animations: "disabled" });
  const { size } = statSync(path);
  console.log(`${path} ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) throw new Error(`${path} is too large: ${size} bytes`);
}
