import { machineNow } from "@/lib/clock";
import { COMMAND } from "@/lib/did/audit";
import { MOST_TRAVEL_DAYS } from "@/lib/did/travel";
import { env } from "@/lib/env";
import { TRAVEL_REFUSAL_WORDS } from "@/lib/numbers/wording-travel";
import { travel } from "@/lib/operations/travel";
import { settleHere } from "./shared/settle-here";
import { withDatabase } from "./with-database";

const USAGE = `Usage: npm run travel -- DAYS, a whole number from 1 to ${MOST_TRAVEL_DAYS}`;

const days = daysOf(process.argv.slice(2));

if (days === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await withDatabase(async (store) => {
    const isDemo = env().demo !== null;
    const moved = await travel(store, { days, isDemo }, { actor: COMMAND, now: machineNow() });
    if (moved.kind === "refused") {
      console.error(TRAVEL_REFUSAL_WORDS[moved.reason]);
      process.exitCode = 1;
      return;
    }
    console.log(`The app's clock shows ${moved.to.toISOString()}.`);
    await settleHere(store);
  });
}

function daysOf(words: readonly string[]): number | null {
  const [word = ""] = words;
  const isDays = words.length === 1 && /^[1-9][0-9]{0,3}$/.test(word);
  return isDays && Number(word) <= MOST_TRAVEL_DAYS ? Number(word) : null;
}
