import { appNow } from "@/lib/operations/app-clock";
import { examine } from "@/lib/operations/doctor";
import { withDatabase } from "./with-database";

/** Enough to see what is wrong; a thousand more lines would not say it better. */
const MOST_LINES = 50;

await withDatabase(async (store) => {
  const { drift, backlog } = await examine(store, await appNow(store));
  for (const line of drift.slice(0, MOST_LINES)) console.log(line);
  if (drift.length > MOST_LINES) console.log(`and ${drift.length - MOST_LINES} more`);
  if (backlog > 0) console.log(`${backlog} numbers are due; "npm run settle" applies that.`);
  if (drift.length === 0) console.log("The database is sound.");
  process.exitCode = drift.length === 0 ? 0 : 1;
});
