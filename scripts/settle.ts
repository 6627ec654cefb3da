import { machineNow } from "@/lib/clock";
import { COMMAND } from "@/lib/did/audit";
import { confirmClock } from "@/lib/operations/clock-guard";
import { givenArguments } from "./given-arguments";
import { settleHere } from "./shared/settle-here";
import { withDatabase } from "./with-database";

const given = givenArguments({ options: { "confirm-clock": { type: "boolean" } } });

if (given === null) process.exitCode = 2;
else
  await withDatabase(async (store) => {
    if (given.values["confirm-clock"] === true) {
      await confirmClock(store, { actor: COMMAND, now: machineNow() });
    }
    await settleHere(store);
  });
