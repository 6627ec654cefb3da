import { journalFile } from "@/app/(portal)/journal-file";
import { exportActivity } from "@/db/history/export-activity";
import { getStore } from "@/lib/app-store";
import { parseActivityQuery } from "@/lib/numbers/activity-query";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";

/** All events that the address of Activity asks for, as a file. */
export function GET(request: Request): Promise<Response> {
  return journalFile(request, async ({ member, parameters, profile }) => {
    const { accountId, currency } = member;
    const store = await getStore();
    const now = await appNow(store);
    await settleDue(store, accountId, now);
    const { filters } = parseActivityQuery(parameters).query;
    const blocks = exportActivity(store, { accountId, currency, filters, profile });
    return { subject: "activity", blocks, now };
  });
}
