import type { Browser, BrowserContext } from "playwright-core";
import { inject } from "vitest";
import { type Look, windowAt } from "./browser";
import type { Signature } from "./demo";

/** A window of its own on the shared server, signed in as one of the demo's members. */
export function windowAs(
  browser: Browser,
  who: Signature | "nobody",
  look: Look = {},
): Promise<BrowserContext> {
  return windowAt(
    browser,
    inject("origin"),
    who === "nobody" ? "" : inject("signatures")[who],
    look,
  );
}
