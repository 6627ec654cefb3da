import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { endWithParent } from "./shared/parent.mjs";

const OLDEST_NODE = [20, 20];

checkNode();
process.chdir(fileURLToPath(new URL("..", import.meta.url)));

let child;
let stopped = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    stopped = true;
    child?.kill(signal);
  });
}

endWithParent();

const prepared = await runHere("scripts/prepare.mjs");
if (stopped) process.exit(0);
if (prepared !== 0) process.exit(1);
process.exit(await runHere("build/server.mjs"));

/** Same process group, same terminal: whoever ends the group ends it all. */
function runHere(script) {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_ENV: "production" };
    child = spawn(process.execPath, ["--enable-source-maps", script], { stdio: "inherit", env });
    child.once("exit", (code) => resolve(code ?? (stopped ? 0 : 1)));
  });
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
