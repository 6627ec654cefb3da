import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command } from "./harness/command";
import { matchOn, sectionsOn } from "./harness/list-page";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

const folder = mkdtempSync(join(tmpdir(), "my-numbers-import-"));
const databasePath = join(folder, "my-numbers.db");
const LINES = 2000;
const DAY_MS = 86_400_000;
const HEADER =
  "number,description,trunk,expires_at,billing_cycles_left,canceled_at,included_channels,colour";

/** What becomes of every tenth line; the counts of the sections follow from it. */
const KINDS: readonly { section: string; cells: (at: (days: number) => string) => string[] }[] = [
  { section: "Active", cells: (at) => ["Desk", "sip-1", at(40), "", "", "2", "red"] },
  { section: "Active", cells: (at) => ["Desk", "sip-1", at(50), "12", "", "2", ""] },
  { section: "Active", cells: (at) => ["Desk", "sip-2", at(60), "3", "", "2", ""] },
  { section: "Active", cells: (at) => ["=2+3", "sip-2", at(70), "", "", "2", ""] },
  { section: "Not configured", cells: (at) => ["", "", at(80), "", "", "2", ""] },
  { section: "Not configured", cells: (at) => ["", "sip-1", at(90), "", "", "0", ""] },
  { section: "Expiring soon", cells: (at) => ["", "sip-1", at(20), "0", "", "1", ""] },
  { section: "Terminated", cells: (at) => ["", "sip-1", at(15), "", at(-3), "1", ""] },
  { section: "Terminated", cells: (at) => ["", "sip-1", at(-5), "", "", "1", ""] },
  { section: "Terminated", cells: (at) => ["", "sip-1", at(-9), "4", at(-20), "1", ""] },
];

describe("a provider with a spreadsheet of its own", () => {
  const environment = { DATABASE_PATH: databasePath, APP_ORIGIN: "http://localhost:3000" };
  let welcome = "";
  let server: RunningServer | undefined;
  let visitor: Visitor;

  beforeAll(() => writeFileSync(join(folder, "numbers.csv"), spreadsheet()));
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("makes an account and gets a link that works once", async () => {
    const made = await command(
      "account",
      ["create", "Acme Telecom", "--admin", "ada@acme.test"],
      environment,
    );
    expect(made).toMatchObject({ code: 0 });
    welcome = /\/welcome\?code=\S+/.exec(made.output)?.[0] ?? "";
    expect(welcome).not.toBe("");
  });

  it("tries its file first, and nothing is changed", async () => {
    const tried = await runImport("--dry-run");
    expect(tried.code, tried.output).toBe(0);
    expect(tried.output).toContain("Nothing was changed");
    expect(tried.output).toContain("2,000 added");
  });

  it("is told each bad line, and then too nothing is changed", async () => {
    const bad = join(folder, "bad.csv");
    writeFileSync(bad, `${spreadsheet().trimEnd()}\n3.53E+11,,,${at(40)},,,1,\n+12,,,,,,1,\n`);
    const refused = await command("import", ["--account", "Acme Telecom", bad], environment);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain("line 2002:");
    expect(refused.output).toContain("line 2003:");
    expect(refused.output).toContain("Nothing was imported");
  });

  it.each([
    ["an option that there is none of", ["--frob"], "Unknown option '--frob'"],
    ["a folder in the file's place", ["--account", "Acme Telecom", "."], "there is no such file"],
    ["no file", ["--account", "Acme Telecom"], "npm run import -- --account NAME FILE.csv"],
    ["an unknown account", ["--account", "Nobody", "package.json"], "There is no account"],
  ])("is told in words of %s", async (_what, parameters, words) => {
    const { code, output } = await command("import", parameters, environment);
    expect([code, output]).toEqual([1, expect.stringContaining(words)]);
    expect(output).not.toContain("    at ");
  });

  it("takes the good lines of a file with bad ones when it says so", async () => {
    const mixed = join(folder, "mixed.csv");
    writeFileSync(mixed, `${HEADER}\n+12,,,,,,1,\n${spreadsheet().split("\n")[1]}\n`);
    const flags = ["--account", "Acme Telecom", "--skip-bad", "--dry-run", mixed];
    const taken = await command("import", flags, environment);
    expect(taken).toMatchObject({ code: 0, output: expect.stringContaining("1 added") });
    expect(taken.output).toContain("1 bad line\n");
  });

  it("imports 2,000 numbers with one command", async () => {
    const done = await runImport();
    expect(done.code, done.output).toBe(0);
    expect(done.output).toContain("2,000 added");
    expect(done.output).toContain("Columns ignored: colour");
  });

  it("finds the second import refused: the numbers are there already", async () => {
    const again = await runImport();
    expect(again.code).toBe(1);
    expect(again.output).toContain("2,000 bad lines");
  });

  it("chooses a password with the link, and is in", async () => {
    server = await startServer({ DATABASE_PATH: databasePath });
    visitor = openVisitor(server.origin);
    const page = await visitor.visit(welcome);
    const password = "a long enough password";
    const fields = {
      [page.fieldName("Password")]: password,
      [page.fieldName("Password again")]: password,
    };
    const inside = await visitor.submit(page, "form", fields, "Save and sign in");
    expect(inside.url.pathname).toBe("/numbers");
    const used = await openVisitor(server.origin).visit(welcome);
    expect(used.text).toContain("This link no longer works");
  });

  it("sees the counts that its file says, adding up to all", async () => {
    const page = await visitor.visit("/numbers");
    const [all, ...sections] = sectionsOn(page);
    expect(all?.count).toBe(LINES);
    expect(sections.map(({ name }) => name)).toEqual([
      "Active",
      "Not configured",
      "Terminated",
      "Expiring soon",
    ]);
    for (const { name, count } of sections) {
      const share = KINDS.filter(({ section }) => section === name).length / KINDS.length;
      expect(count, name).toBe(LINES * share);
    }
    expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(LINES);
  });

  it("finds the numbers by what the file said", async () => {
    expect(matchOn(await visitor.visit("/numbers?description=desk"))).toBe(600);
    expect(matchOn(await visitor.visit("/numbers?cycles=unlimited&status=active"))).toBe(400);
    const sheet = await (await visitor.ask("/numbers/export?description=2%2B3")).text();
    expect(sheet).not.toMatch(/(^|,)"?=2\+3/m);
  });

  it("has a database in which nothing drifted", async () => {
    expect(await command("doctor", [], environment)).toMatchObject({ code: 0 });
  });

  function runImport(...flags: readonly string[]) {
    const path = join(folder, "numbers.csv");
    return command("import", ["--account", "Acme Telecom", ...flags, path], environment);
  }
});

function spreadsheet(): string {
  const lines = Array.from({ length: LINES }, (_, place) => {
    const kind = KINDS[place % KINDS.length];
    return [`+35319${String(600_000 + place)}`, ...(kind?.cells(at) ?? [])].join(",");
  });
  return `${HEADER}\n${lines.join("\n")}\n`;
}

function at(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString();
}
