import { appNow } from "@/lib/operations/app-clock";
import { settleAll } from "@/lib/operations/settle-due";
import { withDatabase } from "./with-database";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());
process.once("SIGTERM", () => stop.abort());

await withDatabase(async (store) => {
  const { settled } = await settleAll(store, await appNow(store), {
    signal: stop.signal,
    onStep: (progress) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${progress.settled} settled`);
    },
    onFault: ({ accountId, number, fault }) => {
      const why = fault instanceof Error ? fault.message : String(fault);
      console.error(`${number} of account ${accountId} stays due: ${why}`);
      process.exitCode = 1;
    },
  });
  if (process.stderr.isTTY && settled > 0) process.stderr.write("\n");
  if (stop.signal.aborted) process.exitCode = 130;
  console.log(`${settled} renewals, ends of service and removals were applied.`);
});
