import { env } from "@/lib/env";
import { appNow } from "@/lib/operations/app-clock";
import { MOST_TRAVEL_DAYS, travel } from "@/lib/operations/travel";
import { settleHere } from "./shared/settle-here";
import { withDatabase } from "./with-database";

const USAGE = `Usage: npm run travel -- DAYS, a whole number from 1 to ${MOST_TRAVEL_DAYS}`;

const days = daysOf(process.argv.slice(2));

if (days === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await withDatabase(async (store) => {
    if (env().demo === null) {
      console.error(
        "Only a demo's clock can be moved: this is a real installation (DEMO is not 1).",
      );
      process.exitCode = 1;
      return;
    }
    await travel(store, days);
    console.log(`The app's clock shows ${(await appNow(store)).toISOString()}.`);
    await settleHere(store);
  });
}

function daysOf(words: readonly string[]): number | null {
  const [word = ""] = words;
  const isDays = words.length === 1 && /^[1-9][0-9]{0,3}$/.test(word);
  return isDays && Number(word) <= MOST_TRAVEL_DAYS ? Number(word) : null;
}
