import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

const CHILD = `import("./scripts/shared/parent.mjs").then(({ endWithParent }) => {
  endWithParent();
  setInterval(() => undefined, 1000);
  console.log(process.pid);
})`;

test("a command ends with the shell that npm put before it", async () => {
  const shell = spawn("sh", ["-c", `"${process.execPath}" -e '${CHILD}' & wait`]);
  const [line] = await once(shell.stdout, "data");
  const pid = Number(line);
  expect(isAlive(pid)).toBe(true);
  shell.kill("SIGKILL");
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
