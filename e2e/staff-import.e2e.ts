import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ActingServer, startActing } from "./harness/acting-server";
import { openBrowser, windowAt } from "./harness/browser";
import type { Page } from "./harness/page";
import { press } from "./harness/press";
import type { Visitor } from "./harness/visitor";

const NEW = "/staff/accounts/1/imports/new";
const LOOK_AGAIN_MS = 200;
const FREE = 35_316_800_000;
const HEADING = "number,description,expires_at,trunk,colour";
const lines = (count: number, from = FREE) =>
  Array.from({ length: count }, (_, at) => `+${from + at},Line ${at},2031-05-01,A trunk,red`);
const BAD = "3.53E+11,Damaged,2031-05-01,,";

let acting: ActingServer;
let browser: Browser;
beforeAll(async () => {
  acting = await startActing({ DEMO_NUMBERS: "120" });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await acting?.stop();
});

/** Looks again until it says so, as a person without a script would. */
async function until(visitor: Visitor, page: Page, words: string): Promise<Page> {
  let seen = page;
  for (let tries = 0; tries < 150 && !seen.text.includes(words); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    seen = await visitor.visit(seen.url.href);
  }
  expect(seen.text).toContain(words);
  return seen;
}

/** What a browser sends when a file of numbers is chosen; redirects followed. */
async function send(
  content: string | Uint8Array,
  ticked: readonly string[] = [],
  who: Visitor = acting.as.staff,
): Promise<Page> {
  const page = await acting.as.staff.visit(NEW);
  const form = page.one("form[action$='/imports/upload']");
  const body = new FormData();
  for (const name of ticked) body.append(name, "on");
  body.append("file", new File([content as BlobPart], "numbers.csv", { type: "text/csv" }));
  const headers = { origin: who.origin, referer: page.url.href };
  const action = new URL(form.getAttribute("action") ?? "", page.url);
  return who.visit(action.href, { method: "POST", headers, body });
}

const numbers = () =>
  acting.database
    .prepare("SELECT count(*) FROM dids WHERE number BETWEEN '353168' AND '353169'")
    .pluck()
    .get();

it("a file is reported, confirmed and imported without a script, and stands in list and audit", async () => {
  const { staff } = acting.as;
  const page = await staff.follow(await staff.visit("/staff/accounts/1"), "Import numbers");
  expect(page.text).toContain("You see what it does before anything changes.");
  const template = await staff.ask("/staff/accounts/1/imports/template");
  expect(await template.text()).toMatch(/^\uFEFF?number,description,.*billing_anchor_day\r\n$/);

  const sent = await send([HEADING, ...lines(3), BAD].join("\n"));
  const report = await until(staff, sent, "To be confirmed");
  expect(report.text).toContain("Columns that are ignored: colour");
  expect(report.text).toContain("Line 5 3.53E+11 was damaged by a spreadsheet");
  expect(numbers()).toBe(0);
  const csv = await staff.ask(`${report.url.pathname}/bad-lines`);
  expect(await csv.text()).toMatch(/line,reason\r\n5,"3\.53E\+11 was damaged/);

  const refused = await press(staff, report, "Import 3 numbers", { skip: null });
  expect(refused.text).toContain("There are bad lines. Tick that they are left out");
  expect(numbers()).toBe(0);
  const confirmed = await press(staff, report, "Import 3 numbers", { skip: "on" });
  const done = await until(staff, confirmed, "What was done");
  expect(done.text).toMatch(/Added\s*3/);
  expect(numbers()).toBe(3);
  const again = await press(staff, report, "Import 3 numbers", { skip: "on" });
  expect(again.url.pathname).toBe(done.url.pathname);
  expect(numbers()).toBe(3);
  expect((await staff.visit("/staff/accounts/1")).text).toContain("3 added · 1 bad line");
  expect((await staff.visit("/staff/audit")).text).toContain("Numbers imported");
  const { admin } = acting.as;
  expect((await admin.visit(`/numbers/${FREE}`)).text).toContain("Imported");
});

it.each([
  ["a workbook", Buffer.from("504b030414000600", "hex"), "Excel workbook"],
  ["UTF-16", Buffer.from("\ufeffnumber,expires_at\n", "utf16le"), "It is UTF-16."],
  ["Latin-1", Buffer.from("number,expires_at\n1,\xe9", "latin1"), "It is not UTF-8"],
  ["no text at all", Buffer.from([1, 2, 3, 0, 4, 5]), "NUL bytes"],
  ["a file without numbers", "description,expires_at\n", "“number” is missing"],
  ["nothing", "", "Choose a file that is not empty."],
])("%s is refused in words, and the form stands there again", async (_what, content, words) => {
  const page = await until(acting.as.staff, await send(content, ["update"]), words);
  expect(page.one("input[name='update']").hasAttribute("checked")).toBe(true);
  expect(page.one("input[type='file']")).toBeDefined();
});

it("what is no form with a file is refused, and nothing is kept", async () => {
  const { staff } = acting.as;
  const headers = { origin: staff.origin };
  const body = new URLSearchParams({ update: "on" });
  const to = "/staff/accounts/1/imports/upload";
  const page = await staff.visit(to, { method: "POST", headers, body });
  expect(page.status).toBe(400);
  expect(page.text).toContain("The file did not arrive whole");
});

it("a customer's people reach none of it, and no file of theirs is taken", async () => {
  const { admin, stranger, staff } = acting.as;
  const waiting = await until(staff, await send([HEADING, ...lines(1)].join("\n")), "confirmed");
  for (const visitor of [admin, stranger]) {
    const paths = [NEW, waiting.url.pathname, `${waiting.url.pathname}/bad-lines`];
    for (const path of paths) expect((await visitor.ask(path)).status).toBe(404);
    expect((await send([HEADING, ...lines(1)].join("\n"), [], visitor)).status).toBe(404);
  }
  const other = waiting.url.pathname.replace("/accounts/1/", "/accounts/2/");
  expect((await staff.visit(other)).status).toBe(404);
});

it("with a script the bar moves by itself, from the upload to the result", async () => {
  const { staff } = acting.as;
  const window = await windowAt(browser, acting.server.origin, staff.cookies());
  const page = await window.newPage();
  await page.goto(NEW);
  const buffer = Buffer.from([HEADING, ...lines(3000, FREE + 10_000)].join("\n"));
  await page
    .getByLabel("CSV file")
    .setInputFiles({ name: "many.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Show what it does" }).click();
  await page.getByRole("button", { name: "Import 3,000 numbers" }).click();
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("heading", { name: "What was done" }).waitFor({ timeout: 60_000 });
  expect(await page.getByText("3,000", { exact: true }).count()).toBe(1);
  await window.close();
}, 120_000);

it("a file that is too large is refused before it is sent, where there is a script", async () => {
  const window = await windowAt(browser, acting.server.origin, acting.as.staff.cookies());
  const page = await window.newPage();
  await page.goto(NEW);
  await page.getByLabel("CSV file").evaluate((field: HTMLInputElement) => {
    const file = new File(["number\n"], "large.csv");
    Object.defineProperty(file, "size", { value: 200_000_001 });
    Object.defineProperty(field, "files", { value: [file] });
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.getByText("It is larger than 200 MB. Make several files of it.").waitFor();
  await page.getByRole("button", { name: "Show what it does" }).click();
  expect(new URL(page.url()).pathname).toBe(NEW);
  await window.close();
});
