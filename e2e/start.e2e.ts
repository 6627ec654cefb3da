import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { failToStart, freePort, startServer } from "./harness/server";

const folder = mkdtempSync(join(tmpdir(), "my-numbers-start-"));
const SMALL = { DEMO: "1", DEMO_NUMBERS: "50", DEMO_PASSWORD: "a-long-demo-password" };
const SECOND_START_MS = 10_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a start", () => {
  it("makes everything it needs, and ends well at a signal", async () => {
    const databasePath = join(folder, "first", "my-numbers.db");
    const server = await startServer({ ...SMALL, DATABASE_PATH: databasePath });
    const { mode } = statSync(databasePath);
    expect(mode & 0o077).toBe(0);
    const ended = await server.stop("SIGTERM");
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(ended.tookMs).toBeLessThan(5000);
    expect(existsSync(`${databasePath}-wal`)).toBe(false);
  });

  it("is quick the second time, and ends at Ctrl-C as well", async () => {
    const databasePath = join(folder, "first", "my-numbers.db");
    const started = performance.now();
    const server = await startServer({ ...SMALL, DATABASE_PATH: databasePath });
    expect(performance.now() - started).toBeLessThan(SECOND_START_MS);
    expect(await server.stop("SIGINT")).toMatchObject({ code: 0, signal: null });
  });

  it("answers a request that was under way when the signal came", async () => {
    const server = await startServer({
      ...SMALL,
      DATABASE_PATH: join(folder, "first", "my-numbers.db"),
    });
    const asked = request(`${server.origin}/sign-in`, { headers: { Expect: "100-continue" } });
    const answered = once(asked, "response");
    asked.end();
    await once(asked, "continue");
    const [[answer], ended] = await Promise.all([answered, server.stop("SIGTERM")]);
    expect(answer.statusCode).toBe(200);
    answer.resume();
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.tookMs).toBeLessThan(5000);
  });

  it("keeps its secret and password to its owner", async () => {
    const databasePath = join(folder, "own", "my-numbers.db");
    const { DEMO_PASSWORD: _, ...unnamed } = SMALL;
    const server = await startServer({ ...unnamed, DATABASE_PATH: databasePath });
    await expect.poll(server.output).toMatch(/Password: \S{12,}/);
    await server.stop();
    const secret = statSync(join(dirname(databasePath), "session-secret"));
    expect(secret.mode & 0o777).toBe(0o600);
  });
});

describe("a start that can't be", () => {
  it("says in one line that the port is in use", async () => {
    const port = await freePort();
    const holder = createServer().listen(port, "127.0.0.1");
    await new Promise((resolve) => holder.once("listening", resolve));
    const ended = await failToStart({ ...SMALL, PORT: String(port) });
    holder.close();
    expect(ended.code).toBe(1);
    expect(linesOf(ended.output)).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
  });

  it.each([
    ["SESSION_SECRET", "short"],
    ["SESSION_SECRET", "changeme-changeme-changeme-changeme"],
    ["SESSION_SECRET", "a".repeat(64)],
    ["PORT", "70000"],
    ["PORT", "http"],
    ["APP_ORIGIN", "numbers.example.com/path"],
    ["CLOCK_START", "yesterday"],
    ["DEMO_NUMBERS", "-1"],
  ])("names %s=%s as the reason", async (name, value) => {
    const ended = await failToStart({ ...SMALL, [name]: value });
    expect(ended.code).toBe(1);
    expect(linesOf(ended.output)).toHaveLength(1);
    expect(ended.output).toContain(name);
    if (name === "SESSION_SECRET") expect(ended.output).not.toContain(value);
  });

  it("leaves a file that is no database as it is", async () => {
    const path = join(folder, "letter.db");
    const text = "Dear Sir or Madam,\n".repeat(400);
    writeFileSync(path, text);
    const ended = await failToStart({ ...SMALL, DATABASE_PATH: path });
    expect(ended.code).toBe(1);
    expect(linesOf(ended.output)).toHaveLength(1);
    expect(statSync(path).size).toBe(text.length);
  });

  it("refuses a database that was cut short", async () => {
    const path = join(folder, "cut", "my-numbers.db");
    const server = await startServer({ ...SMALL, DATABASE_PATH: path });
    await server.stop();
    truncateSync(path, Math.floor(statSync(path).size / 2));
    const ended = await failToStart({ ...SMALL, DATABASE_PATH: path });
    expect(ended.code).toBe(1);
    expect(linesOf(ended.output)).toHaveLength(1);
  });
});

function linesOf(output: string): readonly string[] {
  return output.trim().split("\n");
}
