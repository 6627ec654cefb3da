import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = [
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @returns {string | undefined} the path of a Chromium that can be run */
function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return isProgram(given) ? given : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const named = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...named, ...PLACES].find(isProgram);
}

/** Finds Chromium, or installs Debian's where that is allowed. */
export async function chromiumOrInstall() {
  const found = findChromium();
  if (found !== undefined || !mayInstall()) return found;
  console.log("No Chromium found: installing Debian's package");
  await run("apt-get", ["update"]);
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], environment);
  return findChromium();
}

function mayInstall() {
  const hasApt = ["/usr/bin/apt-get", "/bin/apt-get"].some(isProgram);
  return hasApt && process.getuid?.() === 0 && !process.env.CHROMIUM_PATH;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
