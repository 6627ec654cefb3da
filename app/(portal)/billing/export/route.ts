import { journalFile } from "@/app/(portal)/journal-file";
import { exportLedger } from "@/db/ledger/export-ledger";
import { getStore } from "@/lib/app-store";
import { parseLedgerQuery } from "@/lib/numbers/ledger-query";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";

/** All entries that the ledger's address asks for, as a file. */
export function GET(request: Request): Promise<Response> {
  return journalFile(request, async ({ member, parameters, profile }) => {
    const { accountId, currency } = member;
    const store = await getStore();
    const now = await appNow(store);
    await settleDue(store, accountId, now);
    const { filters } = parseLedgerQuery(parameters).query;
    const blocks = exportLedger(store, { accountId, currency, filters, profile });
    return { subject: "ledger", blocks, now };
  });
}
