import type { Database } from "better-sqlite3";
import type { FormValues } from "./form-request";
import { type Page, readable } from "./page";
import type { Visitor } from "./visitor";

/** Chooses an action for numbers of a list, as a browser without JavaScript does. */
export async function choose(
  visitor: Visitor,
  numbers: readonly string[],
  button: string | RegExp,
): Promise<Page> {
  const page = await visitor.visit(`/numbers?numbers=${numbers.join(",")}`);
  return visitor.submit(page, "#batch", { n: numbers }, button);
}

/** Chooses an action on a number's own page. */
export async function chooseOn(visitor: Visitor, number: string, button: RegExp): Promise<Page> {
  const page = await visitor.visit(`/numbers/${number}`);
  return visitor.submit(page, "#actions form", {}, button);
}

/** Presses a button of the dialog, with some fields changed. */
export function press(
  visitor: Visitor,
  page: Page,
  button: "preview" | "confirm",
  changes: FormValues = {},
): Promise<Page> {
  const named = readable(page.one(`.dialog button[value=${button}]`));
  return visitor.submit(page, ".dialog form.dialog-form", changes, named);
}

/** What the dialog says, from its title to its foot. */
export function dialogText(page: Page): string {
  return readable(page.one(".dialog"));
}

/** The page itself, with nothing in front of it. */
export function isDialogOpen(page: Page): boolean {
  return page.all("dialog.dialog[open]").length === 1;
}

export function ledgerOf(database: Database, number: string) {
  return database
    .prepare(
      "SELECT kind, amount_minor AS minor FROM ledger WHERE number = ? AND batch_id IS NOT NULL",
    )
    .all(number);
}

export function balanceOf(database: Database): number {
  return database
    .prepare("SELECT balance_minor FROM account_balances WHERE account_id = 1")
    .pluck()
    .get() as number;
}

/** All that an action could touch, as one text. */
export function stateOf(database: Database): string {
  const all = (sql: string) => JSON.stringify(database.prepare(sql).all());
  return [
    all("SELECT * FROM dids ORDER BY id"),
    all("SELECT count(*), sum(amount_minor) FROM ledger"),
    all("SELECT count(*) FROM history"),
  ].join("\n");
}

/** Loads the page again and again until it shows that, as somebody without a script does. */
export async function reloaded(
  visitor: Visitor,
  page: Page,
  isThere: (page: Page) => boolean,
): Promise<Page> {
  for (let shown = page, tries = 0; ; tries += 1) {
    if (isThere(shown)) return shown;
    if (tries > 100) throw new Error(`it never came:\n${shown.text}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    shown = await visitor.visit(page.url.href);
  }
}
