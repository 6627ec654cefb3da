import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RunOnly } from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const PLACES = [
  process.env.CHROMIUM_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const QUIET = ["background-networking", "component-update", "sync", "default-apps", "gpu"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly javaScript?: boolean;
  readonly touch?: boolean;
}

/** Real Chromium, without a window; `settings` are as a person makes them in it. */
export function openBrowser(settings: { readonly fontSizePx?: number } = {}): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== "" && existsSync(place));
  if (executablePath === undefined) throw new Error("No Chromium found: set CHROMIUM_PATH");
  const args = ["--no-sandbox", ...QUIET.map((each) => `--disable-${each}`)];
  const { fontSizePx = 16 } = settings;
  if (fontSizePx !== 16) args.push(`--blink-settings=defaultFontSize=${fontSizePx}`);
  return chromium.launch({ executablePath, args });
}

/** A window on any server, with the cookies of a visitor. */
export async function windowAt(
  browser: Browser,
  origin: string,
  cookies: string,
  look: Look = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
    colorScheme: look.theme ?? "light",
    javaScriptEnabled: look.javaScript ?? true,
    hasTouch: look.touch ?? false,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const pairs = cookies.split("; ").filter((pair) => pair !== "");
  await context.addCookies(pairs.map((pair) => cookieOf(pair, origin)));
  return context;
}

function cookieOf(pair: string, origin: string) {
  const [name = ""] = pair.split("=", 1);
  return { name, value: pair.slice(name.length + 1), url: origin };
}

/** What axe has to say against the page as it stands, one line a fault. */
export function faultsOf(page: Page): Promise<readonly string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
  return violationsOf(page, { type: "tag", values: tags });
}

/** The same of colours alone: all that a second theme can change. */
export function contrastFaultsOf(page: Page): Promise<readonly string[]> {
  return violationsOf(page, { type: "rule", values: ["color-contrast"] });
}

async function violationsOf(page: Page, only: RunOnly): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
    );
  }, only);
}

/** How many pixels the page is wider than its window: more than none is a scroll sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Labels that a field of theirs lies over, in words. */
export function coveredLabelsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll<HTMLElement>("label > :is(.lab, .label)")];
    const covered = words.filter((label) => {
      const field = label.parentElement?.querySelector("input, select, textarea");
      if (!field) return false;
      const [above, below] = [label.getBoundingClientRect(), field.getBoundingClientRect()];
      const isApart = above.bottom <= below.top || above.right <= below.left;
      return above.width > 1 && below.width > 1 && !isApart && below.right > above.left;
    });
    return covered.map(({ textContent }) => `a field lies over “${textContent}”`);
  });
}
