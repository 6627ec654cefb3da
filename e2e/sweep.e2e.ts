import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command } from "./harness/command";
import { type RunningServer, startServer } from "./harness/server";

const DEMO = {
  DEMO: "1",
  DEMO_NUMBERS: "400",
  DEMO_PASSWORD: "a-long-demo-password",
  CLOCK_START: "2026-03-10T12:00:00Z",
};

const MINUTE_MS = 60_000;

let server: RunningServer;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startServer(DEMO);
  environment = { ...DEMO, DATABASE_PATH: server.databasePath };
});
afterAll(() => server?.stop());

/** The nineteenth field; the second is a name in parentheses, which may hold blanks. */
function niceOf(path: string): number {
  const [, fields = ""] = readFileSync(path, "utf8").split(") ");
  return Number(fields.split(" ")[16]);
}

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${server.origin}/metrics`)).text();
  const line = text.split("\n").find((each) => each.startsWith(`my_numbers_${name} `));
  return Number(line?.split(" ")[1]);
}

describe("the sweep", () => {
  it("has run by itself, in a thread of its own, when the first page is shown", async () => {
    expect(await metric("last_sweep_timestamp_seconds")).toBeGreaterThan(0);
    expect(await metric("sweep_failures_total")).toBe(0);
    expect(await metric("due_numbers")).toBe(0);
  });

  it("gives way to pages where processors are short, and the system keeps such an order", () => {
    if (process.platform !== "linux") return;
    const tasks = `/proc/${server.pid}/task`;
    const nice = readdirSync(tasks).map((thread) => niceOf(`${tasks}/${thread}/stat`));
    expect(nice.filter((each) => each === 5)).toHaveLength(1);
    expect(niceOf(`${tasks}/${server.pid}/stat`)).toBe(0);
  });

  it(
    "leaves a running demo that travels settled and sound",
    async () => {
      const travelled = await command("travel", ["40"], environment);
      expect(travelled).toMatchObject({ code: 0 });
      expect(travelled.output).toMatch(/shows 2026-04-19T12:/);
      expect(travelled.output).toMatch(/^[1-9][0-9]* renewals, ends of service and removals/m);
      expect(await metric("due_numbers")).toBe(0);
      const again = await command("settle", ["--confirm-clock"], environment);
      expect(again).toMatchObject({ code: 0, output: expect.stringMatching(/^0 renewals/) });
      expect(await command("doctor", [], environment)).toMatchObject({ code: 0 });
    },
    3 * MINUTE_MS,
  );

  it.each([["0"], ["-3"], ["1.5"], ["4000"], ["tomorrow"], [""]])(
    "does not travel by %j days",
    async (days) => {
      const refused = await command("travel", [days], environment);
      expect(refused.code).toBe(2);
      expect(refused.output.trim().split("\n")).toHaveLength(1);
    },
  );

  it("does not travel where the numbers are real", async () => {
    const real = { DATABASE_PATH: server.databasePath };
    const refused = await command("travel", ["3"], real);
    expect(refused).toMatchObject({ code: 1, output: expect.stringMatching(/real installation/) });
  });
});
