import { machineNow } from "@/lib/clock";
import { documentsFolder } from "@/lib/documents-folder";
import { env } from "@/lib/env";
import { restore } from "@/lib/operations/restore";
import { givenArguments } from "./given-arguments";
import { stampOf } from "./shared/stamp";
import { saidInOneLine } from "./with-database";

const given = givenArguments({ allowPositionals: true });
const [folder, ...more] = given?.positionals ?? [];

if (folder === undefined || more.length > 0) {
  console.error(
    "Usage: npm run restore -- FOLDER, as `npm run backup` made it, with the app stopped",
  );
  process.exitCode = 2;
} else {
  await saidInOneLine(async () => {
    const installation = { database: env().databasePath, documents: documentsFolder() };
    const stamp = stampOf(machineNow());
    await restore(folder, installation, stamp);
    console.log(`Restored ${folder}. What was there is kept as *.before-${stamp}.`);
  });
}
