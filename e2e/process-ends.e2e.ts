import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { childrenOf, figuresOf, isAlive } from "./harness/processes";
import { failToStart, freePort, type RunningServer, startServer } from "./harness/server";
import { HOPPING, openVisitor } from "./harness/visitor";

const LONG_MS = 120_000;
const folder = mkdtempSync(join(tmpdir(), "my-numbers-ends-"));
const SMALL = {
  ...DEMO_ENVIRONMENT,
  DEMO_NUMBERS: "60",
  SERVING_PROCESSES: "2",
  DATABASE_PATH: join(folder, "my-numbers.db"),
};
const started: RunningServer[] = [];
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function startTwo(): Promise<RunningServer> {
  const server = await startServer(SMALL);
  started.push(server);
  return server;
}

const health = async ({ origin }: RunningServer) => (await fetch(`${origin}/healthz`)).text();

describe("several processes", () => {
  it(
    "say so once, and end together at a signal when their requests have ended",
    async () => {
      const server = await startTwo();
      await expect.poll(server.output).toContain("My Numbers is at");
      await expect.poll(() => health(server)).toBe("ok\n");
      const children = childrenOf(server);
      expect(children).toHaveLength(2);
      const asked = await Promise.all(Array.from({ length: 4 }, () => underWay(server)));
      const [ended, ...answers] = await Promise.all([
        server.stop("SIGTERM"),
        ...asked.map(({ answered }) => answered),
      ]);
      expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
      expect(ended).toMatchObject({ code: 0, signal: null });
      expect(ended.output.match(/My Numbers is at/g)).toHaveLength(1);
      expect(ended.tookMs).toBeLessThan(10_000);
      expect(children.filter(isAlive)).toEqual([]);
      expect(existsSync(`${SMALL.DATABASE_PATH}-wal`)).toBe(false);
    },
    LONG_MS,
  );

  it(
    "go on while one of them has broken, and are as many as before soon after",
    async () => {
      const server = await startTwo();
      const visitor = openVisitor(server.origin, "", HOPPING);
      await visitor.signIn(MEMBERS.viewer, SMALL.DEMO_PASSWORD);
      const [first = 0] = childrenOf(server);
      process.kill(first, "SIGKILL");
      await expect.poll(() => health(server)).toBe("ok: 1 of 2 processes serve\n");
      for (let turn = 0; turn < 4; turn += 1) {
        expect((await visitor.ask("/numbers")).status).toBe(200);
      }
      await expect.poll(() => health(server), { timeout: 60_000 }).toBe("ok\n");
      expect(childrenOf(server)).toHaveLength(2);
      expect((await figuresOf(server, "serving_restarts_total")).get("")).toBe(1);
      for (let turn = 0; turn < 4; turn += 1) {
        expect((await visitor.ask("/numbers")).status).toBe(200);
      }
      expect(server.output()).toMatch(/"how":"SIGKILL".*is started again/);
      expect(await server.stop()).toMatchObject({ code: 0 });
    },
    LONG_MS,
  );

  it(
    "leave no connection open and unanswered that was on its way to one that broke",
    async () => {
      const server = await startTwo();
      const [first = 0] = childrenOf(server);
      process.kill(first, "SIGSTOP");
      const init = { headers: HOPPING, signal: AbortSignal.timeout(20_000) };
      const asked = Array.from({ length: 6 }, () =>
        fetch(`${server.origin}/healthz`, init).then(
          ({ status }) => String(status),
          (fault: Error) => fault.name,
        ),
      );
      const answered = Promise.all(asked);
      await Promise.race(asked);
      process.kill(first, "SIGKILL");
      const answers = (await answered).toSorted();
      expect(answers).toEqual(["200", "200", "200", "200", "200", "TypeError"]);
    },
    LONG_MS,
  );

  it(
    "are gone when the one that started them was killed",
    async () => {
      const server = await startTwo();
      const children = childrenOf(server);
      expect(children).toHaveLength(2);
      expect(await server.stop("SIGKILL")).toMatchObject({ signal: "SIGKILL" });
      await expect.poll(() => children.filter(isAlive), { timeout: 5000 }).toEqual([]);
      const again = await startTwo();
      expect(await again.stop()).toMatchObject({ code: 0 });
    },
    LONG_MS,
  );

  it(
    "end the app with an error when they break as soon as they are started",
    async () => {
      const server = await startTwo();
      const [, spared] = childrenOf(server);
      const ends = setInterval(() => {
        for (const pid of childrenOf(server)) if (pid !== spared) process.kill(pid, "SIGKILL");
      }, 200);
      await expect.poll(() => isAlive(server.pid), { timeout: 100_000 }).toBe(false);
      clearInterval(ends);
      expect(await server.stop()).toMatchObject({ code: 1 });
      expect(server.output()).toContain("serving processes end as soon as they are started");
      expect(isAlive(spared ?? 0)).toBe(false);
    },
    LONG_MS,
  );

  it("say in one line that the port is in use, before the database is touched", async () => {
    const port = await freePort();
    const holder = createServer().listen(port, "127.0.0.1");
    await new Promise((resolve) => holder.once("listening", resolve));
    const path = join(folder, "never.db");
    const ended = await failToStart({ ...SMALL, PORT: String(port), DATABASE_PATH: path });
    holder.close();
    expect(ended.code).toBe(1);
    expect(ended.output.trim()).toBe(`Port ${port} is in use. Set PORT to another.`);
    expect(existsSync(path)).toBe(false);
  });

  it("are ended at once by a second signal", async () => {
    const server = await startTwo();
    const children = childrenOf(server);
    const visitor = openVisitor(server.origin);
    await visitor.signIn(MEMBERS.viewer, SMALL.DEMO_PASSWORD);
    const held = await visitor.ask("/numbers/export");
    const ending = server.stop("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    if (isAlive(server.pid)) process.kill(server.pid, "SIGINT");
    await held.body?.cancel();
    expect((await ending).tookMs).toBeLessThan(5000);
    await expect.poll(() => children.filter(isAlive), { timeout: 5000 }).toEqual([]);
  });
});

/** A request that a process has begun to answer; resolves to its answer. */
async function underWay({ origin }: RunningServer) {
  const asked = request(`${origin}/sign-in`, { agent: false, headers: { Expect: "100-continue" } });
  const answered = new Promise<{ readonly status: number | undefined }>((resolve, reject) => {
    asked.once("error", reject);
    asked.once("response", (answer) => {
      answer.resume();
      answer.once("end", () => resolve({ status: answer.statusCode }));
    });
  });
  asked.end();
  await once(asked, "continue");
  return { answered };
}
