import { performance } from "node:perf_hooks";
import type { Store } from "@/db/store";
import type { Page } from "@/e2e/harness/page";
import { press } from "@/e2e/harness/press";
import type { Visitor } from "@/e2e/harness/visitor";
import { ACCOUNT, onCopy } from "./copied";
import { readsUntil, readsWhileIdle, verdictsOf } from "./meanwhile";
import { figure, type Verdict, verdict } from "./measure";
import { residentMb } from "./metrics";
import { type Served, serve, staffOf } from "./serve";

/** Lines of the file; `IMPORT_LINES=1000000` is the most that is taken. */
const LINES = Number(process.env.IMPORT_LINES ?? 100_000);
const OTHER = 2;
const HEADING =
  "number,description,expires_at,billing_cycles_left,trunk,registration,identity,created_at";
/** Longer than any number of a generated database. */
const FIRST = 390_640_000_000;
const LOOK_AGAIN_MS = 250;
const MOST_SECONDS = 60;

/** Staff's import in the browser: from the file sent to its report, and from confirmed to done. */
export function benchImport(databasePath: string): Promise<readonly Verdict[]> {
  return onCopy(databasePath, [ACCOUNT, OTHER], async (_store: Store, path) => {
    const served = await serve(path, [ACCOUNT, OTHER]);
    try {
      return await imported(served, await staffOf(served, path));
    } finally {
      await served.stop();
    }
  });
}

async function imported(served: Served, staff: Visitor): Promise<readonly Verdict[]> {
  const idle = await readsWhileIdle(served, OTHER);
  const file = bytesOf(LINES);
  const before = await residentMb(staff);
  let isOver = false;
  let most = before;
  const others = readsUntil(served, OTHER, async () => {
    most = Math.max(most, await residentMb(staff));
    return isOver;
  });
  const own = work(staff, file).finally(() => {
    isOver = true;
  });
  const [{ reportedMs, doneMs }, busy] = await Promise.all([own, others]);
  const megabytes = (file.size / 1e6).toFixed(1);
  const seconds = (reportedMs + doneMs) / 1000;
  return [
    figure(`${LINES} lines of ${megabytes} MB, sent to reported`, inSeconds(reportedMs)),
    figure("confirmed to done", inSeconds(doneMs)),
    verdict("both for each 100,000 lines", seconds / (LINES / 100_000), MOST_SECONDS, " s"),
    figure("memory that came with it", `${(most - before).toFixed(0)} MB`),
    ...verdictsOf(idle, busy),
  ];
}

async function work(staff: Visitor, file: File) {
  const { report, reportedMs } = await reported(staff, file);
  const confirmed = performance.now();
  const pressed = await press(staff, report, `Import ${LINES.toLocaleString("en")} numbers`);
  await until(staff, pressed, "What was done");
  return { reportedMs, doneMs: performance.now() - confirmed };
}

async function reported(staff: Visitor, file: File) {
  const page = await staff.visit(`/staff/accounts/${ACCOUNT}/imports/new`);
  const action = page.one("form[action$='/imports/upload']").getAttribute("action") ?? "";
  const body = new FormData();
  body.append("file", file);
  const headers = { origin: staff.origin, referer: page.url.href };
  const begun = performance.now();
  const sent = await staff.visit(new URL(action, page.url).href, { method: "POST", headers, body });
  const report = await until(staff, sent, "To be confirmed");
  return { report, reportedMs: performance.now() - begun };
}

/** Looks again until the page says so, as a person without a script would. */
async function until(visitor: Visitor, page: Page, words: string): Promise<Page> {
  let seen = page;
  while (!seen.text.includes(words)) {
    if (seen.status !== 200) throw new Error(`the import answers ${seen.status}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    seen = await visitor.visit(seen.url.href);
  }
  return seen;
}

function bytesOf(lines: number): File {
  const pieces = [`${HEADING}\n`];
  for (let at = 0; at < lines; at++) {
    pieces.push(
      `+${FIRST + at},Line ${at % 1000} of a shop,2026-0${(at % 3) + 6}-1${at % 10}T08:30:00Z,` +
        `${at % 7 === 0 ? "" : at % 24},Trunk ${at % 40},not_required,,2024-03-01\n`,
    );
  }
  return new File(pieces, "numbers.csv", { type: "text/csv" });
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
