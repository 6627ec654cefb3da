import { dirname, join } from "node:path";
import { machineNow } from "@/lib/clock";
import { documentsFolder } from "@/lib/documents-folder";
import { env } from "@/lib/env";
import { backUp } from "@/lib/operations/back-up";
import { givenArguments } from "./given-arguments";
import { stampOf } from "./shared/stamp";
import { saidInOneLine } from "./with-database";

const given = givenArguments({ allowPositionals: true });

if (given === null || given.positionals.length > 1) {
  console.error("Usage: npm run backup [-- FOLDER]");
  process.exitCode = 2;
} else {
  await saidInOneLine(async () => {
    const database = env().databasePath;
    const folder =
      given.positionals[0] ?? join(dirname(database), "backups", stampOf(machineNow()));
    await backUp({ database, documents: documentsFolder() }, folder);
    console.log(`Backed up to ${folder}, and checked.`);
  });
}
